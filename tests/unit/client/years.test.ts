import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBand } from '../../../client/shell/useBandDrag.ts';
import { brushedYears, ticks, undatedWords, yearAxis } from '../../../client/shell/year-model.ts';

const counts = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 1000, max: 2100 }),
    organisations: fc.integer({ min: 0, max: 50 }),
    links: fc.integer({ min: 0, max: 50 }),
  }),
  { selector: (c) => c.year, minLength: 1, maxLength: 60 },
);
const bound = fc.option(fc.integer({ min: 1000, max: 2100 }), { nil: undefined });

describe('a drag of the chosen years', () => {
  const axis = { first: 1960, last: 2000, bars: [], highest: 0 };
  it.each([
    [3.4, [1973, 1983]],
    [-100, [1960, 1970]],
    [100, [1990, 2000]],
  ])('by %d years keeps their span within the axis', (by, years) => {
    expect(movedBand(axis, 1970, 1980, by)).toEqual(years);
  });
});

it('says whether undated links are counted between chosen years', () => {
  const undated = { organisations: 20, links: 1300 };
  expect(undatedWords(undated, { undated: 'include' })).toBe('1,320 undated');
  expect(undatedWords(undated, { from: 1990, undated: 'include' })).toBe('with 1,300 undated links');
  expect(undatedWords({ ...undated, links: 1 }, { to: 1990, undated: 'exclude' })).toBe(
    'without 1 undated link',
  );
  expect(undatedWords({ organisations: 20, links: 0 }, { to: 1990, undated: 'exclude' })).toBe('');
  expect(undatedWords({ organisations: 0, links: 0 }, { undated: 'include' })).toBe('');
});

describe('the axis of years', () => {
  it('gathers a few early years in its first bar', () => {
    const years = Array.from({ length: 40 }, (_, i) => ({ year: 1961 + i, organisations: 1, links: 2 }));
    const all = [{ year: 1209, organisations: 1, links: 0 }, ...years];
    const axis = yearAxis(all, all)!;
    expect([axis.first, axis.last, axis.bars.length, axis.bars[0], axis.highest]).toEqual([
      1960,
      2000,
      41,
      { year: 1960, organisations: 1, links: 0 },
      3,
    ]);
  });

  it('stays where it is when the filter leaves little', () => {
    const all = [
      { year: 1960, organisations: 1, links: 5 },
      { year: 1970, organisations: 2, links: 5 },
    ];
    const axis = yearAxis(all, [{ year: 1965, organisations: 1, links: 0 }])!;
    expect([axis.first, axis.last, axis.highest, axis.bars[5]]).toEqual([
      1960,
      1970,
      1,
      { year: 1965, organisations: 1, links: 0 },
    ]);
  });

  it('is none without years', () => {
    expect(yearAxis([], [])).toBeUndefined();
  });

  it('holds every count once, and the chosen years', () => {
    fc.assert(
      fc.property(counts, bound, bound, (years, from, to) => {
        const axis = yearAxis(years, years, from, to)!;
        const sum = (list: { organisations: number; links: number }[]) =>
          list.reduce((n, y) => n + y.organisations + y.links, 0);
        expect(sum(axis.bars)).toBe(sum(years));
        for (const year of [from, to]) {
          if (year === undefined) continue;
          expect(axis.first).toBeLessThanOrEqual(year);
          expect(axis.last).toBeGreaterThanOrEqual(year);
        }
        expect(axis.bars.length).toBe(axis.last - axis.first + 1);
      }),
    );
  });

  it('takes its ends for no bound', () => {
    const axis = { first: 1960, last: 2000, bars: [], highest: 0 };
    expect(brushedYears(axis, 1960, 2000)).toEqual({ from: undefined, to: undefined });
    expect(brushedYears(axis, 1961, 2000)).toEqual({ from: 1961, to: undefined });
    expect(brushedYears(axis, 1960, 1999)).toEqual({ from: undefined, to: 1999 });
  });

  it('writes round years', () => {
    expect(ticks({ first: 1957, last: 2021, bars: [], highest: 0 }, 10)).toEqual([
      1960, 1970, 1980, 1990, 2000, 2010, 2020,
    ]);
  });
});
