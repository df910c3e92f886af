import { seededRandom, shuffle } from '../analytics/random.ts';
import { defineTask, type Meter } from '../analytics/tasks.ts';
import { eiIndex } from './ei.ts';

/** Unordered pairs of linked nodes, each once, and the group of each node, numbered from 0. */
export interface EiPermutationInput {
  source: Int32Array;
  target: Int32Array;
  group: Int32Array;
  groups: number;
  permutations: number;
  seed: number;
}

/** Shares of random deals with an index at most as high: of the whole, and of each group (null for one without links). */
export interface EiShares {
  whole: number;
  groups: (number | null)[];
}

interface Tally {
  internal: Int32Array;
  external: Int32Array;
}

/** Counts the links inside and out of each group; answers how many lie inside one in all. */
function tally(
  { source, target }: EiPermutationInput,
  group: Int32Array,
  { internal, external }: Tally,
): number {
  internal.fill(0);
  external.fill(0);
  let inside = 0;
  for (let i = 0; i < source.length; i++) {
    const [a, b] = [group[source[i]!]!, group[target[i]!]!];
    if (a === b) {
      internal[a]!++;
      inside++;
    } else {
      external[a]!++;
      external[b]!++;
    }
  }
  return inside;
}

function indices({ internal, external }: Tally): Float64Array {
  return Float64Array.from(internal, (inside, group) => {
    return eiIndex({ internal: inside, external: external[group]! }) ?? Number.NaN;
  });
}

/**
 * How likely an E–I index at most as great as the one observed is when the labels are dealt out at random and the links stay:
 * (k + 1)/(N + 1), where k of N permutations had an index at most as high (in the whole: at least as many internal links). Lower side:
 * small means more inward than chance. A deal that leaves a group without links has no index there: it counts neither among its k nor among its N. The same
 * seed gives the same shares.
 */
export function permuteEi(input: EiPermutationInput, meter?: Meter): EiShares {
  const { group, groups, permutations, seed } = input;
  const counts = { internal: new Int32Array(groups), external: new Int32Array(groups) };
  const inside = tally(input, group, counts);
  const observed = indices(counts);
  const labels = group.slice();
  const random = seededRandom(seed);
  const reached = new Int32Array(groups);
  const told = new Int32Array(groups);
  let reachedInAll = 0;
  for (let run = 0; run < permutations; run++) {
    shuffle(labels, random);
    if (tally(input, labels, counts) >= inside) reachedInAll++;
    const dealt = indices(counts);
    for (let g = 0; g < groups; g++) {
      if (Number.isNaN(dealt[g]!)) continue;
      told[g]!++;
      if (dealt[g]! <= observed[g]!) reached[g]!++;
    }
    meter?.add(1);
  }
  const share = (k: number, of: number) => (k + 1) / (of + 1);
  return {
    whole: share(reachedInAll, permutations),
    groups: Array.from(reached, (k, g) => (Number.isNaN(observed[g]!) ? null : share(k, told[g]!))),
  };
}

export const eiTask = defineTask('ei-permutations', permuteEi);
