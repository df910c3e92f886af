import type { Point } from './layouts/types.ts';
import type { SignShape } from './model.ts';

/** Corners of each form in a square from −1 to 1, as Cytoscape draws them; none for the circle. */
const corners: Record<SignShape, readonly (readonly [number, number])[]> = {
  ellipse: [],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  hexagon: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  octagon: [
    [-0.42, -1],
    [0.42, -1],
    [1, -0.42],
    [1, 0.42],
    [0.42, 1],
    [-0.42, 1],
    [-1, 0.42],
    [-1, -0.42],
  ],
  rectangle: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
};

/** Corners of a sign around a point; empty for a circle. */
export function signCorners(shape: SignShape, at: Point, radius: number): Point[] {
  return corners[shape].map(([x, y]) => ({ x: at.x + x * radius, y: at.y + y * radius }));
}

/** Adds a sign to the path of a canvas. */
export function traceSign(
  context: CanvasRenderingContext2D,
  shape: SignShape,
  at: Point,
  radius: number,
): void {
  if (shape === 'ellipse') {
    context.moveTo(at.x + radius, at.y);
    context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
    return;
  }
  for (const [i, corner] of signCorners(shape, at, radius).entries()) {
    if (i === 0) context.moveTo(corner.x, corner.y);
    else context.lineTo(corner.x, corner.y);
  }
  context.closePath();
}

/** The same as the path of an SVG. */
export function signPath(shape: SignShape, at: Point, radius: number): string {
  const n = (value: number) => String(Math.round(value * 100) / 100);
  if (shape === 'ellipse') {
    const arc = (x: number) => `A${n(radius)} ${n(radius)} 0 1 1 ${n(x)} ${n(at.y)}`;
    return `M${n(at.x - radius)} ${n(at.y)}${arc(at.x + radius)}${arc(at.x - radius)}Z`;
  }
  const points = signCorners(shape, at, radius).map((p) => `${n(p.x)} ${n(p.y)}`);
  return `M${points.join('L')}Z`;
}
