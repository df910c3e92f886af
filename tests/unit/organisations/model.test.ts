import { describe, expect, it } from 'vitest';
import { countLinks, groupLinks } from '../../../server/organisations/model.ts';
import type { ClaimRow, PlacedIn } from '../../../server/organisations/repository.ts';
import { scopeAtFinest } from '../../../server/organisations/scope.ts';

const cambridge: PlacedIn = { code: 'UKH12', level: 3, country: 'UK' };
const oxford: PlacedIn = { code: 'UKJ14', level: 3, country: 'UK' };
const uk: PlacedIn = { code: 'UK', level: 0, country: null };
const germany: PlacedIn = { code: 'DE', level: 0, country: 'DE' };

describe('scopeAtFinest', () => {
  it.each([
    [cambridge, cambridge, 'intra-regional'],
    [cambridge, oxford, 'national'],
    [cambridge, germany, 'international'],
    [cambridge, uk, 'unknown'],
    [uk, uk, 'unknown'],
    [uk, germany, 'international'],
    [cambridge, null, 'unknown'],
    [null, null, 'unknown'],
    [{ code: 'X', level: 3, country: null }, cambridge, 'unknown'],
  ] as const)('%j – %j is %s', (a, b, scope) => {
    expect(scopeAtFinest(a, b)).toBe(scope);
    expect(scopeAtFinest(b, a)).toBe(scope);
  });
});

const nothing = { from: null, to: null, type: null, rule: null, formality: null, count: null, weight: null };
const words = { source: null, note: null, dataset: 'd' };

function row(
  relationship: ClaimRow['relationship'],
  id: string,
  claim: { id: string; year?: number; confidence?: 'high' | 'low'; count?: number },
): ClaimRow {
  const rest = { ...nothing, ...words, year: null, confidence: 'high' as const };
  return {
    relationship,
    outwards: true,
    id,
    name: id,
    kind: 'firm',
    region: oxford,
    claim: { ...rest, ...claim },
  };
}

describe('groupLinks', () => {
  it('makes one spin-off of its claims, the most confident first, then the dated, then the earliest', () => {
    const links = groupLinks(
      [
        row('spin-off', 'x', { id: 'c', year: 1980, confidence: 'low' }),
        row('spin-off', 'x', { id: 'a' }),
        row('spin-off', 'x', { id: 'd', year: 1990 }),
        row('spin-off', 'x', { id: 'b', year: 1985 }),
        row('spin-off', 'y', { id: 'e' }),
      ],
      cambridge,
    );
    expect(links.map((l) => [l.id, l.scope, l.claims.map((c) => c.id)])).toEqual([
      ['b', 'national', ['b', 'd', 'a', 'c']],
      ['e', 'national', ['e']],
    ]);
  });

  it('keeps other links apart, with their weight', () => {
    const links = groupLinks(
      [row('worker-flow', 'x', { id: 'a', count: 3 }), row('worker-flow', 'x', { id: 'b' })],
      cambridge,
    );
    expect(links.map((l) => l.claims.map((c) => c.weight))).toEqual([[3], [null]]);
  });

  it('gives a collaboration no direction', () => {
    const [link] = groupLinks([row('collaboration', 'x', { id: 'a' })], cambridge);
    expect(link?.direction).toBe('none');
  });
});

it('counts links by type and scope', () => {
  const counts = countLinks(
    [
      { relationship: 'supply', region: germany, links: 2 },
      { relationship: 'supply', region: cambridge, links: 1 },
      { relationship: 'supply', region: { ...germany, code: 'FR', country: 'FR' }, links: 4 },
      { relationship: 'advice', region: null, links: 1 },
    ],
    cambridge,
  );
  expect(counts).toEqual([
    { type: 'advice', scope: 'unknown', links: 1 },
    { type: 'supply', scope: 'intra-regional', links: 1 },
    { type: 'supply', scope: 'international', links: 6 },
  ]);
});
