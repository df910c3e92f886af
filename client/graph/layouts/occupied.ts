import type { Point, Rect } from './types.ts';

const cell = 96;

/** Rectangles that are taken, found fast by where they are. */
export interface Occupied {
  add(rect: Rect): void;
  /** A taken rectangle nearer than the gap, if there is one. */
  hit(rect: Rect): Rect | undefined;
}

export function occupied(gap: number, taken: Iterable<Rect> = []): Occupied {
  const cells = new Map<string, Rect[]>();
  const visit = (rect: Rect, margin: number, each: (key: string) => boolean) => {
    const right = Math.floor((rect.x + rect.width + margin) / cell);
    const bottom = Math.floor((rect.y + rect.height + margin) / cell);
    for (let column = Math.floor((rect.x - margin) / cell); column <= right; column++) {
      for (let row = Math.floor((rect.y - margin) / cell); row <= bottom; row++) {
        if (each(`${column} ${row}`)) return;
      }
    }
  };
  const add = (rect: Rect) =>
    visit(rect, 0, (key) => {
      const list = cells.get(key);
      if (list) list.push(rect);
      else cells.set(key, [rect]);
      return false;
    });
  const hit = (rect: Rect) => {
    let found: Rect | undefined;
    visit(rect, gap, (key) => {
      found = cells.get(key)?.find((other) => areClose(other, rect, gap));
      return found !== undefined;
    });
    return found;
  };
  for (const rect of taken) add(rect);
  return { add, hit };
}

/** Is there less than `gap` between two rectangles? */
export function areClose(a: Rect, b: Rect, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Is a rectangle wholly in another? */
function liesIn(rect: Rect, within: Rect): boolean {
  return (
    rect.x >= within.x &&
    rect.y >= within.y &&
    rect.x + rect.width <= within.x + within.width &&
    rect.y + rect.height <= within.y + within.height
  );
}

function* rings(rect: Rect, reach: number): Generator<Point> {
  const step = Math.max(6, Math.min(rect.width, rect.height) / 3);
  yield { x: rect.x, y: rect.y };
  for (let ring = 1; ring * step <= reach; ring++) {
    const turns = Math.max(8, Math.round(ring * 5));
    for (let turn = 0; turn < turns; turn++) {
      const angle = (turn / turns) * 2 * Math.PI;
      yield { x: rect.x + ring * step * Math.cos(angle), y: rect.y + ring * step * Math.sin(angle) };
    }
  }
}

/** The free place for a rectangle nearest to where it stands, looked for in widening rings. */
export function nearestFree(taken: Occupied, rect: Rect): Point {
  for (const at of rings(rect, Number.POSITIVE_INFINITY)) if (!taken.hit({ ...rect, ...at })) return at;
  throw new Error('The plane has no end');
}

/** The same inside a rectangle; undefined if there is none. */
export function nearestFreeIn(taken: Occupied, rect: Rect, within: Rect): Point | undefined {
  for (const at of rings(rect, Math.hypot(within.width, within.height))) {
    const there = { ...rect, ...at };
    if (liesIn(there, within) && !taken.hit(there)) return at;
  }
  return undefined;
}
