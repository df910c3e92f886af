import { describe, expect, it } from 'vitest';
import {
  claimYears,
  fateText,
  groupLinks,
  leadingClaim,
  lifeYears,
  rankOf,
  scopeRows,
} from '../../../client/shell/inspector-model.ts';
import type { Claim, OrganisationLink } from '../../../contract/organisations.ts';

function claim(id: string, part: Partial<Claim> = {}): Claim {
  const none = { year: null, from: null, to: null, type: null, rule: null, formality: null, weight: null };
  return { id, ...none, confidence: 'medium', source: null, note: null, dataset: 'seed', ...part };
}

function link(id: string, part: Partial<OrganisationLink>, year: number | null = null): OrganisationLink {
  const other = { id: `o-${id}`, name: id, kind: 'firm' as const, region: null };
  const claims = [claim(`c-${id}`, { year })];
  return { id, type: 'spin-off', direction: 'out', other, scope: 'unknown', claims, ...part };
}

describe('the inspector', () => {
  it.each([
    [{ founded: 1961, dissolved: null, start: 1961 }, 'founded 1961'],
    [{ founded: 1961, dissolved: 1979, start: 1961 }, '1961 – 1979'],
    [{ founded: null, dissolved: null, start: 1983 }, 'since about 1983'],
    [{ founded: null, dissolved: 1990, start: null }, '? – 1990'],
    [{ founded: null, dissolved: null, start: null }, 'years unknown'],
  ])('writes the years %o as %s', (years, text) => {
    expect(lifeYears(years)).toBe(text);
  });

  it('names the year of the acquisition where the record has no end', () => {
    const bought = (year: number) => link('b', { type: 'acquisition', direction: 'in' }, year);
    const links = [bought(2001), bought(2016), link('o', { type: 'acquisition', direction: 'out' }, 2020)];
    expect(fateText({ fate: 'acquired', dissolved: null, links })).toBe('acquired 2016');
    expect(fateText({ fate: null, dissolved: null, links })).toBe('acquired 2016');
    expect(fateText({ fate: 'active', dissolved: null, links })).toBe('active');
    expect(fateText({ fate: 'acquired', dissolved: 2017, links })).toBe('acquired');
    expect(fateText({ fate: null, dissolved: null, links: [] })).toBeUndefined();
  });

  it('takes the most confident claim, then a dated one, then the earliest, then by id', () => {
    const lead = (...claims: Claim[]) => leadingClaim(claims)?.id;
    expect(lead(claim('a', { year: 1960 }), claim('b', { confidence: 'high' }))).toBe('b');
    expect(lead(claim('a'), claim('b', { year: 1990 }))).toBe('b');
    expect(lead(claim('a', { year: 1990 }), claim('b', { year: 1985 }))).toBe('b');
    expect(lead(claim('b'), claim('a'))).toBe('a');
    expect(lead()).toBeUndefined();
  });

  it('writes when a claim says it was', () => {
    expect(claimYears({ year: 1990, from: null, to: null })).toBe('1990');
    expect(claimYears({ year: null, from: 1990, to: 1994 })).toBe('1990–1994');
    expect(claimYears({ year: null, from: 1990, to: null })).toBe('1990–');
    expect(claimYears({ year: null, from: 1990, to: null }, true)).toBe('1990');
    expect(claimYears({ year: null, from: 1990, to: 1990 })).toBe('1990');
    expect(claimYears({ year: null, from: null, to: null })).toBe('no year');
  });

  it('puts parents first, then children, then the other types, each by year', () => {
    const links = [
      link('late', {}, 1990),
      link('buyer', { type: 'supply' }),
      link('early', {}, 1980),
      link('friend', { type: 'collaboration', direction: 'none' }),
      link('mother', { direction: 'in' }),
      link('undated', {}),
    ];
    expect(groupLinks(links).map((g) => [g.title, g.links.map((l) => l.id)])).toEqual([
      ['Parents', ['mother']],
      ['Children', ['early', 'late', 'undated']],
      ['Collaboration', ['friend']],
      ['Supply: customer', ['buyer']],
    ]);
  });

  it('counts links by type and scope', () => {
    expect(
      scopeRows([
        { type: 'supply', scope: 'national', links: 2 },
        { type: 'spin-off', scope: 'intra-regional', links: 3 },
        { type: 'spin-off', scope: 'unknown', links: 1 },
      ]),
    ).toEqual([
      { type: 'spin-off', of: { 'intra-regional': 3, national: 0, international: 0, unknown: 1 }, all: 4 },
      { type: 'supply', of: { 'intra-regional': 0, national: 2, international: 0, unknown: 0 }, all: 2 },
    ]);
  });

  it('ranks with ties on the better place', () => {
    expect([5, 3, 3, 1].map((v) => rankOf([3, null, 5, 1, 3], v))).toEqual([1, 2, 2, 4]);
  });
});
