import { scopes } from '../../contract/vocabulary.ts';

/** Links by scope, in the order of the vocabulary. */
export type ScopeCounts = Int32Array;

export function noScopes(): ScopeCounts {
  return new Int32Array(scopes.length);
}

export const intraScope = scopes.indexOf('intra-regional');
export const unknownScope = scopes.indexOf('unknown');
const national = scopes.indexOf('national');
const international = scopes.indexOf('international');

/** Amounts by scope under the names the API has for them. */
export function namedScopes(counts: ArrayLike<number>) {
  return {
    intra: counts[intraScope]!,
    national: counts[national]!,
    international: counts[international]!,
    unknown: counts[unknownScope]!,
  };
}
