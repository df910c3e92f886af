import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin } from '../../../client/graph/lasso.ts';
import { binsOf, rankCorrelation, scaleTicks, ticksOf } from '../../../client/network/measures/chart.ts';
import {
  beginOf,
  earlyWords,
  linesOf,
  type Series,
  spreadHeights,
} from '../../../client/network/measures/series.ts';
import { numberScale } from '../../../client/network/ramp.ts';

const dotsOf = (values: number[]) => values.map((value, i) => ({ id: `o${i}`, value }));

describe('a histogram', () => {
  it('has one bin for each of few whole numbers', () => {
    expect(binsOf(dotsOf([1, 3, 1])).bins).toEqual([
      { from: 1, to: 1, isSingle: true, ids: ['o0', 'o2'] },
      { from: 2, to: 2, isSingle: true, ids: [] },
      { from: 3, to: 3, isSingle: true, ids: ['o1'] },
    ]);
    expect(binsOf([]).bins).toEqual([]);
  });

  it('counts every organisation once, in a bin that holds its value', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 80 }), (values) => {
        const dots = dotsOf(values);
        const { bins } = binsOf(dots);
        expect(bins.flatMap((b) => b.ids).sort()).toEqual(dots.map((d) => d.id).sort());
        const slack = 1e-6 * (1 + Math.max(...values.map(Math.abs)));
        for (const { from, to, ids } of bins) {
          for (const id of ids) {
            const own = values[Number(id.slice(1))]!;
            expect(own >= from - slack && own <= to + slack).toBe(true);
          }
        }
      }),
    );
  });
});

describe('an axis', () => {
  it('has round values', () => {
    expect(ticksOf(0, 42, 4)).toEqual([0, 20, 40]);
    expect(ticksOf(0.1, 0.9, 4)).toEqual([0.2, 0.4, 0.6, 0.8]);
    expect(ticksOf(5, 5, 4)).toEqual([5]);
    expect(scaleTicks(numberScale([0, 1, 1, 100]), 4)).toEqual([0, 20, 50, 100]);
  });
});

describe('Spearman’s ρ', () => {
  it('is that of ranks, equal values sharing theirs', () => {
    expect(
      rankCorrelation([
        [1, 1],
        [2, 4],
        [3, 9],
      ]),
    ).toBe(1);
    expect(
      rankCorrelation([
        [1, 9],
        [2, 4],
        [3, 1],
      ]),
    ).toBe(-1);
    expect(
      rankCorrelation([
        [1, 1],
        [2, 1],
      ]),
    ).toBeNull();
    // Ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4.
    expect(
      rankCorrelation([
        [1, 1],
        [2, 3],
        [2, 2],
        [3, 4],
      ]),
    ).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });
});

describe('values through the years', () => {
  const slice = (year: number, values: (number | null)[]): Series['slices'][number] => ({
    from: 1990,
    to: year,
    graph: { n: 2, m: 1, dropped: { loops: 0, parallel: 0 } },
    absent: [],
    values: { degree: values },
    network: {},
    notes: {},
  });

  it('are lines that end where there is no value', () => {
    const series: Series = {
      organisations: ['a', 'b'],
      slices: [slice(1990, [1, null]), slice(1991, [null, null]), slice(1992, [2, 5])],
      convention: {},
      tookMs: 0,
      dataVersion: 1,
    };
    expect(linesOf(series, 'degree')).toEqual([
      {
        id: 'a',
        runs: [[{ year: 1990, value: 1 }], [{ year: 1992, value: 2 }]],
        last: { year: 1992, value: 2 },
      },
      { id: 'b', runs: [[{ year: 1992, value: 5 }]], last: { year: 1992, value: 5 } },
    ]);
    expect(linesOf(series, 'closeness')[0]).toEqual({ id: 'a', runs: [], last: undefined });
  });

  it('begin with the decade in which there is more than a few links, and say what is left out', () => {
    const seriesOf = (amounts: Record<number, number>): Series => ({
      organisations: ['a'],
      slices: Object.entries(amounts).map(([year, m]) => {
        const one = slice(Number(year), [m]);
        return { ...one, graph: { ...one.graph, m } };
      }),
      convention: {},
      tookMs: 0,
      dataVersion: 1,
    });
    const growing = seriesOf({ 1881: 140, 1950: 142, 1963: 150, 1971: 231, 2020: 853 });
    const upTo = { isCumulative: true, hasUndated: true };
    expect([beginOf(growing, upTo), beginOf(seriesOf({ 1963: 5, 1964: 5 }), upTo)]).toEqual([1970, 1963]);
    // Never after half of the links are there, whether those of the first slice have years or not.
    for (const hasUndated of [true, false])
      expect(beginOf(seriesOf({ 2015: 300, 2021: 320 }), { ...upTo, hasUndated })).toBe(2015);
    // Where all have years the first slice counts like any other.
    expect(beginOf(growing, { ...upTo, hasUndated: false })).toBe(1881);
    expect(earlyWords(growing, 1970)).toBe('1881–1969, with m = 150 at most, are not shown.');
    expect(earlyWords(growing, 1881)).toBe('');
    expect(linesOf(growing, 'degree', 1970)[0]!.runs).toEqual([
      [
        { year: 1971, value: 231 },
        { year: 2020, value: 853 },
      ],
    ]);
    // Of windows each counts by itself.
    expect(
      beginOf(seriesOf({ 1881: 0, 1950: 1, 1984: 60, 2020: 40 }), { isCumulative: false, hasUndated: true }),
    ).toBe(1980);
  });

  it('have names that keep apart in their order', () => {
    expect(spreadHeights([10, 12, 100], 15, 110)).toEqual([10, 25, 100]);
    expect(spreadHeights([100, 104], 15, 110)).toEqual([95, 110]);
  });
});

it('a lasso catches what lies within its line', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 2 },
    { x: 0, y: 10 },
  ];
  const caught = [
    { x: 1, y: 1 },
    { x: 5, y: 5 },
    { x: 9, y: 7 },
    { x: 11, y: 1 },
  ].map((p) => isWithin(p, line));
  expect(caught).toEqual([true, false, true, false]);
});
