import fc from 'fast-check';
import { everything } from '../../../contract/filter.ts';
import type { LineageFilter } from '../../../server/genealogy/filter.ts';
import type { Claim, Relative } from '../../../server/genealogy/queries.ts';

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

export const parentsIn = (pairs: Pairs) => (id: string) =>
  pairs.filter(([, child]) => child === id).map(([parent]) => parent);

export function claim(parent: string, child: string, some: Partial<Claim> = {}): Claim {
  const id = `${parent} ${child}`;
  return {
    id,
    parent,
    child,
    year: null,
    type: null,
    rule: null,
    confidence: 'medium',
    source: null,
    ...some,
  };
}

export function relative(id: string, some: Partial<Relative> = {}): Relative {
  return {
    id,
    name: `Name of ${id}`,
    kind: 'firm',
    region: null,
    country: null,
    founded: null,
    dissolved: null,
    fate: null,
    start: some.founded ?? null,
    size: null,
    sector: null,
    dataset: 'd',
    claims: [],
    deals: [],
    children: 0,
    ...some,
  };
}

/** The organisations of these pairs as the database answers them. */
export function relativesOf(pairs: Pairs, ...more: string[]): Relative[] {
  return [...new Set([...namesIn(pairs), ...more])].map((id) =>
    relative(id, { claims: parentsIn(pairs)(id).map((parent) => claim(parent, id)) }),
  );
}

export const leaveAll: LineageFilter = {
  filter: everything,
  kept: new Set(),
  regions: null,
  within: null,
  datasets: new Set(['d']),
};
