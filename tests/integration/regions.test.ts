import { beforeAll, describe, expect, test } from 'vitest';
import { getRegionLinks, getRegions } from '../../contract/regions.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { regionRoutes } from '../../server/regions/routes.ts';
import type { Asked } from '../support/ask.ts';
import { emptyGraph } from '../support/database.ts';
import { serveFeature } from '../support/feature.ts';
import { goldenValues } from '../support/golden.ts';
import { loadTables } from '../support/load.ts';

let database: SchemaDatabase;
let api: Asked;

serveFeature(
  ({ analytics, database }) => [regionRoutes({ analytics, database })],
  (feature) => {
    ({ database, api } = feature);
  },
);

async function links(query = '') {
  const { status, body } = await api.get(`/regions/links${query}`);
  expect(status).toBe(200);
  return getRegionLinks.answer.parse(body);
}

async function regions(query = '') {
  const { status, body } = await api.get(`/regions${query}`);
  expect(status).toBe(200);
  return getRegions.answer.parse(body).regions;
}

describe('on the golden fixture', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadTables(database, 'tests/fixtures/golden');
  });

  test('the regions of a level', async () => {
    const rows = (await regions('?level=3')).map(({ code, name, country, organisations }) => [
      code,
      name,
      country,
      organisations,
    ]);
    expect(rows).toEqual([
      ['R1', 'Region One', 'AA', 5],
      ['R2', 'Region Two', 'AA', 2],
      ['R3', 'Region Three', 'BB', 1],
    ]);
    expect((await regions('?level=0')).map(({ code, organisations }) => [code, organisations])).toEqual([
      ['AA', 7],
      ['BB', 1],
    ]);
  });

  test('E–I of the network and of each region, with expectation, rescaled value and p', async () => {
    const { ei, regions: rows, graph } = await links('?permutations=9999&seed=1');
    const golden = goldenValues.ei;
    const { p, expected, ...rest } = ei;
    const { external, internal, value, rescaled } = golden;
    expect(rest).toEqual({ external, internal, value, rescaled });
    expect(expected).toBeCloseTo(golden.expected, 6);
    expect(Math.abs(p! - golden.exactPermutationPOfAtMostObserved)).toBeLessThan(0.01);
    expect(rows.map((row) => [row.code, Number(row.ei?.toFixed(6))])).toEqual(Object.entries(golden.regions));
    expect(graph).toEqual({ n: 8, m: 8, dropped: { loops: 0, parallel: 0 } });
  });

  test('scopes of links, and from region to region', async () => {
    const { scopes, byType, matrix } = await links();
    const all = { intra: 5, national: 2, international: 1, unknown: 0 };
    expect([scopes, byType]).toEqual([all, [{ type: 'spin-off', scopes: all }]]);
    expect(matrix.map(({ source, target, links: n }) => `${source}→${target} ${n}`)).toEqual([
      'R1→R1 4',
      'R1→R2 1',
      'R2→R1 1',
      'R2→R2 1',
      'R3→R1 1',
    ]);
    expect((await links('?matrix=exclude')).matrix).toEqual([]);
  });

  test('p is the same for the same seed', async () => {
    const p = async (seed: number) => (await links(`?permutations=199&seed=${seed}`)).ei.p;
    expect(await p(5)).toBe(await p(5));
  });

  test('one region, no links, a level the data lacks: empty, not broken', async () => {
    const one = await links('?regions=R2&permutations=99');
    expect(one.ei).toEqual({ external: 0, internal: 1, value: -1, expected: -1, rescaled: null, p: 1 });
    const none = await links('?from=2000&permutations=99');
    expect(none.ei).toMatchObject({ external: 0, internal: 0, value: null, rescaled: null, p: null });
    const lacking = await links('?level=1');
    expect([lacking.regions, lacking.unplaced]).toEqual([[], { organisations: 8, links: 8 }]);
  });

  test.each([
    ['/regions/links?level=4', 400, 'invalid-request'],
    ['/regions/links?permutations=100001', 400, 'invalid-request'],
    ['/regions/links?regions=XX9', 400, 'unknown-region'],
    ['/regions?level=x', 400, 'invalid-request'],
  ])('%s is refused', async (path, status, code) => {
    expect(await api.get(path)).toMatchObject({ status, body: { status, code } });
  });
});

describe('on the shipped data', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadTables(database, 'seed');
  });

  test.each([0, 1, 2, 3])('everything is accounted for at level %i', async (level) => {
    const answer = await links(`?level=${level}`);
    const { intra, national, international, unknown } = answer.scopes;
    const all = intra + national + international + unknown;
    expect(
      answer.byType.reduce((sum, { scopes }) => sum + Object.values(scopes).reduce((a, b) => a + b), 0),
    ).toBe(all);
    const placed = answer.regions.reduce((sum, region) => sum + region.organisations, 0);
    expect([placed, placed + answer.unplaced.organisations]).toEqual([answer.graph.n, 726]);
    expect(answer.regions.reduce((sum, region) => sum + region.links.intra, 0)).toBe(intra);
    expect(answer.ei.external + answer.ei.internal).toBe(answer.graph.m);
  });

  test('a region holds what lies in the regions below it', async () => {
    const all = await regions('');
    const of = (code: string) => all.find((region) => region.code === code)!;
    expect(['SE232', 'SE23', 'SE2', 'SE'].map((code) => [code, of(code).parent])).toEqual([
      ['SE232', 'SE23'],
      ['SE23', 'SE2'],
      ['SE2', 'SE'],
      ['SE', null],
    ]);
    const own = await api.get('/regions/links?regions=SE23&level=3');
    expect(getRegionLinks.answer.parse(own.body).regions.map(({ code }) => code)).toEqual(['SE232']);
    for (const level of [1, 2]) {
      const answer = await links(`?level=${level}`);
      expect(answer.graph.n).toBeGreaterThan(400);
      expect(answer.scopes.intra).toBeGreaterThan(300);
    }
    for (const { code, organisations } of all) {
      const below = all.filter(({ parent }) => parent === code);
      expect(organisations).toBeGreaterThanOrEqual(
        below.reduce((sum, region) => sum + region.organisations, 0),
      );
    }
  });
});
