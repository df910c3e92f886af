import { areClose, nearestFree, occupied } from './occupied.ts';
import type { Rect } from './types.ts';

/** Pushes for each rectangle: more only where some are wedged. */
const pushes = 8;

const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });

/** Moves a rectangle away from another along the axis on which they overlap less. */
function pushAway(from: Rect, rect: Rect, gap: number): void {
  const [fixed, own] = [middle(from), middle(rect)];
  const dx = (from.width + rect.width) / 2 + gap - Math.abs(own.x - fixed.x);
  const dy = (from.height + rect.height) / 2 + gap - Math.abs(own.y - fixed.y);
  // A little more, so that rounding leaves no sliver of overlap.
  if (dx < dy) rect.x += (dx + 0.01) * (own.x < fixed.x ? -1 : 1);
  else rect.y += (dy + 0.01) * (own.y < fixed.y ? -1 : 1);
}

/** Sets down at the nearest free place who is wedged between others still. */
function settleWedged(moved: readonly Rect[], held: readonly Rect[], gap: number): void {
  const isWedged = (rect: Rect) =>
    [...held, ...moved].some((other) => other !== rect && areClose(other, rect, gap));
  for (const rect of moved.filter(isWedged)) {
    const others = moved.filter((other) => other !== rect);
    Object.assign(rect, nearestFree(occupied(gap, [...held, ...others]), rect));
  }
}

/**
 * Where rectangles stand when others, held where they are, have come among them: who is in the way goes the shorter way aside and pushes on
 * who is in its way then, so that neighbours stay neighbours. Who is in nobody's way stays.
 */
export function pushAside(rects: readonly Rect[], held: readonly Rect[], gap: number): Rect[] {
  const places = rects.map((rect) => ({ ...rect }));
  const pushers: Rect[] = [...held];
  const most = held.length + pushes * places.length;
  for (let i = 0; i < pushers.length && i < most; i++) {
    const by = pushers[i]!;
    for (const place of places) {
      if (place === by || !areClose(by, place, gap)) continue;
      pushAway(by, place, gap);
      pushers.push(place);
    }
  }
  const moved = places.filter(({ x, y }, i) => x !== rects[i]!.x || y !== rects[i]!.y);
  const still = places.filter((place) => !moved.includes(place));
  settleWedged(moved, [...held, ...still], gap);
  return places;
}
