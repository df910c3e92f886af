import { describe, expect, test } from 'vitest';
import { everything } from '../../../contract/filter.ts';
import { getRegionProfile } from '../../../contract/region-profile.ts';
import { regionProfile } from '../../../server/regions/profile/profile.ts';
import { type PlainTable, tableOf } from '../../support/graph-table.ts';
import { brief, byYear, find, plainScene } from '../../support/scene.ts';

type Organisation = PlainTable['organisations'][number];

const firm = (id: string, industry: string, more: Partial<Organisation> = {}): Organisation => ({
  ...{ id, industry, region: 'A1', sector: 'manufacturing', ...more },
});

/** A region of five firms, a university and an adviser; four organisations elsewhere, one of them perhaps inside. */
const table = tableOf({
  organisations: [
    firm('ink', 'printing', { founded: 1980 }),
    firm('jet', 'printing', { founded: 1985 }),
    firm('dot', 'printing', { founded: 1990, dissolved: 1995 }),
    firm('chip', 'chips', { sector: 'services' }),
    { id: 'mute', region: 'A1', founded: 1990 },
    { id: 'uni', region: 'A1', kind: 'university', founded: 1950 },
    { id: 'adviser', region: 'A1', kind: 'intermediary', founded: 1988 },
    firm('next', 'chips', { region: 'A2' }),
    firm('vague', 'chips', { region: 'A' }),
    firm('far', 'printing', { region: 'B', founded: 1970 }),
    { id: 'nowhere', kind: 'public-body' },
  ],
  regions: [
    { code: 'A1', name: 'Alpha', country: 'A', parent: 'A' },
    { code: 'A2', country: 'A', parent: 'A' },
    { code: 'A', level: 0, country: 'A' },
    { code: 'B', level: 0, country: 'B' },
  ],
  links: [
    { source: 'ink', target: 'jet', type: 'supply', from: 1990 },
    { source: 'ink', target: 'dot', type: 'collaboration', from: 1991, to: 1994 },
    { source: 'ink', target: 'far', type: 'supply', from: 1990 },
    { source: 'jet', target: 'far', type: 'licence', from: 1992 },
    { source: 'next', target: 'jet', type: 'supply' },
    { source: 'chip', target: 'vague', type: 'supply', from: 1990 },
    { source: 'uni', target: 'ink', type: 'advice', from: 1982 },
    { source: 'adviser', target: 'jet', type: 'advice' },
    { source: 'far', target: 'ink', type: 'ownership', from: 1993 },
  ],
});
const scene = plainScene(table, 'A1');

test('embeddedness: each firm’s links inside against those beyond, control and unknown scopes left out', async () => {
  const { points, n, value, test: tested } = await find(scene, 'embeddedness');
  expect(points).toEqual([
    { id: 'ink', name: 'ink', x: 3, y: 1 },
    { id: 'jet', name: 'jet', x: 2, y: 2 },
    { id: 'dot', name: 'dot', x: 1, y: 0 },
  ]);
  expect(n).toBe(3);
  expect(value).toBeCloseTo(0.5, 12);
  expect(tested!.p).toBeGreaterThan(0.9);
  // Links of firms: four inside, three beyond. Mean over firms: 1, 3/4 and 1/2.
  const share = await brief(scene, 'local-share');
  expect(share).toEqual({ value: 4 / 7, n: 7, parts: { 'mean-of-firms': 3 / 4 } });
  expect(await byYear(scene, 'local-share')).toEqual({ 1982: 1, 1990: 1 / 2, 1991: 1, 1992: 0 });
});

