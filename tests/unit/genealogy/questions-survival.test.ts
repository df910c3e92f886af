import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apart, drawnAges, survivalChart } from '../../../client/genealogy/questions/survival/chart.ts';
import {
  atRiskAt,
  bandWords,
  boundWords,
  countWords,
  everyBand,
  groupColour,
  mostLives,
  survivalAt,
  testWords,
} from '../../../client/genealogy/questions/survival/model.ts';
import type { Survival } from '../../../contract/survival.ts';
import { compareSurvival } from '../../../server/genealogy/survival.ts';
import { easelOf } from '../../support/easel.ts';
import { textSpans } from './charts.ts';

type Row = [duration: number, event: number];

function answerOf(groups: Row[][]): Survival {
  const named = groups.map((_, i) => ({ id: ['university', 'corporate', 'none'][i]!, label: `Group ${i}` }));
  const lives = groups.map((rows) => ({ duration: rows.map((r) => r[0]), event: rows.map((r) => r[1]) }));
  const { test: logRank, ...rest } = compareSurvival(named, lives);
  return {
    ...rest,
    groupBy: 'parentage',
    logRank: logRank && {
      ...logRank,
      groups: named.map(({ id }, g) => ({
        id,
        observed: logRank.observed[g]!,
        expected: logRank.expected[g]!,
      })),
    },
    lastYear: 2020,
    leftOut: { undated: 2, backwards: 0, endUnknown: 1, foundedEarlier: 0 },
    mixed: 0,
    convention: '',
    dataVersion: 1,
  };
}

const someRows = fc.array(fc.tuple(fc.nat(90), fc.constantFrom(0, 1)) as fc.Arbitrary<Row>, {
  maxLength: 30,
});

describe('survival', () => {
  test('names at the ends never overlap and stay between top and bottom', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 300 }), { maxLength: 8 }), (heights) => {
        const placed = apart(heights, 20, 300).sort((a, b) => a - b);
        for (let i = 0; i < placed.length; i++) {
          expect(placed[i]).toBeGreaterThanOrEqual(20);
          expect(placed[i]).toBeLessThanOrEqual(300);
          if (i > 0) expect(placed[i]! - placed[i - 1]!).toBeGreaterThanOrEqual(14);
        }
      }),
    );
  });

  test('what is drawn reaches the last closing, and what lies beyond is counted', () => {
    fc.assert(
      fc.property(fc.array(someRows, { minLength: 1, maxLength: 3 }), (groups) => {
        const answer = answerOf(groups);
        const { lastAge, beyond } = drawnAges(answer.groups);
        const rows = groups.flat();
        for (const [duration, event] of rows) if (event === 1) expect(duration).toBeLessThanOrEqual(lastAge);
        expect(beyond).toBe(rows.filter(([duration]) => duration > lastAge).length);
        for (const group of answer.groups) {
          expect(answer.times.map((age) => atRiskAt(group, age))).toEqual(group.atRisk);
        }
      }),
    );
  });

  test('a chart stays within its width, narrow or wide', () => {
    fc.assert(
      fc.property(
        fc.array(someRows, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(340, 900),
        (groups, width) => {
          const options = { band: everyBand, closeUp: width === 900 };
          const chart = survivalChart(answerOf(groups).groups, easelOf(width), options);
          expect(JSON.stringify(chart)).not.toMatch(/NaN|Infinity|null/);
          for (const [left, right, text] of textSpans(chart)) {
            expect([text, left >= -0.1, right <= width + 0.1]).toEqual([text, true, true]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the bounds of one group are an area with edges, those of all are edges alone, and the chosen curve lies on top', () => {
    const { groups } = answerOf([
      [
        [5, 1],
        [9, 0],
      ],
      [
        [4, 1],
        [8, 0],
        [9, 0],
      ],
    ]);
    const paths = (band: string | null) =>
      survivalChart(groups, easelOf(900), { band, closeUp: false }).shapes.flatMap((shape) =>
        shape.tag === 'path' ? [shape] : [],
      );
    const counts = (band: string | null) => {
      const drawn = paths(band);
      return [drawn.filter(({ d }) => d.endsWith('Z')).length, drawn.filter((p) => p.opacity === 0.7).length];
    };
    expect([null, 'university', everyBand].map(counts)).toEqual([
      [0, 0],
      [1, 1],
      [0, 2],
    ]);
    const curves = (band: string) => paths(band).filter(({ d, width }) => width === 2 && d.includes('L'));
    const top = (band: string) =>
      curves(band)
        .filter(({ d }) => d.split('L').length > 2)
        .at(-1)?.stroke;
    expect(top('university')).toBe(groupColour('university', 'light'));
    expect(top('corporate')).toBe(groupColour('corporate', 'light'));
    expect(mostLives(groups)).toBe('corporate');
    expect(bandWords(groups, 'corporate')).toContain('“Group 1”');
  });

  test('the estimate at an age', () => {
    const [group] = answerOf([
      [
        [5, 1],
        [9, 0],
      ],
    ]).groups;
    expect([0, 5, 9].map((age) => survivalAt(group!, age)?.survival)).toEqual([1, 0.5, 0.5]);
    expect(survivalAt(group!, 10)).toBeNull();
  });

  test('words', () => {
    const answer = answerOf([
      [
        [1, 1],
        [2, 1],
        [3, 1],
        [4, 1],
      ],
      [
        [20, 0],
        [21, 0],
        [22, 1],
        [23, 0],
      ],
    ]);
    expect(testWords(answer)).toBe(
      'The groups differ more than chance would have it (log-rank test: χ² = 7.34, 1 degree of freedom, p = 0.007). With only 5 closings the test sees large differences alone.',
    );
    expect(countWords(answer)).toBe(
      '8 lives, 5 of which ended by closing; the others are censored. Left out: 2 without founding year, 1 that ended in an unknown year.',
    );
    expect(testWords(answerOf([[[3, 0]]]))).toBe(
      'Nobody closed in a known year, so there is nothing to compare.',
    );
    expect(testWords(answerOf([[[3, 1]]]))).toBe('There are no two groups to compare.');
  });
});

test('bounds that are the same are written once', () => {
  expect([boundWords(1, 1), boundWords(0.973, 1), boundWords(0.5, 0.75), boundWords(null, null)]).toEqual([
    '100%',
    '97.3–100%',
    '50.0–75.0%',
    '–',
  ]);
});
