import { expect, test } from 'vitest';
import { everything } from '../../../contract/filter.ts';
import { selectGraph } from '../../../server/analytics/filter.ts';
import { countriesOf, regionsAt } from '../../../server/analytics/scope.ts';
import { buildSnapshot, snapshotInput } from '../../../server/analytics/snapshot.ts';
import { locate, placedSelection } from '../../../server/regions/locate.ts';
import { organisationEi } from '../../../server/regions/organisation-ei.ts';
import { measureReach } from '../../../server/regions/reach.ts';
import { linkSeries } from '../../../server/regions/series.ts';
import { goldenValues } from '../../support/golden.ts';
import { goldenTable } from '../../support/golden-table.ts';
import { brief, plainScene } from '../../support/scene.ts';

const table = goldenTable();
const selection = selectGraph(table, everything);
const located = locate(selection, 3);
const code = (region: number) => table.regions.code[region]!;

test('E–I of organisations', () => {
  const snapshot = buildSnapshot(snapshotInput(placedSelection(selection, located)));
  const found = organisationEi(selection, located, snapshot, undefined);
  expect(Object.fromEntries(found.map(({ id, ei }) => [id, ei]))).toEqual(goldenValues.ei.organisations);
  // A: four pairs, two inside. Of the seven others four are of its region: P(at least two of four) = 31/35 by hand.
  const { expected, p, ...a } = found.find(({ id }) => id === 'A')!;
  expect(a).toEqual({ id: 'A', name: 'A', kind: 'firm', region: 'R1', external: 2, internal: 2, ei: 0 });
  expect(expected).toBeCloseTo(-1 / 7, 12);
  expect(p).toBeCloseTo(31 / 35, 12);
  const lone = found.find(({ id }) => id === 'X')!;
  expect([lone.expected, lone.p]).toEqual([1, null]);
  expect(organisationEi(selection, located, snapshot, 1).map(({ region }) => region)).toEqual(['R2', 'R2']);
});

test('external reach, by hand', () => {
  const { both } = buildSnapshot(snapshotInput(selection));
  const [region, countries] = [regionsAt(table, 3), countriesOf(table)];
  const regions = [0, 1, 2].map((one) => ({ region: one, country: countries[region.indexOf(one)]! }));
  const found = measureReach({ rows: both, region, country: countries, regions });
  const counts = found.map(({ region: one, direct, mediated, ...rest }) => [code(one), rest]);
  const rest = { leftOut: 0 };
  expect(counts).toEqual([
    ['R1', { ...rest, organisations: 5, reaching: 5, reached: 3 }],
    ['R2', { ...rest, organisations: 2, reaching: 2, reached: 6 }],
    ['R3', { ...rest, organisations: 1, reaching: 1, reached: 7 }],
  ]);
  // R1: A to B and X at 1, to D over B at 2; E to D at 1, to B over D at 2. R2: B to S, X, C over A, D to U over E and C, and so on.
  const direct = [4, 14 / 3, 3.5];
  const mediated = [25 / 6, 5 / 3, 0];
  found.forEach((one, i) => {
    expect(one.direct).toBeCloseTo(direct[i]!, 12);
    expect(one.mediated).toBeCloseTo(mediated[i]!, 12);
  });
});

test('indicators of Region One', async () => {
  const scene = plainScene(table, 'R1');
  expect(await brief(scene, 'births')).toEqual({
    value: 4,
    n: 4,
    // C’s two parents are equally sure; U stands before A in this table.
    parts: { university: 1, corporate: 2, 'public-lab': 0, other: 0, none: 1 },
  });
  expect(await brief(scene, 'known-parentage')).toEqual({ value: 3 / 4, n: 4, parts: {} });
  expect(await brief(scene, 'channel-spin-offs')).toEqual({
    value: 4 / 7,
    n: 7,
    parts: { 'intra-regional': 4, national: 2, international: 1, unknown: 0 },
  });
  // A, C and E descend from S, U and X: C and E from U, too.
  expect(await brief(scene, 'lineage-concentration')).toEqual({
    value: 3 / 4,
    n: 4,
    parts: { 'top-1': 3 / 4, 'top-3': 3 / 4, 'top-5': 3 / 4 },
  });
  expect(await brief(scene, 'institution-links')).toEqual({
    value: 1 / 4,
    n: 4,
    parts: { university: 1 / 4, 'public-lab': 0, intermediary: 0 },
  });
  expect(await brief(scene, 'channel-mobility')).toMatchObject({ value: null, n: 0 });
});

test('links by year: none of the table has one', () => {
  const { years, series } = linkSeries(selection, 3, located, 'R3');
  expect(years).toBeNull();
  expect(series).toEqual([
    {
      region: null,
      type: 'spin-off',
      years: [],
      undated: { intra: 5, national: 2, international: 1, unknown: 0 },
    },
    {
      region: 'R3',
      type: 'spin-off',
      years: [],
      undated: { intra: 0, national: 0, international: 1, unknown: 0 },
    },
  ]);
});
