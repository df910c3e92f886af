import { type Share, turnsOf, whole } from '../analytics/measures/measure.ts';
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
  /** The part of the permutations that is done; all unless given. */
  share?: Share;
}

/** Permutations in one stream of random numbers, so that all shares together deal the same on every machine. */
const stretch = 500;

/** How many deals had an index at most as high: of the whole, and of each group, beside the deals in which the group had one. */
export interface EiReached {
  whole: number;
  reached: Int32Array;
  told: Int32Array;
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

/** The index of each group, NaN for one without links, written into `into`. */
function indices({ internal, external }: Tally, into: Float64Array): Float64Array {
  for (let g = 0; g < into.length; g++) {
    into[g] = eiIndex({ internal: internal[g]!, external: external[g]! }) ?? Number.NaN;
  }
  return into;
}

/**
 * Deals the labels out at random while the links stay, and counts the deals whose E–I index is at most as high as the one observed (in
 * the whole: at least as many internal links). A deal that leaves a group without links has no index there, and is not among those told.
 */
export function permuteEi(input: EiPermutationInput, meter?: Meter): EiReached {
  const { group, groups, permutations, seed, share = whole } = input;
  const counts = { internal: new Int32Array(groups), external: new Int32Array(groups) };
  const inside = tally(input, group, counts);
  const observed = indices(counts, new Float64Array(groups));
  const dealt = new Float64Array(groups);
  const result = { whole: 0, reached: new Int32Array(groups), told: new Int32Array(groups) };
  const stretches = Math.ceil(permutations / stretch);
  meter?.expect(turnsOf(share, stretches));
  for (let part = share.index; part < stretches; part += share.of) {
    // Multiplied by an odd number near 2³² ÷ φ, so that neighbouring seeds and parts share no stream.
    const random = seededRandom(seed ^ Math.imul(part + 1, 0x9e3779b1));
    const labels = group.slice();
    for (let run = part * stretch; run < Math.min(permutations, (part + 1) * stretch); run++) {
      shuffle(labels, random);
      if (tally(input, labels, counts) >= inside) result.whole++;
      compare(indices(counts, dealt), observed, result);
    }
    meter?.add(1);
  }
  return result;
}

function compare(dealt: Float64Array, observed: Float64Array, { reached, told }: EiReached): void {
  for (let g = 0; g < dealt.length; g++) {
    if (Number.isNaN(dealt[g]!)) continue;
    told[g]!++;
    if (dealt[g]! <= observed[g]!) reached[g]!++;
  }
}

/**
 * How likely an index at most as great as the one observed is under random labels: (k + 1)/(N + 1), where k of N permutations had one.
 * Lower side: small means more inward than chance. The same seed gives the same shares, however the permutations were parted.
 */
export function sharesFrom(parts: readonly EiReached[], input: EiPermutationInput): EiShares {
  const counts = { internal: new Int32Array(input.groups), external: new Int32Array(input.groups) };
  tally(input, input.group, counts);
  const sum = (of: (part: EiReached) => number) => parts.reduce((all, part) => all + of(part), 0);
  const share = (k: number, of: number) => (k + 1) / (of + 1);
  return {
    whole: share(
      sum((part) => part.whole),
      input.permutations,
    ),
    groups: Array.from(indices(counts, new Float64Array(input.groups)), (index, g) =>
      Number.isNaN(index)
        ? null
        : share(
            sum((part) => part.reached[g]!),
            sum((part) => part.told[g]!),
          ),
    ),
  };
}

export const eiTask = defineTask('ei-permutations', permuteEi);
