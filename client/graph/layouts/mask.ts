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

/** The squares of a piece, marked row by row in the least rectangle that has room for them. */
class Squares {
  private readonly left: number;
  private readonly top: number;
  private readonly width: number;
  private readonly marked: Uint8Array;
  private readonly columns: number[] = [];
  private readonly rows: number[] = [];

  constructor(left: number, top: number, right: number, bottom: number) {
    this.left = left;
    this.top = top;
    this.width = right - left + 1;
    this.marked = new Uint8Array(this.width * (bottom - top + 1));
  }

  mark(column: number, row: number): void {
    const at = (row - this.top) * this.width + column - this.left;
    if (this.marked[at]) return;
    this.marked[at] = 1;
    this.columns.push(column);
    this.rows.push(row);
  }

  asMask(): Mask {
    const [left, right] = endsOf(this.columns);
    const [top, bottom] = endsOf(this.rows);
    return {
      columns: Int32Array.from(this.columns),
      rows: Int32Array.from(this.rows),
      left,
      right,
      top,
      bottom,
    };
  }
}

/** The squares that rectangles, with half the gap around them, and lines cover. */
export function maskOf(
  rects: readonly Rect[],
  lines: readonly (readonly [Point, Point])[],
  grid: number,
  gap: number,
): Mask {
  const square = (value: number) => Math.floor(value / grid);
  const covered = rects.map((r) => ({
    left: square(r.x - gap / 2),
    top: square(r.y - gap / 2),
    right: square(r.x + r.width + gap / 2),
    bottom: square(r.y + r.height + gap / 2),
  }));
  const ends = lines.flat();
  const columns = [...covered.flatMap((c) => [c.left, c.right]), ...ends.map(({ x }) => square(x))];
  const rows = [...covered.flatMap((c) => [c.top, c.bottom]), ...ends.map(({ y }) => square(y))];
  const [left, right] = endsOf(columns);
  const [top, bottom] = endsOf(rows);
  const squares = new Squares(left, top, right, bottom);
  for (const c of covered) {
    for (let column = c.left; column <= c.right; column++) {
      for (let row = c.top; row <= c.bottom; row++) squares.mark(column, row);
    }
  }
  for (const [a, b] of lines) {
    const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / grid));
    for (let i = 0; i <= steps; i++) {
      squares.mark(square(a.x + ((b.x - a.x) * i) / steps), square(a.y + ((b.y - a.y) * i) / steps));
    }
  }
  return squares.asMask();
}

function endsOf(values: readonly number[]): [number, number] {
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
