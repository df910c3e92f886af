import cytoscape, { type Core } from 'cytoscape';
import { type Difference, difference, type NodeElement } from './elements.ts';
import { createIntake } from './intake.ts';
import type { Point } from './layouts/types.ts';
import type { DrawingColours } from './model.ts';
import { graphStyle } from './style.ts';
import { leaveUndrawn } from './undrawn.ts';
import type { Viewport } from './viewport.ts';

export const leastZoom = 0.04;
export const mostZoom = 4;

/** Gestures on the surface. Points are pixels of the window. */
export interface SurfaceEvents {
  /** After each frame, and when the window has another size. */
  render(): void;
  tap(target: string | null, at: Point, adding: boolean): void;
  open(id: string): void;
  hover(target: string | null, at: Point): void;
  /** Organisations in the box that was drawn. */
  caught(ids: string[]): void;
  drag(id: string, to: Point): void;
  /** The end of a drag. */
  drop(id: string, to: Point): void;
}

/** Cytoscape: where organisations are, pan, zoom, pinch, drag and box selection. It draws none of them. */
export interface Surface {
  /** Many are brought in over several frames, so that the page is never held up; `done` when the last is there. */
  show(elements: ReadonlyMap<string, NodeElement>, done: () => void): void;
  move(places: Iterable<readonly [string, Point]>): void;
  viewport(): Viewport;
  setViewport(viewport: Viewport): void;
  zoomBy(factor: number): void;
  setColours(colours: DrawingColours): void;
  resize(): void;
  destroy(): void;
}

/** Keeps Cytoscape from adding a style element, which the content security policy forbids; its rule is in graph.css. */
function forestallStyleElement(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const meta = document.createElement('meta');
  meta.id = id;
  document.head.append(meta);
}

function listen(graph: Core, events: SurfaceEvents): void {
  graph.on('render', events.render);
  graph.on('tap', (event) => {
    const target = event.target === graph ? null : (event.target.id() as string);
    const { shiftKey = false, ctrlKey = false, metaKey = false } = event.originalEvent ?? {};
    events.tap(target, event.renderedPosition, shiftKey || ctrlKey || metaKey);
  });
  graph.on('dbltap', 'node', (event) => events.open(event.target.id() as string));
  graph.on('mousemove', (event) => {
    events.hover(event.target === graph ? null : (event.target.id() as string), event.renderedPosition);
  });
  graph.on('mouseout', (event) => {
    if (event.target === graph) events.hover(null, { x: -1000, y: -1000 });
  });
  let caught: string[] = [];
  graph.on('boxstart', () => {
    caught = [];
  });
  graph.on('box', 'node', (event) => {
    caught.push(event.target.id() as string);
  });
  // Cytoscape says what was caught after it says that the box ended.
  graph.on('boxend', () => queueMicrotask(() => events.caught(caught)));
  graph.on('drag', 'node', (event) =>
    events.drag(event.target.id() as string, { ...event.target.position() }),
  );
  graph.on('dragfree', 'node', (event) =>
    events.drop(event.target.id() as string, { ...event.target.position() }),
  );
}

/** Applies what goes and what changes in one batch, so that what stays is not touched. */
function applyChanges(graph: Core, { remove, change }: Difference): void {
  graph.batch(() => {
    for (const id of remove) graph.getElementById(id).remove();
    for (const { data, position } of change)
      graph
        .getElementById(data.id)
        .data({ ...data })
        .position({ ...position });
  });
}

export function createSurface(
  container: HTMLElement,
  colours: DrawingColours,
  events: SurfaceEvents,
): Surface {
  forestallStyleElement();
  const graph = cytoscape({
    container,
    style: graphStyle(colours),
    minZoom: leastZoom,
    maxZoom: mostZoom,
    boxSelectionEnabled: true,
    // The selection is the page's, shared by all views; Cytoscape keeps none of its own.
    autounselectify: true,
    pixelRatio: Math.min(2, window.devicePixelRatio || 1),
  });
  leaveUndrawn(graph);
  listen(graph, events);
  let shown: ReadonlyMap<string, NodeElement> = new Map();
  const intake = createIntake(graph);
  return {
    show(elements, done) {
      intake.hurry();
      const changes = difference(shown, elements);
      applyChanges(graph, changes);
      shown = elements;
      intake.begin(changes.add, done);
    },
    move(places) {
      graph.batch(() => {
        for (const [id, { x, y }] of places) graph.getElementById(id).position({ x, y });
      });
    },
    viewport: () => ({ zoom: graph.zoom(), ...graph.pan(), width: graph.width(), height: graph.height() }),
    setViewport: ({ zoom, x, y }) => graph.viewport({ zoom, pan: { x, y } }),
    zoomBy(factor) {
      const level = Math.min(mostZoom, Math.max(leastZoom, graph.zoom() * factor));
      graph.zoom({ level, renderedPosition: { x: graph.width() / 2, y: graph.height() / 2 } });
    },
    setColours(next) {
      graph.style(graphStyle(next));
    },
    resize: () => graph.resize(),
    destroy() {
      intake.stop();
      graph.destroy();
    },
  };
}