describe('specialisation', () => {
  test('quotients: printing has 3 of 4 firms here and 4 of 7 everywhere', async () => {
    const { value, n, parts } = await brief(scene, 'industry-quotients');
    expect([value, n]).toEqual([3 / 4 / (4 / 7), 4]);
    expect(parts).toEqual({ printing: 3 / 4 / (4 / 7), chips: 1 / 4 / (3 / 7) });
    expect((await brief(scene, 'sector-quotients')).parts).toEqual({
      manufacturing: 3 / 4 / (6 / 7),
      services: 1 / 4 / (1 / 7),
    });
  });

  test('concentration and diversity, by year of those that stand', async () => {
    expect((await brief(scene, 'herfindahl')).value).toBeCloseTo(9 / 16 + 1 / 16, 12);
    expect((await brief(scene, 'shannon')).value).toBeCloseTo(
      -0.75 * Math.log(0.75) - 0.25 * Math.log(0.25),
      12,
    );
    const years = await byYear(scene, 'herfindahl');
    // 1980: ink and chip, whose start nobody knows; 1996: dot is gone.
    expect([years[1980], years[1990], years[1995]]).toEqual([1 / 2, 10 / 16, 10 / 16]);
    const dated = plainScene(table, 'A1', { filter: { ...everything, undated: 'exclude' } });
    expect((await byYear(dated, 'herfindahl'))[1980]).toBe(1);
  });

  test('a micro-cluster, its firms and the links among them', async () => {
    const { value, values } = await find(scene, 'micro-clusters');
    expect(value).toBe(1);
    expect(values).toMatchObject([{ id: 'printing', value: 2, n: 3 }]);
    expect(values![0]!.organisations!.map(({ id }) => id).sort()).toEqual(['dot', 'ink', 'jet']);
  });
});

test('institutions, and their links per firm', async () => {
  expect(await brief(scene, 'institutions')).toEqual({
    value: 2,
    n: 7,
    parts: { university: 1, 'public-lab': 0, intermediary: 1 },
  });
  expect((await byYear(scene, 'institutions'))[1987]).toBe(1);
  expect(await brief(scene, 'institution-links')).toEqual({
    value: 2 / 5,
    n: 5,
    parts: { university: 1 / 5, 'public-lab': 0, intermediary: 1 / 5 },
  });
  // In 1982 ink and chip stand.
  expect(await byYear(scene, 'institution-links')).toEqual({ 1982: 1 / 2 });
});

test('the whole: years, who may be inside, and what the filter does', async () => {
  const card = getRegionProfile.answer.parse(await regionProfile(scene));
  expect([card.region.name, card.years, card.perhapsInside]).toEqual(['Alpha', { from: 1950, to: 1995 }, 2]);
  expect(card.organisations).toMatchObject({ total: 7, undated: 1, kinds: { firm: 5, university: 1 } });
  expect(card.warnings).toEqual([]);
  const holds = (id: string) => card.indicators.find((one) => one.id === id)!.yearsHold;
  expect([holds('lineage-concentration'), holds('control-of-jobs')]).toEqual(['what stands', 'what happens']);
  const filter = { ...everything, from: 1990, to: 1992, regions: ['A1'], links: ['supply' as const] };
  const narrow = await regionProfile(plainScene(table, 'A1', { filter }));
  expect(narrow.years).toEqual({ from: 1990, to: 1992 });
  expect(narrow.warnings[0]).toMatch(/^The filter names regions/);
  const channel = narrow.indicators.find(({ id }) => id === 'channel-cooperation')!;
  expect(channel.warnings.at(-1)).toMatch(/^The filter leaves out links that this looks at: collaboration/);
  expect(channel.years).toEqual([{ year: 1990, value: 1, n: 1, parts: { 'intra-regional': 1 } }]);
});

test('many without year are told, and in which years of the series they are', async () => {
  const undated = tableOf({
    organisations: ['a', 'b', 'c'].map((id) => ({ id, region: 'A1', industry: 'printing' })),
    regions: [{ code: 'A1', country: 'A' }],
    links: [{ source: 'a', target: 'b', type: 'supply', from: 1990 }],
  });
  const { indicators } = await regionProfile(plainScene(undated, 'A1'));
  const warned = (id: string) => indicators.find((one) => one.id === id)!.warnings.slice(1);
  expect(warned('births')).toEqual(['Without year: 3 of N = 3 (firms): they are in no year of the series.']);
  expect(warned('herfindahl')).toEqual([
    'Without year: 3 of N = 3 (firms of known industry): they are in every year of the series; leave out the undated to see the others alone.',
  ]);
});
