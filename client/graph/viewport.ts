import type { Point, Rect } from './layouts/types.ts';

/** What of the plane is seen: a point of the plane times `zoom` plus `x`, `y` is a pixel of the window. */
export interface Viewport {
  zoom: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

export function toScreen({ zoom, x, y }: Viewport, point: Point): Point {
  return { x: point.x * zoom + x, y: point.y * zoom + y };
}

export function toPlane({ zoom, x, y }: Viewport, point: Point): Point {
  return { x: (point.x - x) / zoom, y: (point.y - y) / zoom };
}

/** The part of the window a rectangle of the plane takes. */
export function onWindow(viewport: Viewport, rect: Rect): Rect {
  const { zoom } = viewport;
  return { ...toScreen(viewport, rect), width: rect.width * zoom, height: rect.height * zoom };
}

/** Is any of a rectangle of the window in sight? */
export function isInWindow(rect: Rect, { width, height }: Viewport): boolean {
  return rect.x < width && rect.y < height && rect.x + rect.width > 0 && rect.y + rect.height > 0;
}

/** Is the whole of a rectangle of the window in sight? */
export function liesInWindow(
  { x, y, width: across, height: down }: Rect,
  { width, height }: Viewport,
): boolean {
  return x >= 0 && y >= 0 && x + across <= width && y + down <= height;
}

/** The part of the plane that is seen, with a margin in pixels around it. */
export function seen(viewport: Viewport, margin = 0): Rect {
  const corner = toPlane(viewport, { x: -margin, y: -margin });
  return {
    ...corner,
    width: (viewport.width + 2 * margin) / viewport.zoom,
    height: (viewport.height + 2 * margin) / viewport.zoom,
  };
}

/** Shows the whole of a rectangle, in the middle, no larger than `most`. */
export function fitTo(rect: Rect, width: number, height: number, padding: number, most: number): Viewport {
  const zoom = Math.min(
    most,
    (width - 2 * padding) / Math.max(rect.width, 1),
    (height - 2 * padding) / Math.max(rect.height, 1),
  );
  const safe = Math.max(zoom, 0.02);
  return {
    zoom: safe,
    x: width / 2 - (rect.x + rect.width / 2) * safe,
    y: height / 2 - (rect.y + rect.height / 2) * safe,
    width,
    height,
  };
}
