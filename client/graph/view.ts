import type { Arrangement } from './arranger.ts';
import { arrange, cancel, keepForm, setData } from './arranging.ts';
import type { Drawing } from './drawing.ts';
import { type Listeners, listeners } from './events.ts';
import { surfaceEvents } from './gestures.ts';
import { offerHandle } from './handle.ts';
import { handleOf } from './handle-of.ts';
import { startLasso } from './lasso.ts';
import { bringIn, keepLook, showAll, showThese } from './looking.ts';
import type { DrawingColours, GraphModel } from './model.ts';
import { canvasMeasure, type Measure } from './names.ts';
import { createPainter } from './painter.ts';
import { paint, repaint, setLit } from './painting.ts';
import { type Direction, neighbourTowards } from './picking.ts';
import { createLayoutRunner } from './run-layout.ts';
import { emptyScene, type Scene } from './scene.ts';
import { createStage } from './stage.ts';
import { createSurface, type Surface } from './surface.ts';

export interface GraphOptions {
  colours: DrawingColours;
  /** A CSS font family. */
  font: string;
}

/** A drawing of a network. A plain object: React only mounts it. */
export interface GraphView extends Pick<Listeners, 'on'> {
  /** Shows a model. What stood keeps its place; if little of it stood, or the arrangement is another, all is arranged. */
  setData(model: GraphModel, how: Arrangement): void;
  /** Arranges everything anew, also what was dragged. */
  rearrange(): void;
  /** Stops a layout. What has no place yet is listed box by box. */
  cancel(): void;
  setSelection(ids: readonly string[]): void;
  /** Rings and names what the page is about, beside what is selected. */
  setMarked(ids: readonly string[]): void;
  setColours(colours: DrawingColours): void;
  /** Lights an organisation with its neighbours, or nothing. */
  light(id: string | null): void;
  /** Lets organisations and links stand out from all others, or nothing. The first is named in bold. */
  trace(what: { nodes: readonly string[]; links: readonly string[] } | null): void;
  /** Lets the pointer draw a line around organisations, once; `caught` tells them. Answers a function that gives up. */
  lasso(done: () => void): () => void;
  /** Shows all that is drawn. */
  showAll(): void;
  /** Moves the drawing so that these organisations fill the window. */
  showThese(ids: readonly string[]): void;
  zoomBy(factor: number): void;
  /** Moves the drawing, if it must, so that an organisation is in sight. */
  bringIn(id: string): void;
  /** The neighbour of an organisation in a direction. */
  neighbour(id: string, direction: Direction): string | undefined;
  /** The most important organisation. */
  foremost(): string | undefined;
  /** Does one line stand for all links between two boxes? */
  isBundled(): boolean;
  /** What is drawn, with places: for pictures. */
  scene(): Scene;
  readonly measure: Measure;
  destroy(): void;
}

function createDrawing(
  container: HTMLElement,
  { colours, font }: GraphOptions,
  tell: Listeners['tell'],
): Drawing {
  const stage = createStage(container);
  const measure = canvasMeasure(font);
  const drawing: Drawing = {
    tell,
    stage,
    // Set below: its gestures need the drawing.
    surface: undefined as unknown as Surface,
    painter: createPainter(stage.under, stage.over, font, measure),
    runner: createLayoutRunner(),
    measure,
    colours,
    scene: emptyScene,
    selected: new Set(),
    lit: null,
    traced: null,
    look: undefined,
    phase: 'empty',
    isPlacing: false,
    marked: new Set(),
    laidFor: 1,
    reforming: undefined,
    laid: { nodes: new Map(), boxes: new Map() },
    wanted: undefined,
    shown: undefined,
    stopMoving: () => {},
    painted: undefined,
    isStale: true,
    isBundled: false,
    settling: undefined,
    opened: undefined,
    writing: 0,
  };
  drawing.surface = createSurface(stage.middle, colours, surfaceEvents(drawing));
  stage.onResize((width, height) => {
    drawing.painter.resize(width, height);
    drawing.surface.resize();
    keepLook(drawing);
    keepForm(drawing);
    // A canvas is blank after it was resized, and painting one for the first time takes a browser long.
    if (drawing.scene !== emptyScene) paint(drawing);
  });
  return drawing;
}

function destroy(drawing: Drawing): void {
  drawing.stopMoving();
  clearTimeout(drawing.settling);
  cancelAnimationFrame(drawing.writing);
  clearTimeout(drawing.reforming);
  drawing.runner.close();
  drawing.surface.destroy();
  drawing.stage.remove();
}

export function createGraphView(container: HTMLElement, options: GraphOptions): GraphView {
  const { on, tell } = listeners();
  const drawing = createDrawing(container, options, tell);
  const takeBack = offerHandle(handleOf(drawing));
  const node = (id: string | null) => (id === null ? undefined : drawing.scene.nodes.get(id));
  return {
    on,
    measure: drawing.measure,
    setData: (model, how) => setData(drawing, model, how),
    rearrange: () => drawing.wanted && arrange(drawing, 'all'),
    cancel: () => cancel(drawing),
    setSelection(ids) {
      drawing.selected = new Set(ids);
      repaint(drawing);
    },
    setMarked(ids) {
      drawing.marked = new Set(ids);
      repaint(drawing);
    },
    setColours(colours) {
      drawing.colours = colours;
      drawing.surface.setColours(colours);
      repaint(drawing);
    },
    light(id) {
      const found = node(id);
      setLit(drawing, found ? { node: found } : null);
    },
    trace(what) {
      drawing.traced = what && { nodes: what.nodes, links: new Set(what.links) };
      repaint(drawing);
    },
    lasso: (done) => startLasso(drawing, container, done),
    showAll: () => showAll(drawing),
    showThese: (ids) => showThese(drawing, ids),
    zoomBy: (factor) => drawing.surface.zoomBy(factor),
    bringIn: (id) => bringIn(drawing, id),
    neighbour(id, direction) {
      const found = node(id);
      return found && neighbourTowards(found, direction)?.node.id;
    },
    foremost: () => drawing.scene.ranked[0]?.node.id,
    isBundled: () => drawing.isBundled,
    scene: () => drawing.scene,
    destroy() {
      takeBack();
      destroy(drawing);
    },
  };
}
