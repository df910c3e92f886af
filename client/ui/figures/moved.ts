import { tenth } from './chart.ts';
import type { Shape } from './shapes.ts';

/** A shape moved by pixels. Of a path, the absolute moves, lines and curves are moved; relative parts follow. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
  if (shape.tag !== 'path') return { ...shape, x: tenth(shape.x + dx), y: tenth(shape.y + dy) };
  const d = shape.d.replaceAll(
    /(-?[\d.]+) (-?[\d.]+)|([a-z])([^A-Z]*)/g,
    (written, x: string | undefined, y: string | undefined) =>
      x === undefined || y === undefined ? written : `${tenth(Number(x) + dx)} ${tenth(Number(y) + dy)}`,
  );
  return { ...shape, d };
}
