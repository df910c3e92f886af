import { areClose } from './layouts/occupied.ts';
import type { Rect } from './layouts/types.ts';
import type { LinkLine } from './link-line.ts';
import type { DrawingColours, GraphLink } from './model.ts';
import type { Measure } from './names.ts';
import { lineOf, type SceneLink, type SceneNode } from './scene.ts';
import { traceSign } from './sign.ts';
import { seen, type Viewport } from './viewport.ts';

/** A canvas to paint on, and how. */
export interface Brush {
  context: CanvasRenderingContext2D;
  viewport: Viewport;
  colours: DrawingColours;
  font: string;
  measure: Measure;
  /** Pixels of the canvas per pixel of the page. */
  ratio: number;
}

/** Pixels painted beyond each edge of the window, so that a drawing can be shifted before it is painted anew (graph.css). */
export const overscan = 160;

/** From here on coordinates are those of the plane. */
export function onPlane({ context, viewport, ratio }: Brush): void {
  const scale = viewport.zoom * ratio;
  context.setTransform(scale, 0, 0, scale, (viewport.x + overscan) * ratio, (viewport.y + overscan) * ratio);
}

/** From here on coordinates are pixels of the window. */
export function onScreen({ context, ratio }: Brush): void {
  context.setTransform(ratio, 0, 0, ratio, overscan * ratio, overscan * ratio);
}

/** Everything that is painted, in pixels of the window. */
function canvasRect({ viewport }: Brush): Rect {
  const { width, height } = viewport;
  return { x: -overscan, y: -overscan, width: width + 2 * overscan, height: height + 2 * overscan };
}

export function clear(brush: Brush): void {
  onScreen(brush);
  const { x, y, width, height } = canvasRect(brush);
  brush.context.clearRect(x, y, width, height);
}

/** How thick lines get when the drawing is made smaller or larger: less than in proportion. */
function lineScale(zoom: number): number {
  return Math.min(1.5, Math.max(0.45, Math.sqrt(zoom)));
}

/** A line thinner than this, in pixels, is lost on its ground. */
const leastLine = 0.8;

/** The same of a dot: how long it is at least. */
const leastDash = 1.1;

/** Many links are drawn paler, so that where they gather is seen. */
function strength(count: number): number {
  return Math.max(0.3, Math.min(1, Math.sqrt(240 / Math.max(count, 1))));
}

function isInSight({ source, target }: SceneLink, ground: Rect): boolean {
  const x = Math.min(source.place.x, target.place.x);
  const y = Math.min(source.place.y, target.place.y);
  const width = Math.abs(source.place.x - target.place.x);
  const height = Math.abs(source.place.y - target.place.y);
  return areClose({ x, y, width, height }, ground, 0);
}

function traceLine(context: CanvasRenderingContext2D, { from, control, to }: LinkLine): void {
  context.moveTo(from.x, from.y);
  if (control) context.quadraticCurveTo(control.x, control.y, to.x, to.y);
  else context.lineTo(to.x, to.y);
}

function traceArrow(context: CanvasRenderingContext2D, { arrow }: LinkLine): void {
  if (!arrow) return;
  context.moveTo(arrow[0].x, arrow[0].y);
  context.lineTo(arrow[1].x, arrow[1].y);
  context.lineTo(arrow[2].x, arrow[2].y);
  context.closePath();
}

/** Paints links that look alike: all lines in one stroke, then all arrows. */
function paintLook(
  brush: Brush,
  lines: readonly LinkLine[],
  look: GraphLink,
  { alpha, widen, coarse }: { alpha: number; widen: number; coarse: number },
): void {
  const { context, viewport } = brush;
  const pixel = lineScale(viewport.zoom) / viewport.zoom;
  context.globalAlpha = alpha * (look.faint ? 0.45 : 1);
  context.strokeStyle = look.colour;
  context.fillStyle = look.colour;
  context.lineWidth = Math.max(leastLine / viewport.zoom, look.width * pixel * widen);
  context.setLineDash(
    look.dash.map((stretch, i) =>
      // Painted stretches, not the gaps between them.
      i % 2 === 0 ? Math.max(leastDash / viewport.zoom, stretch * pixel * coarse) : stretch * pixel * coarse,
    ),
  );
  context.beginPath();
  for (const line of lines) traceLine(context, line);
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  for (const line of lines) traceArrow(context, line);
  // Low confidence: an open arrow.
  if (look.faint) {
    context.lineWidth = pixel;
    context.stroke();
  } else context.fill();
}

