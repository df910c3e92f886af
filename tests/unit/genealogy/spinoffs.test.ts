import { expect, test } from 'vitest';
import type { Claim } from '../../../server/genealogy/queries.ts';
import { mergeClaims } from '../../../server/genealogy/spinoffs.ts';

function claim(id: string, some: Partial<Claim> = {}): Claim {
  return {
    id,
    parent: 'p',
    child: 'c',
    year: null,
    type: null,
    rule: null,
    confidence: 'medium',
    source: `source of ${id}`,
    ...some,
  };
}

test('claims with the same parent and child are one spin-off, led by the most confident', () => {
  const claims = [
    claim('a', { year: 1980, confidence: 'low' }),
    claim('b', { year: 1985, confidence: 'high', rule: 'licence' }),
    claim('z', { parent: 'q', year: 1970 }),
  ];
  expect(mergeClaims(claims)).toEqual([
    { ...claims[2], claims: 1, disputed: false },
    { ...claims[1], claims: 2, disputed: true },
  ]);
});

test('among equally confident claims the dated leads, then the earliest, then the lesser id', () => {
  const lead = (...claims: Claim[]) => mergeClaims(claims)[0]!.id;
  expect(lead(claim('a'), claim('b', { year: 1990 }))).toBe('b');
  expect(lead(claim('a', { year: 1991 }), claim('b', { year: 1990 }))).toBe('b');
  expect(lead(claim('b', { year: 1990 }), claim('a', { year: 1990 }))).toBe('a');
});

test('a claim that leaves something open disputes nothing', () => {
  const disputed = (...claims: Claim[]) => mergeClaims(claims)[0]!.disputed;
  expect(disputed(claim('a', { year: 1990, type: 'corporate' }), claim('b'))).toBe(false);
  expect(disputed(claim('a', { type: 'corporate' }), claim('b', { type: 'university' }))).toBe(true);
  expect(disputed(claim('a', { rule: 'licence' }), claim('b', { rule: 'student' }))).toBe(true);
});

test('ids may hold any character', () => {
  const claims = [
    claim('1', { parent: 'a,b', child: 'c' }),
    claim('2', { parent: 'a', child: 'b,c' }),
    claim('3', { parent: '__proto__', child: 'constructor' }),
  ];
  expect(mergeClaims(claims).map((s) => s.claims)).toEqual([1, 1, 1]);
});
