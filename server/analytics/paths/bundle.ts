import type { Share } from '../measures/measure.ts';
import type { Arcs } from './arcs.ts';

/** Searches that can go on at once: one bit each. */
const most = 32;
/** And no fewer than this: one line of a processor's cache. */
const fewest = 8;
/** Numbers kept in one array: more than a processor's cache holds would cost more than another pass over the arcs. */
const room = 320_000;

/**
 * Breadth-first searches from several sources at once, which count shortest paths: one pass over the arcs serves all, and what belongs
 * to a node lies together (Then et al. 2014 for the levels; Brandes 2001 for the paths and dependencies). Search k has bit k.
 */
export interface Bundle {
  width: number;
  arcs: Arcs;
  /** By node: the searches that have met it; those that met it at the level looked at. */
  seen: Int32Array;
  front: Int32Array;
  /** By node and search: shortest paths from the source to the node. */
  paths: Float64Array;
  /** By node and search: (targets at the node + the source's dependency on it) ÷ paths to it. */
  gain: Float64Array;
  /** Nodes in the order of levels, a node once for each level at which a search meets it, and the searches that do. */
  node: Int32Array;
  bits: Int32Array;
  /** Where each level begins in them; one more entry than levels. */
  level: number[];
}

/** Room for searches in graphs of at most so many nodes. */
export function createBundle(count: number): Bundle {
  const width = Math.max(fewest, Math.min(most, Math.floor(room / Math.max(1, count))));
  const ints = (length: number) => new Int32Array(length);
  return {
    width,
    arcs: { count: 0, start: ints(1), target: ints(0) },
    seen: ints(count),
    front: ints(count),
    paths: new Float64Array(count * width),
    gain: new Float64Array(count * width),
    node: ints(count * width),
    bits: ints(count * width),
    level: [],
  };
}

/** Sets out from the sources, at most `width` of them, in a graph. */
function setOut(bundle: Bundle, arcs: Arcs, sources: Int32Array): void {
  const { width, seen, paths, gain, node, bits } = bundle;
  bundle.arcs = arcs;
  seen.fill(0, 0, arcs.count);
  paths.fill(0, 0, arcs.count * width);
  gain.fill(0, 0, arcs.count * width);
  sources.forEach((source, k) => {
    seen[source] = 1 << k;
    paths[source * width + k] = 1;
    node[k] = source;
    bits[k] = 1 << k;
  });
  bundle.level = [0, sources.length];
}

/** Meets the next level; returns where it ends. */
function advance(bundle: Bundle, from: number, to: number): number {
  const { width, seen, front, paths, node, bits } = bundle;
  const { start, target } = bundle.arcs;
  let end = to;
  for (let e = from; e < to; e++) {
    const own = node[e]!;
    const met = bits[e]!;
    const last = start[own + 1]!;
    for (let a = start[own]!; a < last; a++) {
      const other = target[a]!;
      let fresh = met & ~seen[other]!;
      if (fresh === 0) continue;
      if (front[other] === 0) node[end++] = other;
      front[other]! |= fresh;
      const here = own * width;
      const there = other * width;
      while (fresh !== 0) {
        const k = 31 - Math.clz32(fresh);
        fresh ^= 1 << k;
        paths[there + k]! += paths[here + k]!;
      }
    }
  }
  for (let e = to; e < end; e++) {
    const own = node[e]!;
    bits[e] = front[own]!;
    seen[own]! |= front[own]!;
    front[own] = 0;
  }
  return end;
}

/** Searches from distinct sources, at most `width` of them. */
export function searchTogether(bundle: Bundle, arcs: Arcs, sources: Int32Array): void {
  setOut(bundle, arcs, sources);
  const { level } = bundle;
  for (let [from, to] = [0, sources.length]; from < to; ) {
    const end = advance(bundle, from, to);
    level.push(end);
    [from, to] = [to, end];
  }
  level.pop();
}

/** Sources in runs of as many as can go on at once: every `of`-th run, from one on. */
export function* runsOf({ width }: Bundle, sources: Int32Array, { index, of }: Share): Iterable<Int32Array> {
  for (let from = index * width; from < sources.length; from += of * width) {
    yield sources.subarray(from, from + width);
  }
}
