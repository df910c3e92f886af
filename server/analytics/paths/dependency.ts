import type { Search } from './search.ts';

/** What the way back needs besides the search: both by place. */
export interface Dependencies {
  /** Dependency of the source on the node: the paths to others that run through it, as a share of all (Brandes 2001). */
  value: Float64Array;
  /** (targets at the node + its dependency) ÷ paths to it. */
  gain: Float64Array;
}

export function createDependencies(count: number): Dependencies {
  return { value: new Float64Array(count), gain: new Float64Array(count) };
}

/** Adds up, for each node of a level, the gains of those it leads to; the level's arcs are kept by their beginnings. */
function gatherPushed(search: Search, sums: Float64Array, gain: Float64Array, depth: number): void {
  const { arcs, firstOut, level } = search;
  let end = search.arcsEnd[depth]!;
  const from = level[depth]!;
  for (let p = level[depth + 1]! - 1; p >= from; p--) {
    const begin = firstOut[p]!;
    let sum = 0;
    for (let a = begin; a < end; a++) sum += gain[arcs[a]!]!;
    sums[p] = sum;
    end = begin;
  }
}

/** The same where the arcs are kept by their ends. */
function gatherPulled(search: Search, sums: Float64Array, gain: Float64Array, depth: number): void {
  const { arcs, firstIn, level } = search;
  let end = search.arcsEnd[depth]!;
  const from = level[depth + 1]!;
  sums.fill(0, level[depth]!, from);
  for (let q = level[depth + 2]! - 1; q >= from; q--) {
    const begin = firstIn[q]!;
    const own = gain[q]!;
    for (let a = begin; a < end; a++) sums[arcs[a]!]! += own;
    end = begin;
  }
}

/**
 * Dependencies of the last search's source on every node met, from the farthest level inwards: each node pulls from its successors,
 * and arcs are read in the order in which they were written. `mass` is how many targets stand at each node.
 */
export function accumulate(search: Search, mass: Float64Array, { value, gain }: Dependencies): void {
  const { order, paths, level } = search;
  for (let depth = search.levels - 1; depth >= 0; depth--) {
    const from = level[depth]!;
    const to = level[depth + 1]!;
    if (depth === search.levels - 1) value.fill(0, from, to);
    else if (search.pulled[depth] === 1) gatherPulled(search, value, gain, depth);
    else gatherPushed(search, value, gain, depth);
    for (let p = from; p < to; p++) {
      const dependency = paths[p]! * value[p]!;
      value[p] = dependency;
      gain[p] = (mass[order[p]!]! + dependency) / paths[p]!;
    }
  }
}
