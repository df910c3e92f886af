import { describe, expect, test } from 'vitest';
import { regionColumns } from '../../../client/regions/columns.tsx';
import {
  eiSentence,
  inwardSentence,
  keptInside,
  partnersOf,
  type RegionLinks,
  regionSentence,
  topMatrix,
} from '../../../client/regions/model.ts';
import { regionFigures } from '../../../client/regions/table/figures.ts';
import { sortRows } from '../../../client/ui/table-sort.ts';

const none = { intra: 0, national: 0, international: 0, unknown: 0 };
const place = {
  country: 'AA',
  lat: null,
  lon: null,
  ei: null,
  expected: null,
  rescaled: null,
  eiWithAbroad: null,
  p: null,
  pairs: { external: 0, internal: 0, abroad: 0 },
};

/** Regions One, Two and Three; Three has no link. */
const answer: RegionLinks = {
  level: 3,
  regions: [
    { ...place, code: 'R1', name: 'One', organisations: 5, links: { ...none, intra: 5, national: 2 } },
    { ...place, code: 'R2', name: 'Two', organisations: 2, links: { ...none, intra: 1, national: 2 } },
    { ...place, code: 'R3', name: 'Three', organisations: 1, links: none },
  ],
  matrix: [
    { source: 'R1', target: 'R1', links: 4, weight: 4 },
    { source: 'R1', target: 'R2', links: 1, weight: 1 },
    { source: 'R2', target: 'R1', links: 1, weight: 1 },
    { source: 'R2', target: 'R2', links: 1, weight: 1 },
  ],
  scopes: none,
  byType: [],
  ei: { external: 3, internal: 5, value: -0.25, expected: 0.214286, rescaled: -0.25, p: null },
  graph: { n: 8, m: 8, dropped: { loops: 0, parallel: 0 } },
  unplaced: { organisations: 0, links: 0 },
  convention: '',
  dataVersion: 1,
};

describe('E–I in words', () => {
  test('with and without p', () => {
    const words =
      'Of 8 linked pairs of organisations that both have a region at this level, 5 (63 %) lie inside one region. If the regions were dealt out at random, 39 % would; the links are more inward';
    expect(eiSentence(answer, null)).toBe(`${words}.`);
    expect(eiSentence(answer, 0.1012)).toBe(
      `${words} (p = 0.101, the share of random deals that are as inward).`,
    );
  });

  test('without links, and with one region', () => {
    const empty = { ...answer, ei: { ...answer.ei, external: 0, internal: 0, value: null } };
    expect(eiSentence(empty, null)).toBe('No two placed organisations are linked, so there is no E–I index.');
    const alone = { ...answer, regions: answer.regions.slice(0, 1) };
    expect(eiSentence(alone, null)).toContain('There is one region only');
  });
});

test('E–I of a region in words: what it is made of, what it leaves out', () => {
  const pairs = { external: 9, internal: 33, abroad: 20 };
  expect(regionSentence({ ei: -24 / 42, pairs, p: 0.001 })).toBe(
    'E–I −0.57: 33 linked pairs inside, 9 out of it. p = 0.001: that share of random deals of the regions makes it as inward. 20 linked pairs with organisations abroad that are placed only by their country are left out; with them the index would be −0.06.',
  );
  expect(regionSentence({ ei: null, pairs: { external: 0, internal: 0, abroad: 0 }, p: null })).toBe(
    'No linked pair of placed organisations touches it, so it has no E–I index.',
  );
});

test('the region that keeps most inside, with what leaves it for a country only', () => {
  const region = (name: string, internal: number, external: number, abroad: number) => ({
    ...{ ...place, code: name, name, organisations: 9, links: none, ei: 0, expected: 0.6, p: 0.001 },
    pairs: { internal, external, abroad },
  });
  // Few's share is greater, of four pairs only; Two's would be without those abroad.
  const regions = [region('One', 30, 10, 0), region('Two', 18, 2, 20), region('Few', 4, 0, 0)];
  expect(inwardSentence({ regions })).toBe(
    'Of the 2 regions with 10 linked pairs or more, One keeps the greatest share inside: 30 of 40 (75 %); by chance it would be 20 % (p = 0.001).',
  );
  expect(inwardSentence({ regions: [region('Two', 18, 2, 4), region('Three', 9, 9, 0)] })).toBe(
    'Of the 2 regions with 10 linked pairs or more, Two keeps the greatest share inside: 18 of 24 (75 %). Without the 4 with organisations abroad that are placed only by their country, which chance can’t deal out, it is 18 of 20 (90 %); by chance it would be 20 % (p = 0.001).',
  );
  expect(inwardSentence({ regions: regions.slice(0, 1) })).toBe('');
});

test('by the share inside the region of the sentence comes first, and those with few pairs last', () => {
  const region = (name: string, internal: number, external: number, abroad: number) => ({
    ...{ ...place, code: name, name, organisations: 9, links: none, ei: 0, expected: 0.6, p: 0.001 },
    pairs: { internal, external, abroad },
  });
  const regions = [
    region('Few', 4, 0, 0),
    region('Two', 18, 2, 20),
    region('One', 30, 10, 0),
    region('No', 0, 0, 0),
  ];
  const column = regionColumns(false).find(({ id }) => id === 'inside-share')!;
  const order = (descending: boolean) => sortRows(regions, column.value, descending).map(({ name }) => name);
  expect(inwardSentence({ regions })).toContain('One keeps the greatest share');
  expect(order(true)).toEqual(['One', 'Two', 'Few', 'No']);
  expect(order(false)).toEqual(['Two', 'One', 'Few', 'No']);
  expect(keptInside(regions[1]!)).toEqual({ share: 0.45, isThin: false });
  expect(keptInside(regions[3]!)).toEqual({ share: null, isThin: true });
  const { columns, rows } = regionFigures({ ...answer, regions });
  expect(columns[rows[2]!.cells.indexOf(0.75)]!.title).toBe('Share of all pairs inside');
});

test('the matrix holds the most linked regions, the most linked first', () => {
  const { regions, links, most } = topMatrix(answer, 25);
  expect(regions.map(({ code }) => code)).toEqual(['R1', 'R2']);
  expect(links).toEqual([
    [4, 1],
    [1, 1],
  ]);
  expect(most).toBe(4);
  expect(topMatrix(answer, 1).links).toEqual([[4]]);
});

test('the partners of a region, in and out', () => {
  expect(partnersOf(answer, 'R1')).toEqual([{ code: 'R2', name: 'Two', out: 1, in: 1 }]);
  expect(partnersOf(answer, 'R3')).toEqual([]);
});
