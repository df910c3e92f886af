import { boundsOf } from './cells.ts';
import { separate } from './separate.ts';
import type { Rect, Side } from './types.ts';

/** One organisation inside a group: its position in the group's members, and its cell. */
export interface Cell {
  member: number;
  side: Side;
  rect: Rect;
}

/** Cells in their places, where one may lie on another still. */
interface Moved {
  cells: readonly Cell[];
  rects: readonly Rect[];
}

/** The part seen from the side: x and y change places. */
function turned(cells: readonly Cell[]): Moved {
  const rects = cells.map(({ rect }) => ({
    ...rect,
    x: rect.y + rect.height / 2 - rect.width / 2,
    y: rect.x + rect.width / 2 - rect.height / 2,
  }));
  return { cells, rects };
}

/** What overlaps is moved apart. */
function apart({ cells, rects }: Moved): Cell[] {
  const free = separate(rects, 9);
  return cells.map((cell, i) => ({ ...cell, rect: free[i]! }));
}

/** The part seen from the side, what overlaps moved apart again. */
export const transposed = (cells: readonly Cell[]) => apart(turned(cells));

/** A part is drawn out by so much at most. */
const mostDrawnOut = 1.7;

/** The part in the form that is wanted, width through height, as far as that goes: seen from the side where that is nearer, then drawn out. */
export function drawnOut(cells: readonly Cell[], aspect: number): Cell[] {
  const formOf = ({ rects }: Moved) => {
    const { width, height } = boundsOf(rects);
    return width / height;
  };
  const off = (one: Moved) => Math.abs(Math.log(formOf(one) / aspect));
  const views = [{ cells, rects: cells.map(({ rect }) => rect) }, turned(cells)];
  const base = views.reduce((best, one) => (off(one) < off(best) ? one : best));
  const wide = Math.min(mostDrawnOut, Math.max(1 / mostDrawnOut, Math.sqrt(aspect / formOf(base))));
  const rects = base.rects.map((rect) => ({
    ...rect,
    x: (rect.x + rect.width / 2) * wide - rect.width / 2,
    y: (rect.y + rect.height / 2) / wide - rect.height / 2,
  }));
  return apart({ cells, rects });
}
