import { describe, expect, test } from 'vitest';
import { everything } from '../../../contract/filter.ts';
import { type PlainTable, tableOf } from '../../support/graph-table.ts';
import { brief, byYear, find, plainScene } from '../../support/scene.ts';

type Link = NonNullable<PlainTable['links']>[number];

const regions = [
  { code: 'FRL03', country: 'FR', parent: 'FR' },
  { code: 'FR101', country: 'FR', parent: 'FR' },
  { code: 'FR', level: 0, country: 'FR' },
  { code: 'US', level: 0, country: 'US' },
];

/** One firm in the region, and others that may own it: `here`, `paris`, `somewhere` in the country, `abroad`, `far`. */
function table(links: Link[], firm: Partial<PlainTable['organisations'][number]> = {}) {
  return tableOf({
    organisations: [
      { id: 'firm', region: 'FRL03', founded: 1990, ...firm },
      { id: 'here', region: 'FRL03', kind: 'public-body', founded: 1950 },
      { id: 'paris', region: 'FR101' },
      { id: 'somewhere', region: 'FR' },
      { id: 'abroad', region: 'US' },
      { id: 'far', region: 'US' },
      { id: 'last', region: 'US', founded: 2020 },
    ],
    regions,
    links,
  });
}

const owns = (source: string, from?: number, to?: number, target = 'firm'): Link => ({
  ...{ source, target, type: 'ownership' as const },
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});
const bought = (source: string, year?: number, target = 'firm'): Link => ({
  ...{ source, target, type: 'acquisition' as const },
  ...(year === undefined ? {} : { from: year, to: year }),
});

const firms = { ...everything, kinds: ['firm' as const] };

/** The share of firms controlled inside, by year; one firm, so 1, 0, or null where that is not known. */
async function control(links: Link[], minority: string[] = []) {
  return byYear(plainScene(table(links), 'FRL03', { filter: firms, minority }), 'control-of-organisations');
}

test('who has no known owner controls itself', async () => {
  const years = await control([]);
  expect([years[1990], years[2020]]).toEqual([1, 1]);
  expect(await brief(plainScene(table([]), 'FRL03', { filter: firms }), 'control-of-organisations')).toEqual({
    value: 1,
    n: 1,
    parts: { own: 1, inside: 0, national: 0, international: 0, unknown: 0 },
  });
});

test('what began last decides: bought from abroad, sold home, given up', async () => {
  const years = await control([bought('abroad', 1995), bought('here', 2000), owns('paris', 2010, 2012)]);
  expect([1994, 1995, 1999, 2000, 2009, 2010, 2012, 2013].map((year) => years[year])).toEqual([
    1, 0, 0, 1, 1, 0, 0, 1,
  ]);
});

test('control lies at the end of the chain valid in that year, also through who the filter leaves out', async () => {
  const years = await control([bought('here', 1995), owns('abroad', 2000, undefined, 'here')]);
  expect([1994, 1995, 1999, 2000, 2020].map((year) => years[year])).toEqual([1, 1, 1, 0, 0]);
});

describe('circles of owners', () => {
  test('in one place control lies there, in several nowhere that is known', async () => {
    const abroad = [owns('abroad', 1995), owns('far', 1996, undefined, 'abroad')];
    expect((await control([...abroad, owns('abroad', 1997, undefined, 'far')]))[1998]).toBe(0);
    const mixed = [
      owns('paris', 1995),
      owns('far', 1996, undefined, 'paris'),
      owns('paris', 1997, undefined, 'far'),
    ];
    expect((await control(mixed))[1998]).toBeNull();
  });

  test('who merely leads into one is not on it', async () => {
    const links = [
      owns('abroad', 1995),
      owns('here', 1995, undefined, 'paris'),
      owns('paris', 1995, undefined, 'here'),
    ];
    expect((await control(links))[1998]).toBe(0);
    const owned = [owns('paris', 1995), owns('abroad', 1995, undefined, 'paris')];
    const circle = [owns('far', 1995, undefined, 'abroad'), owns('abroad', 1995, undefined, 'far')];
    expect((await control([...owned, ...circle]))[1998]).toBe(0);
  });
});

test('of several owners at once, all must lie in one place', async () => {
  expect((await control([owns('abroad', 1995), owns('far', 1995)]))[1996]).toBe(0);
  expect((await control([owns('abroad', 1995), owns('here', 1995)]))[1996]).toBeNull();
  expect((await control([owns('here', 1995), bought('abroad', 1995)]))[1996]).toBe(0);
});

test('an owner who may lie in the region is not known', async () => {
  expect((await control([owns('somewhere', 1995)]))[1996]).toBeNull();
});

test('the value is that of the last year; who has no start year is in every one, and counted', async () => {
  const sold = table([bought('abroad', 1995)], { founded: undefined });
  const {
    value,
    n,
    years = [],
    undated,
  } = await find(plainScene(sold, 'FRL03', { filter: firms }), 'control-of-organisations');
  expect([value, n, undated]).toEqual([0, 1, 1]);
  expect([years[0], years.at(-1)]).toEqual([
    { year: 1995, value: 0, n: 1, parts: { international: 1 }, undated: 1 },
    { year: 2020, value, n, parts: { international: 1 }, undated },
  ]);
});

test('an acquisition without year leaves control open in every year, not in the end; an ownership without any stands always', async () => {
  const deal = await control([bought('abroad')]);
  expect([deal[1991], deal[2019], deal[2020]]).toEqual([null, null, null]);
  const end = plainScene(table([bought('abroad')]), 'FRL03', { filter: firms });
  expect(await find(end, 'control-of-organisations')).toMatchObject({
    value: null,
    n: 0,
    inTheEnd: { value: 0, n: 1, parts: { international: 1 } },
  });
  const owned = await control([owns('abroad')]);
  expect([owned[1991], owned[2020]]).toEqual([0, 0]);
  const { undated } = await find(
    plainScene(table([owns('abroad')]), 'FRL03', { filter: { ...firms, undated: 'exclude' } }),
    'control-of-organisations',
  );
  expect(undated).toBe(0);
  const strict = { filter: { ...firms, undated: 'exclude' as const } };
  const years = await byYear(
    plainScene(table([owns('abroad')]), 'FRL03', strict),
    'control-of-organisations',
  );
  expect(years[2000]).toBe(1);
});

test('a minority share, low confidence and owning oneself are no control', async () => {
  expect((await control([{ ...owns('abroad', 1995), id: 'half' }], ['half']))[1996]).toBe(1);
  expect((await control([owns('firm', 1995)]))[1996]).toBe(1);
  const low = table([{ ...owns('abroad', 1995), confidence: 'low' }]);
  const sure = plainScene(low, 'FRL03', { filter: { ...firms, minConfidence: 'medium' } });
  expect((await byYear(sure, 'control-of-organisations'))[1996]).toBe(1);
});

test('jobs count by people, with the control of the year in which they were given', async () => {
  const flow = (source: string, from: number, weight: number): Link => ({
    ...{ source, target: 'firm', type: 'worker-flow', from, to: from, weight },
  });
  const links = [bought('abroad', 2000), flow('paris', 1999, 30), flow('here', 2001, 10)];
  const scene = plainScene(table(links), 'FRL03');
  expect(await brief(scene, 'control-of-jobs')).toEqual({
    value: 0.75,
    n: 2,
    parts: { own: 30, inside: 0, national: 0, international: 10, unknown: 0 },
  });
  expect(await byYear(scene, 'control-of-jobs')).toEqual({ 1999: 1, 2001: 0 });
});
