import fc from 'fast-check';
import type { TracedRow } from '../../../server/genealogy/queries.ts';

/** Spin-offs as pairs of a parent and a child, `n0` … ; a parent's number is less than its child's, so there is no cycle. */
export type Pairs = [string, string][];

export const anyPairs: fc.Arbitrary<Pairs> = fc
  .uniqueArray(fc.tuple(fc.nat(11), fc.nat(11)), {
    maxLength: 40,
    selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
  })
  .map((list) =>
    list.filter(([a, b]) => a !== b).map(([a, b]) => [`n${Math.min(a, b)}`, `n${Math.max(a, b)}`]),
  );

/** Every line from one organisation to another, by trying them all. */
export function allLines(pairs: Pairs, from: string, to: string): string[][] {
  if (from === to) return [[from]];
  const children = pairs.filter(([parent]) => parent === from).map(([, child]) => child);
  return children.flatMap((child) => allLines(pairs, child, to).map((line) => [from, ...line]));
}

export function namesIn(pairs: Pairs): string[] {
  return [...new Set(pairs.flat())];
}

export function ancestorsOf(pairs: Pairs, id: string): string[] {
  return namesIn(pairs).filter((other) => other !== id && allLines(pairs, other, id).length > 0);
}

export function descendantsOf(pairs: Pairs, id: string): string[] {
  return namesIn(pairs).filter((other) => other !== id && allLines(pairs, id, other).length > 0);
}

/** What the database answers for these organisations. */
export function tracedRows(pairs: Pairs, ids: string[]): TracedRow[] {
  return ids.map((id) => ({
    id,
    depth: 0,
    start: null,
    parents: pairs.filter(([, child]) => child === id).map(([parent]) => parent),
  }));
}
