import { type Arrangement, type Extension, extensionOf, listed, requestFor } from './arranger.ts';
import { elementsOf } from './elements.ts';
import type { Listeners } from './events.ts';
import type { Layout, Point } from './layouts/types.ts';
import type { DrawingColours, GraphModel } from './model.ts';
import type { Measure } from './names.ts';
import { overscan } from './paint.ts';
import type { Lit, Painter, Traced } from './painter.ts';
import { linkAt, titleAt, untitledAt } from './picking.ts';
import type { LayoutRunner } from './run-layout.ts';
import { createScene, nodesBounds, putNode, type Scene, sceneBounds } from './scene.ts';
import type { Stage } from './stage.ts';
import type { Surface, SurfaceEvents } from './surface.ts';
import { moveScene } from './transition.ts';
import { fitTo, toScreen, type Viewport } from './viewport.ts';

/** Everything a drawing is made of, and what it shows now. */
export interface Drawing extends Pick<Listeners, 'tell'> {
  stage: Stage;
  surface: Surface;
  painter: Painter;
  runner: LayoutRunner;
  measure: Measure;
  colours: DrawingColours;
  scene: Scene;
  selected: ReadonlySet<string>;
  lit: Lit;
  /** Ids of what stands out until it is asked otherwise. */
  traced: { nodes: readonly string[]; links: ReadonlySet<string> } | null;
  phase: 'empty' | 'arranging' | 'ready';
  /** A layout is under way; what is asked for meanwhile is shown with it. */
  isPlacing: boolean;
  /** The last layout, without what was put elsewhere by hand. */
  laid: Layout;
  /** What was asked for last, and how what is shown was arranged. */
  wanted: { model: GraphModel; how: Arrangement } | undefined;
  shown: Arrangement | undefined;
  stopMoving: () => void;
  /** For what viewport was painted last, and whether something has changed since. */
  painted: Viewport | undefined;
  isStale: boolean;
  /** Paints once the viewport has come to rest. */
  settling: ReturnType<typeof setTimeout> | undefined;
}

const fitPadding = 24;
const mostFit = 1.4;

/** Beyond so many a movement would stutter. */
const mostMoved = 700;

function tracedParts({ scene, traced }: Drawing): Traced | null {
  if (!traced) return null;
  return {
    nodes: traced.nodes.flatMap((id) => scene.nodes.get(id) ?? []),
    links: scene.links.filter(({ link }) => traced.links.has(link.id)),
  };
}

/** With so many links a frame of a movement shifts what is painted instead of painting anew. */
const manyLinks = 1200;

/** Milliseconds without movement after which it is painted anew. */
const rest = 120;

/** Can what is painted still stand for what should be, moved and scaled? */
function canShift({ painted, isStale, scene, surface }: Drawing): boolean {
  if (!painted || isStale || scene.links.length < manyLinks) return false;
  const now = surface.viewport();
  const scale = now.zoom / painted.zoom;
  const isNear =
    Math.abs(now.x - painted.x * scale) <= overscan && Math.abs(now.y - painted.y * scale) <= overscan;
  return (
    isNear && scale > 0.75 && scale < 1.5 && now.width === painted.width && now.height === painted.height
  );
}

/** Paints for the present viewport, or shifts what is painted while a large drawing is being moved. */
function paintMoving(drawing: Drawing): void {
  if (!canShift(drawing)) {
    paint(drawing);
    return;
  }
  drawing.stage.shift(drawing.painted!, drawing.surface.viewport());
  clearTimeout(drawing.settling);
  drawing.settling = setTimeout(() => paint(drawing), rest);
}

export function paint(drawing: Drawing): void {
  const { painter, surface, scene, colours, selected, lit } = drawing;
  clearTimeout(drawing.settling);
  drawing.painted = surface.viewport();
  drawing.isStale = false;
  drawing.stage.shift(drawing.painted, null);
  painter.paint({
    scene,
    viewport: surface.viewport(),
    colours,
    selected,
    lit,
    traced: tracedParts(drawing),
  });
}

export function repaint(drawing: Drawing): void {
  drawing.isStale = true;
  // Cytoscape may have had it painted by then.
  drawing.stage.invalidate(() => {
    if (drawing.isStale) paint(drawing);
  });
}

export function setLit(drawing: Drawing, next: Lit): void {
  const key = (one: Lit) => (one === null ? '' : 'node' in one ? one.node.node.id : one.link.link.id);
  if (key(next) === key(drawing.lit)) return;
  drawing.lit = next;
  repaint(drawing);
}

