import { scopes } from '../../contract/vocabulary.ts';

/** Links by scope, in the order of the vocabulary. */
export type ScopeCounts = Int32Array;

export function noScopes(): ScopeCounts {
  return new Int32Array(scopes.length);
}

const [intra, national, international, unknown] = (
  ['intra-regional', 'national', 'international', 'unknown'] as const
).map((scope) => scopes.indexOf(scope)) as [number, number, number, number];

/** Amounts by scope under the names the API has for them. */
export function namedScopes(counts: ArrayLike<number>) {
  return {
    intra: counts[intra]!,
    national: counts[national]!,
    international: counts[international]!,
    unknown: counts[unknown]!,
  };
}
