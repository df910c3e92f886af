import { badRequest } from '../fault.ts';

/** Most steps of one answer: about a minute. */
const mostSteps = 1e10;

/** @throws Fault 400 when it would take too long; `words` say what to do */
export function checkSteps(steps: number, words: (most: number) => string): void {
  if (steps > mostSteps) throw badRequest('too-large', words(mostSteps));
}

/** The same of a permutation test of `steps` a permutation. */
export function checkPermutations(steps: number, organisations: number, permutations: number): void {
  checkSteps(steps * permutations, (most) => {
    return `${permutations} permutations of ${organisations} organisations take too long: ask for ${Math.floor(most / steps)} at most, or narrow the filter.`;
  });
}
