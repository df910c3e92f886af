import type { RegionLinks, RegionRow } from '../../../client/regions/model.ts';

const none = { intra: 0, national: 0, international: 0, unknown: 0 };

/** A region of an answer; what isn't given is empty. One inside link, so that it counts as linked. */
export function rowOf(code: string, given: Partial<RegionRow> = {}): RegionRow {
  return {
    code,
    name: code,
    country: 'AA',
    lat: null,
    lon: null,
    organisations: 1,
    links: { ...none, intra: 1 },
    ei: null,
    expected: null,
    rescaled: null,
    p: null,
    eiWithAbroad: null,
    pairs: { external: 0, internal: 0, abroad: 0 },
    ...given,
  };
}

/** An answer of GET /regions/links with these regions and cells. */
export function answerOf(regions: RegionRow[], matrix: RegionLinks['matrix']): RegionLinks {
  return {
    level: 3,
    regions,
    matrix,
    scopes: none,
    byType: [],
    ei: { external: 0, internal: 0, value: null, expected: null, rescaled: null, p: null },
    graph: { n: 0, m: 0, dropped: { loops: 0, parallel: 0 } },
    unplaced: { organisations: 0, links: 0 },
    convention: '',
    dataVersion: 1,
  };
}

/** Three regions of two countries, and what runs between them. */
export const threeRegions = answerOf(
  [
    rowOf('A1', { name: 'Alpha' }),
    rowOf('B1', { name: 'Beta', country: 'BB' }),
    rowOf('A2', { name: 'Gamma' }),
  ],
  [
    { source: 'A1', target: 'A1', links: 6, weight: 6 },
    { source: 'A1', target: 'B1', links: 3, weight: 30 },
    { source: 'B1', target: 'A2', links: 2, weight: 2 },
  ],
);
