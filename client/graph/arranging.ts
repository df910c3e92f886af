import {
  type Arrangement,
  type Extension,
  extensionOf,
  isOtherForm,
  listed,
  requestFor,
} from './arranger.ts';
import type { Drawing } from './drawing.ts';
import { elementsOf } from './elements.ts';
import type { Extent, Layout } from './layouts/types.ts';
import { bringAllIn, isAsLooked, openLook } from './looking.ts';
import { hasMoved, makeRoom } from './make-room.ts';
import type { GraphModel } from './model.ts';
import { repaint } from './painting.ts';
import { createScene, type Scene } from './scene.ts';
import { moveScene } from './transition.ts';

/** Beyond so many a movement would stutter. */
const mostMoved = 700;

/**
 * What of the page's height a drawing has as a rule. How high it is at the moment changes with answers that come later and with panels: the
 * same address would be arranged otherwise the next time.
 */
const shareOfPage = 0.7;

function windowOf({ surface }: Drawing): Extent {
  surface.resize();
  return { width: surface.viewport().width, height: window.innerHeight * shareOfPage };
}

/** Brings what came into sight, with what is selected: what it came from as a rule. What is traced looks after itself. */
function bringNewIn(drawing: Drawing, before: Scene): void {
  if (drawing.traced) return;
  const came = [...drawing.scene.nodes.keys()].filter((id) => !before.nodes.has(id));
  if (came.length === 0) return;
  const { stopMoving } = drawing;
  const stopLooking = bringAllIn(drawing, [...came, ...drawing.selected]);
  drawing.stopMoving = () => {
    stopMoving();
    stopLooking();
  };
}

/** Puts a model on the drawing; what stood moves to its new place. */
function apply(drawing: Drawing, model: GraphModel, layout: Layout, extension: Extension): void {
  drawing.stopMoving();
  drawing.isPlacing = false;
  const before = drawing.scene;
  drawing.laid = layout;
  const scene = createScene(model, layout, drawing.measure);
  makeRoom(scene);
  drawing.scene = scene;
  drawing.lit = null;
  const isFirst = before.nodes.size === 0;
  if (isFirst || extension === 'all') openLook(drawing);
  const moves = extension !== 'none' || hasMoved(before, scene);
  if (!isFirst && moves && scene.nodes.size <= mostMoved) {
    drawing.stopMoving = moveScene(before, scene, (places) => {
      if (places) drawing.surface.move(places);
      repaint(drawing);
    });
  }
  if (!isFirst && extension === 'new') bringNewIn(drawing, before);
  drawing.shown = drawing.wanted?.how;
  repaint(drawing);
  // All is painted at once; the pointer finds it as it comes in.
  drawing.tell('layoutstop');
  drawing.surface.show(elementsOf(scene), () => {
    drawing.phase = scene.nodes.size === 0 ? 'empty' : 'ready';
    // The window may have got another form meanwhile.
    keepForm(drawing);
  });
}

/** Places what has to be placed, in the worker, and shows it. */
export function arrange(drawing: Drawing, extension: Extension): void {
  const { runner, scene, measure, tell } = drawing;
  const { model, how } = drawing.wanted!;
  runner.cancel();
  const request = () => {
    const asked = requestFor(model, scene, drawing.laid, windowOf(drawing), measure, how.layout, extension);
    if (extension === 'all') drawing.laidFor = asked.input.aspect;
    return asked;
  };
  if (extension === 'none') {
    apply(drawing, model, request().kept!, extension);
    return;
  }
  drawing.phase = 'arranging';
  drawing.isPlacing = true;
  tell('progress', 0, model.nodes.length);
  runner
    .run(request, (placed) => tell('progress', placed, model.nodes.length))
    // The latest model: its colours or sizes may have changed on the way.
    .then((layout) => layout && apply(drawing, drawing.wanted!.model, layout, extension))
    .catch((error: Error) => tell('failed', error));
}

function hasSameMembers(a: GraphModel, b: GraphModel): boolean {
  return (
    a.nodes.length === b.nodes.length &&
    a.nodes.every(({ id, box }, i) => id === b.nodes[i]!.id && box === b.nodes[i]!.box)
  );
}

function isSameWay(a: Arrangement | undefined, b: Arrangement): boolean {
  return a?.layout === b.layout && a.arrangement === b.arrangement;
}

export function setData(drawing: Drawing, model: GraphModel, how: Arrangement): void {
  const { wanted, isPlacing, scene } = drawing;
  drawing.wanted = { model, how };
  if (isPlacing && wanted && isSameWay(wanted.how, how) && hasSameMembers(wanted.model, model)) return;
  arrange(drawing, extensionOf(model, scene, !isSameWay(drawing.shown, how)));
}

/** Milliseconds a window keeps its size before a drawing is made for it: it changes with every step of a drag. */
const restOfWindow = 300;

/**
 * A window that has got another form, as a page turned on its side: all is arranged for it. Where something was put by hand, or one looks at
 * a part, the drawing stays.
 */
export function keepForm(drawing: Drawing): void {
  clearTimeout(drawing.reforming);
  drawing.reforming = setTimeout(() => {
    const { phase, wanted, look, traced, laidFor } = drawing;
    if (phase !== 'ready' || !wanted || wanted.model.nodes.some(({ pin }) => pin)) return;
    if (!isAsLooked(drawing) || !look?.isWhole || traced) return;
    const window = windowOf(drawing);
    if (window.width > 0 && isOtherForm(laidFor, window)) arrange(drawing, 'all');
  }, restOfWindow);
}

/** Stops a layout; what it was to place is listed box by box. */
export function cancel(drawing: Drawing): void {
  const { runner, wanted, isPlacing, scene, measure } = drawing;
  runner.cancel();
  if (!wanted || !isPlacing) return;
  const { input } = requestFor(wanted.model, scene, drawing.laid, windowOf(drawing), measure, '', 'all');
  drawing.laidFor = input.aspect;
  apply(drawing, wanted.model, listed(input), 'all');
}
