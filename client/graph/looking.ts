import type { Drawing } from './drawing.ts';
import type { Rect } from './layouts/types.ts';
import { isOverview } from './overview.ts';
import { nodesBounds, sceneBounds } from './scene.ts';
import { between, tween } from './tween.ts';
import { fitTo, onWindow, toScreen, type Viewport } from './viewport.ts';

const fitPadding = 24;
const mostFit = 1.4;
/** For what is said below a drawing that is made small. */
const captionRoom = 30;
/** In a narrow window nothing is said on the drawing, but below it (network.css). */
const narrow = 600;

function look(drawing: Drawing, to: Viewport, again: () => void, isWhole = true): void {
  drawing.surface.setViewport(to);
  drawing.look = { at: drawing.surface.viewport(), again, isWhole };
}

/** Has the view stayed where the drawing was made to look last? */
export function isAsLooked({ surface, look: last }: Drawing): boolean {
  const { zoom, x, y } = surface.viewport();
  return last !== undefined && last.at.zoom === zoom && last.at.x === x && last.at.y === y;
}

/** In a window of another size the same is shown again; where the view was moved since, what was in the middle stays there. */
export function keepLook(drawing: Drawing): void {
  const { surface, look: last, painted } = drawing;
  const now = surface.viewport();
  const { x, y, width, height } = now;
  if (isAsLooked(drawing)) last!.again();
  else if (painted && painted.width > 0 && width > 0) {
    surface.setViewport({
      ...now,
      x: x + (width - painted.width) / 2,
      y: y + (height - painted.height) / 2,
    });
  }
}

/** Shows all that is drawn. */
export function showAll(drawing: Drawing): void {
  const { surface, scene } = drawing;
  const { width, height } = surface.viewport();
  if (width === 0) return;
  const bounds = sceneBounds(scene);
  const whole = fitTo(bounds, width, height, fitPadding, mostFit);
  const room = width >= narrow && isOverview(scene, whole) ? captionRoom : 0;
  look(drawing, fitTo(bounds, width, height - room, fitPadding, mostFit), () => showAll(drawing));
}

/** From here on the foremost have the room for their names that was laid out for them (concentric.ts). */
const legible = 0.28;

/**
 * Where a drawing opens: all of it is shown. Rings in a narrow window would be a tangle: it opens on their middle, where the foremost are,
 * large enough to be read; the outer rings are a drag away.
 */
export function openLook(drawing: Drawing): void {
  showAll(drawing);
  const { width, height, zoom } = drawing.surface.viewport();
  if (drawing.wanted?.how.layout !== 'concentric' || width >= narrow || zoom >= legible) return;
  const first = drawing.scene.ranked[0]?.place ?? { x: 0, y: 0 };
  const to = {
    zoom: legible,
    x: width / 2 - first.x * legible,
    y: height / 2 - first.y * legible,
    width,
    height,
  };
  look(drawing, to, () => openLook(drawing));
}

/** Shows organisations, as large as all of them fit into the window. */
export function showThese(drawing: Drawing, ids: readonly string[]): void {
  const { surface, scene } = drawing;
  const nodes = ids.flatMap((id) => scene.nodes.get(id) ?? []);
  // The window may have changed its size a moment ago.
  surface.resize();
  const { width, height } = surface.viewport();
  if (nodes.length === 0 || width === 0) return;
  const to = fitTo(nodesBounds(nodes), width, height, 2 * fitPadding, mostFit);
  look(drawing, to, () => showThese(drawing, ids), false);
}

/** Left around what came, in pixels. */
const newPadding = 48;

/** Where to look so that what came is in sight, together with what it came from: the same place where it is; farther away only where it must. */
export function viewOf(viewport: Viewport, wanted: Rect): Viewport {
  const { zoom, width, height } = viewport;
  const now = onWindow(viewport, wanted);
  const isWhole = now.x >= 0 && now.y >= 0 && now.x + now.width <= width && now.y + now.height <= height;
  if (isWhole) return viewport;
  const fit = fitTo(wanted, width, height, newPadding, zoom);
  if (fit.zoom < zoom) return fit;
  // No farther than it must, so that the eye keeps its place.
  const shift = (at: number, extent: number, room: number) =>
    at < newPadding ? newPadding - at : Math.min(0, room - newPadding - at - extent);
  const dx = shift(now.x, now.width, width);
  const dy = shift(now.y, now.height, height);
  return { ...viewport, x: viewport.x + dx, y: viewport.y + dy };
}

/** Moves the drawing calmly so that organisations are in sight. Answers a function that stops on the way. */
export function bringAllIn({ surface, scene }: Drawing, ids: readonly string[]): () => void {
  const nodes = ids.flatMap((id) => scene.nodes.get(id) ?? []);
  const from = surface.viewport();
  if (nodes.length === 0 || from.width === 0) return () => {};
  const to = viewOf(from, nodesBounds(nodes));
  if (to === from) return () => {};
  return tween((share) =>
    surface.setViewport({
      ...from,
      zoom: between(from.zoom, to.zoom, share),
      x: between(from.x, to.x, share),
      y: between(from.y, to.y, share),
    }),
  );
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
