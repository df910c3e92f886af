import type { Point, Rect } from './types.ts';

/** Squares of a grid that a piece covers, and the outermost of them. */
export interface Mask {
  columns: Int32Array;
  rows: Int32Array;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Squares of the grid that are taken. */
export interface Ground {
  /** Row by row, `2 half + 1` squares in each; column 0, row 0 is the middle. */
  taken: Uint8Array;
  half: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const span = 65536;

function squaresOf(
  rects: readonly Rect[],
  lines: readonly (readonly [Point, Point])[],
  grid: number,
  gap: number,
): Set<number> {
  const squares = new Set<number>();
  const mark = (column: number, row: number) => squares.add((column + span / 2) * span + row + span / 2);
  for (const r of rects) {
    const right = Math.floor((r.x + r.width + gap / 2) / grid);
    const bottom = Math.floor((r.y + r.height + gap / 2) / grid);
    for (let c = Math.floor((r.x - gap / 2) / grid); c <= right; c++) {
      for (let row = Math.floor((r.y - gap / 2) / grid); row <= bottom; row++) mark(c, row);
    }
  }
  for (const [a, b] of lines) {
    const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / grid));
    for (let i = 0; i <= steps; i++) {
      mark(
        Math.floor((a.x + ((b.x - a.x) * i) / steps) / grid),
        Math.floor((a.y + ((b.y - a.y) * i) / steps) / grid),
      );
    }
  }
  return squares;
}

/** The squares that rectangles, with half the gap around them, and lines cover. */
export function maskOf(
  rects: readonly Rect[],
  lines: readonly (readonly [Point, Point])[],
  grid: number,
  gap: number,
): Mask {
  const squares = squaresOf(rects, lines, grid, gap);
  const columns = Int32Array.from(squares, (s) => Math.floor(s / span) - span / 2);
  const rows = Int32Array.from(squares, (s) => (s % span) - span / 2);
  const [left, right] = endsOf(columns);
  const [top, bottom] = endsOf(rows);
  return { columns, rows, left, right, top, bottom };
}

function endsOf(values: Int32Array): [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const v of values) {
    if (v < least) least = v;
    if (v > most) most = v;
  }
  return values.length === 0 ? [0, 0] : [least, most];
}

/** Empty ground with ample room for these masks: packed close they take little more than the squares they have. */
export function groundFor(masks: readonly Mask[]): Ground {
  const squares = masks.reduce((sum, m) => sum + m.columns.length, 0);
  const reach = masks.reduce(
    (most, m) => Math.max(most, ...[m.left, m.right, m.top, m.bottom].map(Math.abs)),
    0,
  );
  const half = Math.ceil(4 * Math.sqrt(squares)) + 4 * reach + 4;
  const stride = 2 * half + 1;
  return {
    taken: new Uint8Array(stride * stride),
    half,
    left: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
}

function originOf({ half }: Ground): number {
  return half * (2 * half + 1) + half;
}

/** Are all squares of a mask free when it is moved by so many columns and rows? */
export function isFree(ground: Ground, mask: Mask, column: number, row: number): boolean {
  const { taken, half } = ground;
  const { columns, rows } = mask;
  if (mask.left + column < -half || mask.right + column > half) return false;
  if (mask.top + row < -half || mask.bottom + row > half) return false;
  const stride = 2 * half + 1;
  const start = originOf(ground) + row * stride + column;
  for (let i = 0; i < columns.length; i++) {
    if (taken[start + rows[i]! * stride + columns[i]!]) return false;
  }
  return true;
}

export function take(ground: Ground, mask: Mask, column: number, row: number): void {
  const stride = 2 * ground.half + 1;
  const start = originOf(ground) + row * stride + column;
  for (let i = 0; i < mask.columns.length; i++)
    ground.taken[start + mask.rows[i]! * stride + mask.columns[i]!] = 1;
  ground.left = Math.min(ground.left, mask.left + column);
  ground.right = Math.max(ground.right, mask.right + column);
  ground.top = Math.min(ground.top, mask.top + row);
  ground.bottom = Math.max(ground.bottom, mask.bottom + row);
}
