import { nearestFree, type Occupied, occupied } from './occupied.ts';
import type { Rect } from './types.ts';

const rounds = 160;

/** Pairs of rectangles nearer than `gap`, by a sweep along x. */
function eachClose(rects: readonly Rect[], gap: number, visit: (a: Rect, b: Rect) => void): number {
  const order = rects.toSorted((a, b) => a.x - b.x);
  let found = 0;
  for (let i = 0; i < order.length; i++) {
    const a = order[i]!;
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j]!;
      if (b.x >= a.x + a.width + gap) break;
      if (b.y >= a.y + a.height + gap || a.y >= b.y + b.height + gap) continue;
      found++;
      visit(a, b);
    }
  }
  return found;
}

/** Pushes two rectangles apart along the axis on which they overlap less. */
function push(a: Rect, b: Rect, gap: number): void {
  const dx = (a.width + b.width) / 2 + gap - Math.abs(b.x + b.width / 2 - a.x - a.width / 2);
  const dy = (a.height + b.height) / 2 + gap - Math.abs(b.y + b.height / 2 - a.y - a.height / 2);
  // A little more than half each, so that rounding leaves no sliver of overlap.
  if (dx < dy) {
    const step = (dx / 2 + 0.01) * (a.x + a.width / 2 <= b.x + b.width / 2 ? 1 : -1);
    a.x -= step;
    b.x += step;
  } else {
    const step = (dy / 2 + 0.01) * (a.y + a.height / 2 <= b.y + b.height / 2 ? 1 : -1);
    a.y -= step;
    b.y += step;
  }
}

/** Sets down one after the other, from the middle outwards, each at the free place nearest to where it was. */
function settle(rects: readonly Rect[], gap: number): void {
  const middleX = rects.reduce((sum, r) => sum + r.x + r.width / 2, 0) / rects.length;
  const middleY = rects.reduce((sum, r) => sum + r.y + r.height / 2, 0) / rects.length;
  const distance = (r: Rect) => Math.hypot(r.x + r.width / 2 - middleX, r.y + r.height / 2 - middleY);
  const settled: Occupied = occupied(gap);
  for (const rect of rects.toSorted((a, b) => distance(a) - distance(b))) {
    const free = nearestFree(settled, rect);
    rect.x = free.x;
    rect.y = free.y;
    settled.add(rect);
  }
}

/**
 * Moves rectangles as little as it can until none is nearer than `gap` to another; their order in the plane stays much as it was.
 * Rounds of pushing do nearly all; what is still wedged then is set down at the nearest free place, so the result always holds.
 */
export function separate<T extends Rect>(rects: readonly T[], gap: number): T[] {
  const moved = rects.map((r) => ({ ...r }));
  for (let round = 0; round < rounds; round++) {
    if (eachClose(moved, gap, (a, b) => push(a, b, gap)) === 0) return moved;
  }
  settle(moved, gap - 0.001);
  return moved;
}
