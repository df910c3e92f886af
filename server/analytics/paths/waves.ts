import { type Share, turnsOf } from '../measures/measure.ts';
import type { Meter } from '../tasks.ts';
import type { Arcs } from './arcs.ts';
import { BitCounters } from './bit-counters.ts';

/** Searches that go on at once, one bit each. */
export const width = 32;

interface Waves {
  arcs: Arcs;
  /** Searches that have met each node. */
  seen: Int32Array;
  /** Searches that met it in the last step; in the step under way. */
  front: Int32Array;
  next: Int32Array;
  active: Int32Array;
  following: Int32Array;
  counters: BitCounters;
}

/** One step of all searches: returns how many nodes are met by any. */
function advance(waves: Waves, active: number): number {
  const { seen, front, next, following } = waves;
  const { start, target } = waves.arcs;
  let met = 0;
  for (let i = 0; i < active; i++) {
    const node = waves.active[i]!;
    const bits = front[node]!;
    front[node] = 0;
    const end = start[node + 1]!;
    for (let a = start[node]!; a < end; a++) {
      const to = target[a]!;
      const fresh = bits & ~seen[to]!;
      if (fresh === 0) continue;
      if (next[to] === 0) following[met++] = to;
      next[to]! |= fresh;
    }
  }
  for (let i = 0; i < met; i++) {
    const node = following[i]!;
    const bits = next[node]!;
    next[node] = 0;
    seen[node]! |= bits;
    front[node] = bits;
    waves.counters.add(bits);
  }
  [waves.active, waves.following] = [following, waves.active];
  return met;
}

export type VisitDistance = (source: number, distance: number, count: number) => void;

function runWaves(waves: Waves, first: number, last: number, visit: VisitDistance): void {
  waves.seen.fill(0);
  let active = 0;
  for (let source = first; source < last; source++) {
    waves.seen[source] = 1 << (source - first);
    waves.front[source] = 1 << (source - first);
    waves.active[active++] = source;
  }
  for (let distance = 1; active > 0; distance++) {
    active = advance(waves, active);
    for (let source = first; source < last; source++) {
      const count = waves.counters.at(source - first);
      if (count > 0) visit(source, distance, count);
    }
    waves.counters.clear();
  }
}

/**
 * Calls `visit(source, distance, count)` for each node of the share and each distance at which others lie from it along the arcs,
 * ascending. Searches 32 nodes at a time, a bit each (Then, Kaufmann, Chirigati, Hoang-Vu, Pham, Kemper, Neumann & Vo 2014).
 */
export function visitDistances(arcs: Arcs, share: Share, visit: VisitDistance, meter?: Meter): void {
  const ints = () => new Int32Array(arcs.count);
  const waves: Waves = {
    arcs,
    seen: ints(),
    front: ints(),
    next: ints(),
    active: ints(),
    following: ints(),
    counters: new BitCounters(),
  };
  meter?.expect(width * turnsOf(share, Math.ceil(arcs.count / width)));
  for (let first = share.index * width; first < arcs.count; first += share.of * width) {
    const last = Math.min(first + width, arcs.count);
    runWaves(waves, first, last, visit);
    meter?.add(last - first);
  }
}

/** Rough number of steps of searches from so many nodes, {@link visitDistances} over all of them. */
export function distanceSteps(arcs: Arcs, sources = arcs.count): number {
  const levels = 6;
  return Math.ceil(sources / width) * levels * (arcs.count + arcs.target.length);
}
