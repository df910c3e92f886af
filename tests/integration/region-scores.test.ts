import { beforeAll, describe, expect, test } from 'vitest';
import { getFlows } from '../../contract/flows.ts';
import { getHomophily } from '../../contract/homophily.ts';
import { getReach } from '../../contract/reach.ts';
import { getOrganisationEi, getUnplaced } from '../../contract/region-organisations.ts';
import { getRegionSeries } from '../../contract/region-series.ts';
import { goldenValues } from '../support/golden.ts';
import { serveRegions } from '../support/regions-asked.ts';

const { get, ask, profile, indicator, hold } = serveRegions();

describe('on the golden fixture', () => {
  beforeAll(() => hold('tests/fixtures/golden'));

  test('E–I of organisations', async () => {
    const { organisations, withoutPairs } = await ask(getOrganisationEi);
    const found = Object.fromEntries(organisations.map(({ id, ei }) => [id, ei]));
    expect([found, withoutPairs]).toEqual([goldenValues.ei.organisations, 0]);
  });

  test('births by year and parentage, and who is behind the firms of Region One', async () => {
    const births = await indicator('R1', 'births');
    expect(births.years).toEqual([
      { year: 1950, value: 1, n: 1, parts: { none: 1 } },
      { year: 1960, value: 1, n: 1, parts: { corporate: 1 } },
      { year: 1965, value: 1, n: 1, parts: { corporate: 1 } },
      { year: 1975, value: 1, n: 1, parts: { corporate: 1 } },
    ]);
    expect([births.undated, births.warnings]).toEqual([
      0,
      ['Thin data: N = 4 (firms); below 10 a value says little.'],
    ]);
    const { values, years } = await indicator('R1', 'lineage-concentration');
    expect(values[0]).toMatchObject({
      value: 0.75,
      n: 3,
      organisations: [{ id: 'S', name: 'Sierra Electric' }],
    });
    expect(
      years.map(({ year, value }) => [year, value]).filter(([year]) => [1950, 1960, 1975].includes(year!)),
    ).toEqual([
      [1950, 0],
      [1960, 1 / 2],
      [1975, 3 / 4],
    ]);
  });

  test('links by year', async () => {
    const { years, series, names } = await ask(getRegionSeries, '?region=R3');
    expect([years, names]).toEqual([{ from: 1960, to: 1975 }, { R3: 'Region Three' }]);
    const none = { intra: 0, national: 0, international: 0, unknown: 0 };
    expect(series.find(({ region }) => region === 'R3')).toEqual({
      region: 'R3',
      type: 'spin-off',
      years: [{ ...none, year: 1960, international: 1 }],
      undated: none,
    });
    expect(series.find(({ region }) => region === null)!.years[0]).toEqual({
      ...none,
      year: 1960,
      intra: 1,
      international: 1,
    });
  });

  test('external reach, by hand', async () => {
    const { regions } = await ask(getReach);
    const rows = regions.map(({ code, direct, mediated, gatekeepers }) => [
      code,
      direct,
      mediated,
      gatekeepers,
    ]);
    expect(rows).toEqual([
      ['R1', expect.closeTo(4 / 5, 12), expect.closeTo(5 / 6, 12), 2],
      ['R2', expect.closeTo(7 / 3, 12), expect.closeTo(5 / 6, 12), 2],
      ['R3', expect.closeTo(3.5, 12), 0, 0],
    ]);
    expect((await ask(getReach, '?region=R2')).regions).toEqual([regions[1]]);
  });

  test('homophily by kind', async () => {
    const query = '?by=kind,region,sector&permutations=999&seed=1';
    const { attributes } = await ask(getHomophily, query);
    const [kind, region, sector] = attributes;
    // Of eight pairs two join a firm with another kind; of 28 possible pairs 15 are of two firms.
    expect(kind).toMatchObject({ internal: 6, external: 2, ei: -0.5, share: 0.75, leftOut: 0 });
    expect(kind!.expectedShare).toBeCloseTo(15 / 28, 12);
    expect(region).toMatchObject({ ei: goldenValues.ei.value, rescaled: goldenValues.ei.rescaled });
    expect(Math.abs(region!.p! - goldenValues.ei.exactPermutationPOfAtMostObserved)).toBeLessThan(0.03);
    expect(sector).toMatchObject({
      internal: 0,
      external: 0,
      ei: null,
      share: null,
      p: null,
      leftOut: 8,
      groups: [],
    });
    expect(await ask(getHomophily, query)).toEqual({
      attributes,
      level: 3,
      convention: expect.any(String),
      dataVersion: expect.any(Number),
    });
  });

  test('a region at the top holds all below it; one group, and a group of one, are answered', async () => {
    const country = await profile('AA');
    expect([country.region.level, country.organisations.total]).toEqual([0, 7]);
    const alone = await profile('R3');
    expect(alone.organisations.kinds).toMatchObject({ 'public-lab': 1, firm: 0 });
    expect(alone.indicators.find(({ id }) => id === 'embeddedness')).toMatchObject({
      value: null,
      n: 0,
      test: { p: null },
    });
    const { attributes } = await ask(getHomophily, '?by=region&regions=R2&permutations=99');
    expect(attributes[0]).toMatchObject({ ei: -1, expected: -1, rescaled: null, p: 1 });
  });

  test('no links in the years chosen, and none of the types', async () => {
    const late = await profile('R1', '?from=2000&to=2005');
    expect(late.indicators.find(({ id }) => id === 'channel-spin-offs')).toMatchObject({
      value: null,
      n: 0,
      years: [],
    });
    expect((await ask(getFlows, '?from=2000')).total).toEqual({ flows: 0, people: 0 });
    expect((await ask(getOrganisationEi, '?from=2000')).organisations).toEqual([]);
    const other = await indicator('R1', 'channel-spin-offs', '?links=supply');
    expect(other.warnings).toContain('The filter leaves out links that this looks at: spin-off.');
  });

  test('a level the data lacks: everybody is listed as without region', async () => {
    const { organisations, remaining } = await ask(getUnplaced, '?level=1&limit=3');
    expect([organisations.map(({ id, links }) => [id, links]), remaining]).toEqual([
      [
        ['A', 4],
        ['C', 3],
        ['B', 2],
      ],
      5,
    ]);
    expect((await ask(getReach, '?level=1')).regions).toEqual([]);
    expect((await ask(getRegionSeries, '?level=1')).series.map(({ region }) => region)).toEqual([null]);
  });

  test.each([
    ['/regions/XX9/profile', 404, 'not-found'],
    ['/regions/R1/profile?permutations=100001', 400, 'invalid-request'],
    ['/regions/R1/profile?from=2000&to=1990', 400, 'invalid-request'],
    ['/regions/links/years?region=AA', 404, 'not-found'],
    ['/regions/links/organisations?region=XX9', 404, 'not-found'],
    ['/regions/reach?region=AA&level=3', 404, 'not-found'],
    ['/regions/homophily?by=shoe-size', 400, 'invalid-request'],
    ['/regions/flows?limit=0', 400, 'invalid-request'],
    ['/regions/flows?regions=XX9', 400, 'unknown-region'],
  ])('%s is refused', async (path, status, code) => {
    expect(await get(path)).toMatchObject({ status, body: { status, code } });
  });
});
