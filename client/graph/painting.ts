import type { Drawing } from './drawing.ts';
import { isOverview } from './overview.ts';
import { overscan } from './paint.ts';
import type { Frame, Lit, Traced } from './painter.ts';

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
export function paintMoving(drawing: Drawing): void {
  if (!canShift(drawing)) {
    paint(drawing);
    return;
  }
  drawing.stage.shift(drawing.painted!, drawing.surface.viewport());
  clearTimeout(drawing.settling);
  drawing.settling = setTimeout(() => paint(drawing), rest);
}

/** Paints what lies on the links: a frame later where there are many and nothing was written yet, so that neither frame is long. */
function paintAbove(drawing: Drawing, frame: Frame): void {
  const { painter, scene } = drawing;
  const { titles, names } = painter.written();
  cancelAnimationFrame(drawing.writing);
  const isFirst = drawing.opened !== scene && titles.length + names.length === 0;
  const isLater = isFirst && scene.links.length >= manyLinks;
  drawing.opened = scene;
  if (isLater) drawing.writing = requestAnimationFrame(() => painter.paintAbove(frame));
  else painter.paintAbove(frame);
}

export function paint(drawing: Drawing): void {
  const { painter, surface, scene, colours, selected, marked, lit } = drawing;
  clearTimeout(drawing.settling);
  drawing.painted = surface.viewport();
  drawing.isStale = false;
  drawing.stage.shift(drawing.painted, null);
  const viewport = drawing.painted;
  const frame = { scene, viewport, colours, selected, marked, lit, traced: tracedParts(drawing) };
  painter.paintBelow(frame);
  paintAbove(drawing, frame);
  const isBundled = isOverview(scene, drawing.painted) && scene.boxes.length > 0;
  if (isBundled === drawing.isBundled) return;
  drawing.isBundled = isBundled;
  drawing.tell('overview', isBundled);
}

export function repaint(drawing: Drawing): void {
  drawing.isStale = true;
  // Cytoscape may have had it painted by then.
  drawing.stage.invalidate(() => {
    if (drawing.isStale) paint(drawing);
  });
}

function keyOf(lit: Lit): string {
  if (lit === null) return '';
  if ('node' in lit) return lit.node.node.id;
  return 'link' in lit ? lit.link.link.id : lit.bundle.ends.join('\n');
}

export function setLit(drawing: Drawing, next: Lit): void {
  if (keyOf(next) === keyOf(drawing.lit)) return;
  drawing.lit = next;
  repaint(drawing);
}