/** Among so many links dashes are longer: a hundred thousand short ones would take a browser too long. */
const manyLinks = 1500;
const coarseDash = 2.5;

/** Paints links by their looks. `widen` makes lit ones stand out, `fade` lets others step back; arrows are left away where they would be specks. */
export function paintLinks(
  brush: Brush,
  looks: readonly (readonly SceneLink[])[],
  count: number,
  { widen = 1, fade = 1 }: { widen?: number; fade?: number } = {},
): void {
  const { context, viewport } = brush;
  onPlane(brush);
  const ground = seen(viewport, overscan + 20);
  const arrowScale = viewport.zoom < 0.4 ? 0 : Math.min(1.2, 0.5 + viewport.zoom / 2) / viewport.zoom;
  const style = {
    alpha: widen > 1 ? 1 : 0.8 * strength(count) * fade,
    widen,
    coarse: count > manyLinks ? coarseDash : 1,
  };
  for (const look of looks) {
    const lines = look.filter((link) => isInSight(link, ground)).map((link) => lineOf(link, arrowScale));
    if (lines.length > 0) paintLook(brush, lines, look[0]!.link, style);
  }
  context.globalAlpha = 1;
}

/** Signs of organisations. */
export function paintSigns(brush: Brush, nodes: Iterable<SceneNode>): void {
  const { context, viewport, colours } = brush;
  onPlane(brush);
  // Thinner with the sign where the drawing is small, or it would cover it.
  context.lineWidth = Math.min(1.5, 1.5 / viewport.zoom);
  context.strokeStyle = colours.box;
  const ground = seen(viewport, overscan);
  for (const { node, place } of nodes) {
    const { size } = node;
    if (!areClose({ x: place.x - size / 2, y: place.y - size / 2, width: size, height: size }, ground, 0))
      continue;
    context.beginPath();
    traceSign(context, node.shape, place, node.size / 2);
    context.fillStyle = node.colour;
    context.fill();
    context.stroke();
  }
}

/** Rings around the selected. */
export function paintRings(brush: Brush, nodes: Iterable<SceneNode>): void {
  const { context, viewport, colours } = brush;
  onPlane(brush);
  context.strokeStyle = colours.select;
  context.lineWidth = 2.5 / viewport.zoom;
  for (const { node, place } of nodes) {
    context.beginPath();
    context.arc(place.x, place.y, node.size / 2 + 4 / viewport.zoom, 0, 2 * Math.PI);
    context.stroke();
  }
}

/** Broken rings, wider than those of the selected, around what the page is about. */
export function paintMarks(brush: Brush, nodes: Iterable<SceneNode>): void {
  const { context, viewport, colours } = brush;
  onPlane(brush);
  context.strokeStyle = colours.select;
  context.lineWidth = 2 / viewport.zoom;
  context.setLineDash([5 / viewport.zoom, 3 / viewport.zoom]);
  for (const { node, place } of nodes) {
    context.beginPath();
    context.arc(place.x, place.y, node.size / 2 + 5 / viewport.zoom, 0, 2 * Math.PI);
    context.stroke();
  }
  context.setLineDash([]);
}

const pinRadius = 2.6;

/** A dot at the shoulder of what was put where it stands by hand. */
export function paintPins(brush: Brush, nodes: Iterable<SceneNode>): void {
  const { context, viewport, colours } = brush;
  onPlane(brush);
  context.lineWidth = 1.2 / viewport.zoom;
  context.strokeStyle = colours.ground;
  context.fillStyle = colours.ink;
  for (const { node, place } of nodes) {
    if (!node.pin) continue;
    const reach = (node.size / 2) * 0.75 + 1 / viewport.zoom;
    context.beginPath();
    context.arc(place.x + reach, place.y - reach, pinRadius / viewport.zoom, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}

/** A veil over everything that is not lit. */
export function paintVeil(brush: Brush): void {
  const { context, colours } = brush;
  onScreen(brush);
  context.globalAlpha = 0.74;
  context.fillStyle = colours.ground;
  const { x, y, width, height } = canvasRect(brush);
  context.fillRect(x, y, width, height);
  context.globalAlpha = 1;
}