/** Shows all that is drawn. */
export function showAll({ surface, scene }: Drawing): void {
  const { width, height } = surface.viewport();
  if (width > 0) surface.setViewport(fitTo(sceneBounds(scene), width, height, fitPadding, mostFit));
}

/** Shows organisations, as large as all of them fit into the window. */
export function showThese({ surface, scene }: Drawing, ids: readonly string[]): void {
  const nodes = ids.flatMap((id) => scene.nodes.get(id) ?? []);
  // The window may have changed its size a moment ago.
  surface.resize();
  const { width, height } = surface.viewport();
  if (nodes.length === 0 || width === 0) return;
  surface.setViewport(fitTo(nodesBounds(nodes), width, height, 2 * fitPadding, mostFit));
}

/** Puts a model on the drawing; what stood moves to its new place. */
function apply(drawing: Drawing, model: GraphModel, layout: Layout, extension: Extension): void {
  drawing.stopMoving();
  drawing.isPlacing = false;
  const before = drawing.scene;
  drawing.laid = layout;
  const scene = createScene(model, layout, drawing.measure);
  drawing.scene = scene;
  drawing.lit = null;
  const isFirst = before.nodes.size === 0;
  if (isFirst || extension === 'all') showAll(drawing);
  if (!isFirst && extension !== 'none' && scene.nodes.size <= mostMoved) {
    drawing.stopMoving = moveScene(before, scene, (places) => {
      if (places) drawing.surface.move(places);
      repaint(drawing);
    });
  }
  drawing.shown = drawing.wanted?.how;
  repaint(drawing);
  drawing.surface.show(elementsOf(scene), () => {
    drawing.phase = scene.nodes.size === 0 ? 'empty' : 'ready';
    drawing.tell('layoutstop');
  });
}

/** Places what has to be placed, in the worker, and shows it. */
export function arrange(drawing: Drawing, extension: Extension): void {
  const { runner, surface, scene, measure, tell } = drawing;
  const { model, how } = drawing.wanted!;
  runner.cancel();
  const request = requestFor(model, scene, drawing.laid, surface.viewport(), measure, how.layout, extension);
  if (extension === 'none') {
    apply(drawing, model, request.kept!, extension);
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

/** Stops a layout; what it was to place is listed box by box. */
export function cancel(drawing: Drawing): void {
  const { runner, wanted, isPlacing, scene, surface, measure } = drawing;
  runner.cancel();
  if (!wanted || !isPlacing) return;
  const { input } = requestFor(wanted.model, scene, drawing.laid, surface.viewport(), measure, '', 'all');
  apply(drawing, wanted.model, listed(input), 'all');
}

/** The box whose title is at a point of the window, or that stands there without one. */
function boxAt({ scene, surface, painter }: Drawing, at: Point): { box: string } | null {
  const { titles } = painter.written();
  const found = titleAt(titles, at) ?? untitledAt(scene, surface.viewport(), titles, at);
  return found ? { box: found.box.id } : null;
}

/** What gestures on the surface do. */
export function surfaceEvents(drawing: Drawing): SurfaceEvents {
  const { tell } = drawing;
  return {
    render: () => paintMoving(drawing),
    tap(target, at, adding) {
      const pressed = target === null ? boxAt(drawing, at) : null;
      if (pressed) tell('box', pressed.box);
      else tell('press', target, adding);
    },
    open: (id) => tell('open', id),
    hover(target, at) {
      const node = target === null ? undefined : drawing.scene.nodes.get(target);
      const link = node ? undefined : linkAt(drawing.scene, drawing.surface.viewport(), at);
      setLit(drawing, node ? { node } : link ? { link } : null);
      tell('hover', node ? { node: node.node.id } : link ? { link: link.link } : boxAt(drawing, at), at);
    },
    caught: (ids) => tell('caught', ids),
    drag(id, to) {
      const node = drawing.scene.nodes.get(id);
      if (!node) return;
      putNode(drawing.scene, node, to);
      drawing.isStale = true;
    },
    drop: (id, to) => tell('moved', id, to),
  };
}

/** Moves the drawing, if it must, so that an organisation is in sight. */
export function bringIn({ scene, surface }: Drawing, id: string): void {
  const node = scene.nodes.get(id);
  if (!node) return;
  const viewport = surface.viewport();
  const { zoom, width, height } = viewport;
  const at = toScreen(viewport, node.place);
  if (at.x > 40 && at.y > 40 && at.x < width - 40 && at.y < height - 40) return;
  surface.setViewport({
    ...viewport,
    x: width / 2 - node.place.x * zoom,
    y: height / 2 - node.place.y * zoom,
  });
}
