import { boundsOf } from './cells.ts';
import { type Ground, groundFor, isFree, type Mask, maskOf, take } from './mask.ts';
import type { Point, Rect } from './types.ts';

/** Something that is moved as a whole: rectangles and lines around an origin of its own. */
export interface Piece {
  rects: readonly Rect[];
  lines: readonly (readonly [Point, Point])[];
}

/** Squares of the grid on which pieces are moved: small enough to fit closely, few enough to be quick. */
function gridFor(pieces: readonly Piece[]): number {
  const area = pieces.reduce((sum, { rects }) => {
    const { width, height } = boundsOf(rects);
    return sum + width * height;
  }, 0);
  return Math.max(12, Math.sqrt(area) / 80);
}

/** How large the whole becomes with a piece here; nearness to the middle decides between equals. */
function costAt(ground: Ground, mask: Mask, column: number, row: number, aspect: number): number {
  const left = Math.min(ground.left, mask.left + column);
  const right = Math.max(ground.right, mask.right + column);
  const top = Math.min(ground.top, mask.top + row);
  const bottom = Math.max(ground.bottom, mask.bottom + row);
  const width = (right - left + 1) / Math.sqrt(aspect);
  const height = (bottom - top + 1) * Math.sqrt(aspect);
  const across = (mask.left + mask.right) / 2 + column - (left + right) / 2;
  const down = (mask.top + mask.bottom) / 2 + row - (top + bottom) / 2;
  return Math.max(width, height) + 0.3 * Math.min(width, height) + 0.01 * (Math.abs(across) + Math.abs(down));
}

/** The offset at which the whole stays smallest: first on every fourth square, to have something to beat, then on all. */
function bestOffset(ground: Ground, mask: Mask, aspect: number): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let least = Number.POSITIVE_INFINITY;
  for (const stride of [4, 1]) {
    for (
      let column = ground.left - mask.right - 1;
      column <= ground.right - mask.left + 1;
      column += stride
    ) {
      for (let row = ground.top - mask.bottom - 1; row <= ground.bottom - mask.top + 1; row += stride) {
        const cost = costAt(ground, mask, column, row, aspect);
        if (cost >= least || !isFree(ground, mask, column, row)) continue;
        least = cost;
        best = [column, row];
      }
    }
  }
  return best;
}

/**
 * Packs pieces by their true outline, so that small ones fill the hollows of great ones: on a grid, the greatest first, each where the
 * whole grows least (after Freivalds, Dogrusoz and Kikusts, "Disconnected graph layout and the polyomino packing approach", 2001).
 * Answers how far each piece is to be moved. No two pieces come nearer than `gap`; `aspect` is width through height.
 */
export function pack(pieces: readonly Piece[], gap: number, aspect: number): Point[] {
  if (pieces.length === 1) return [{ x: 0, y: 0 }];
  const grid = gridFor(pieces);
  const masks = pieces.map(({ rects, lines }) => maskOf(rects, lines, grid, gap));
  const order = masks
    .map((_, i) => i)
    .sort((a, b) => masks[b]!.columns.length - masks[a]!.columns.length || a - b);
  const offsets: Point[] = pieces.map(() => ({ x: 0, y: 0 }));
  const ground = groundFor(masks);
  for (const [turn, index] of order.entries()) {
    const mask = masks[index]!;
    const [column, row] = turn === 0 ? [0, 0] : bestOffset(ground, mask, aspect);
    take(ground, mask, column, row);
    offsets[index] = { x: column * grid, y: row * grid };
  }
  return offsets;
}
