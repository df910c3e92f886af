import { seededRandom, shuffle } from '../analytics/random.ts';
import { defineTask, type Meter } from '../analytics/tasks.ts';

/** Unordered pairs of linked nodes, each once, and the group of each node. */
export interface EiPermutationInput {
  source: Int32Array;
  target: Int32Array;
  group: Int32Array;
  permutations: number;
  seed: number;
}

function internalLinks(source: Int32Array, target: Int32Array, group: Int32Array): number {
  let internal = 0;
  for (let i = 0; i < source.length; i++) if (group[source[i]!] === group[target[i]!]) internal++;
  return internal;
}

/**
 * How likely an E–I index at most as great as the one observed is when the labels are dealt out at random and the links stay:
 * (k + 1)/(N + 1), where k of N permutations had at least as many internal links. Lower side: small means more inward than chance.
 * The same seed gives the same share.
 */
export function permuteEi(input: EiPermutationInput, meter?: Meter): number {
  const { source, target, group, permutations, seed } = input;
  const observed = internalLinks(source, target, group);
  const labels = group.slice();
  const random = seededRandom(seed);
  let reached = 0;
  for (let run = 0; run < permutations; run++) {
    shuffle(labels, random);
    if (internalLinks(source, target, labels) >= observed) reached++;
    meter?.add(1);
  }
  return (reached + 1) / (permutations + 1);
}

export const eiTask = defineTask('ei-permutations', permuteEi);
