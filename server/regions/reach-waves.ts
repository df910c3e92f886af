import { BitCounters } from '../analytics/paths/bit-counters.ts';
import { width } from '../analytics/paths/waves.ts';
import type { Rows } from '../analytics/rows.ts';
import type { Sides } from './reach-places.ts';

/** What searches over one graph need; made once. */
export interface Waves {
  rows: Rows;
  /** Place of each node. */
  place: Int32Array;
  /** Searches that have met each node, or must not. */
  seen: Int32Array;
  /** Searches that met it in the last step, and those of them whose path begins with a link out of the region; the same of the step under way. */
  front: Int32Array;
  direct: Int32Array;
  next: Int32Array;
  nextDirect: Int32Array;
  active: Int32Array;
  following: Int32Array;
  /** Nodes outside that are met in a step, by search: in all, and of them by such a path. */
  all: BitCounters;
  led: BitCounters;
}

/** From one node in so many on, a front is large. */
const manyOf = 16;

export function wavesOver(rows: Rows, place: Int32Array): Waves {
  const ints = () => new Int32Array(rows.count);
  return {
    rows,
    place,
    seen: ints(),
    front: ints(),
    direct: ints(),
    next: ints(),
    nextDirect: ints(),
    active: ints(),
    following: ints(),
    all: new BitCounters(),
    led: new BitCounters(),
  };
}

/** The first step: whom a source is linked with, and whether that link leads out of its region. Returns how many nodes are met. */
function begin(
  { rows, place, seen, next, nextDirect, front, active, following }: Waves,
  sources: number,
  outside: Int32Array,
): number {
  let met = 0;
  for (let i = 0; i < sources; i++) {
    const node = active[i]!;
    const bit = front[node]!;
    front[node] = 0;
    for (let a = rows.start[node]!; a < rows.start[node + 1]!; a++) {
      const to = rows.target[a]!;
      const fresh = bit & ~seen[to]!;
      if (fresh === 0) continue;
      if (next[to] === 0) following[met++] = to;
      next[to]! |= fresh;
      nextDirect[to]! |= fresh & outside[place[to]!]!;
    }
  }
  return met;
}

/** A further step where few are in front: each passes on what it has. Returns how many nodes are met. */
function push(
  { rows, seen, front, direct, next, nextDirect, active, following }: Waves,
  count: number,
): number {
  const { start, target } = rows;
  let met = 0;
  for (let i = 0; i < count; i++) {
    const node = active[i]!;
    const bits = front[node]!;
    const lead = direct[node]!;
    front[node] = 0;
    direct[node] = 0;
    const end = start[node + 1]!;
    for (let a = start[node]!; a < end; a++) {
      const to = target[a]!;
      const fresh = bits & ~seen[to]!;
      if (fresh === 0) continue;
      if (next[to] === 0) following[met++] = to;
      next[to]! |= fresh;
      nextDirect[to]! |= fresh & lead;
    }
  }
  return met;
}

/** The same where many are: whoever lacks searches looks for them among its neighbours, and most lack none. */
function pull(waves: Waves, every: number): number {
  const { rows, seen, front, direct, next, nextDirect, following } = waves;
  const { start, target } = rows;
  let met = 0;
  for (let node = 0; node < seen.length; node++) {
    const missing = every & ~seen[node]!;
    if (missing === 0) continue;
    let bits = 0;
    let lead = 0;
    const end = start[node + 1]!;
    for (let a = start[node]!; a < end && lead !== missing; a++) {
      const from = target[a]!;
      bits |= front[from]!;
      lead |= direct[from]! & missing;
    }
    if ((bits & missing) === 0) continue;
    following[met++] = node;
    next[node] = bits & missing;
    nextDirect[node] = lead;
  }
  front.fill(0);
  direct.fill(0);
  return met;
}

/** Makes those met the new front, and counts those of them that lie outside. */
function settle(waves: Waves, met: number, outside: Int32Array): void {
  const { seen, next, nextDirect, following, place, all, led } = waves;
  for (let i = 0; i < met; i++) {
    const node = following[i]!;
    seen[node]! |= next[node]!;
    const out = outside[place[node]!]!;
    all.add(next[node]! & out);
    led.add(nextDirect[node]! & out);
  }
  [waves.active, waves.following] = [following, waves.active];
  [waves.front, waves.next] = [next, waves.front];
  [waves.direct, waves.nextDirect] = [nextDirect, waves.direct];
}

/** How many outside are met at a distance by the search of a bit: in all, and along a path that begins with a link out of the region. */
export type VisitReach = (bit: number, distance: number, all: number, direct: number) => void;

/**
 * Searches breadth first from up to 32 nodes at once, a bit each (as analytics/paths/waves.ts), each over the whole graph but what lies apart
 * for it. Afterwards `seen` holds whom each search has met, and what lies apart.
 */
export function runReach(waves: Waves, sources: readonly number[], sides: Sides, visit: VisitReach): void {
  const { seen, place, all, led } = waves;
  const count = seen.length;
  const every = sources.length === width ? -1 : (1 << sources.length) - 1;
  for (let node = 0; node < count; node++) seen[node] = sides.apart[place[node]!]!;
  sources.forEach((node, bit) => {
    seen[node]! |= 1 << bit;
    waves.front[node] = 1 << bit;
    waves.active[bit] = node;
  });
  let met = begin(waves, sources.length, sides.outside);
  for (let distance = 1; met > 0; distance++) {
    settle(waves, met, sides.outside);
    for (let bit = 0; bit < sources.length; bit++) {
      const found = all.at(bit);
      if (found > 0) visit(bit, distance, found, led.at(bit));
    }
    all.clear();
    led.clear();
    met = met * manyOf > count ? pull(waves, every) : push(waves, met);
  }
}
