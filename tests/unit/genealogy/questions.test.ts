import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitionWords } from '../../../client/genealogy/questions/definitions.tsx';
import { csvOf } from '../../../client/genealogy/questions/figures/csv.ts';
import { chartPicture } from '../../../client/genealogy/questions/figures/picture.ts';
import { type Chart, type Easel, filled } from '../../../client/genealogy/questions/figures/shapes.ts';
import { apart, drawnAges, survivalChart } from '../../../client/genealogy/questions/survival/chart.ts';
import {
  atRiskAt,
  countWords,
  survivalAt,
  testWords,
} from '../../../client/genealogy/questions/survival/model.ts';
import { tiesChart } from '../../../client/genealogy/questions/ties/chart.ts';
import { agesFrom, bandName, tiesWords } from '../../../client/genealogy/questions/ties/model.ts';
import { printInk } from '../../../client/genealogy/scene/shapes.ts';
import type { Definition } from '../../../contract/definitions.ts';
import type { Survival } from '../../../contract/survival.ts';
import type { TiesBand } from '../../../contract/ties.ts';
import { compareSurvival } from '../../../server/genealogy/survival.ts';
import { countTies } from '../../../server/genealogy/ties.ts';

const measure = (text: string) => text.length * 7;
const easelOf = (width: number): Easel => ({ width, ink: printInk, theme: 'light', measure });

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

/** Left and right of every text that a chart writes. */
function textSpans({ shapes }: Chart): [number, number, string][] {
  return shapes.flatMap((shape) => {
    if (shape.tag !== 'text') return [];
    const wide = (measure(shape.text) * shape.size) / 12;
    const left =
      shape.anchor === 'end' ? shape.x - wide : shape.anchor === 'middle' ? shape.x - wide / 2 : shape.x;
    return [[left, left + wide, shape.text]];
  });
}

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
          const options = { bounds: true, closeUp: width === 900 };
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

describe('ties', () => {
  const counted = countTies({
    parents: Int32Array.of(0),
    children: Int32Array.of(1),
    looked: Uint8Array.of(1, 1, 1),
    start: Int16Array.of(1950, 2000, 1990),
    dissolved: new Int16Array(3).fill(-32768),
    links: {
      source: Int32Array.of(0, 1, 1),
      target: Int32Array.of(1, 2, 2),
      from: Int16Array.of(2001, 2002, 2012),
      to: Int16Array.of(2001, 2002, 2012),
    },
    counted: Int32Array.of(0, 1, 2),
    scope: Uint8Array.of(0, 3, 2),
    ages: [0, 3, 6],
    lastYear: 2020,
  });

  test('words', () => {
    const answer = { ...counted, level: 3, lastYear: 2020, convention: '', dataVersion: 1 };
    expect(tiesWords(answer)).toBe(
      '1 spin-off with a start, 3 dated links. At 0–2 years 50% of the links go to the parent, at 6 years and more 0%.',
    );
    expect(
      [
        { from: 0, to: null },
        { from: 1, to: 1 },
        { from: 2, to: 2 },
      ].map(bandName),
    ).toEqual(['All ages', '1 year', '2 years']);
  });

  test.each([
    ['0, 3, 6', '0,3,6'],
    ['0;5 10', '0,5,10'],
    ['0', '0'],
    ['', undefined],
    ['3, 6', undefined],
    ['0, 6, 6', undefined],
    ['0, 1.5', undefined],
    ['0, 900', undefined],
  ])('ages written as "%s"', (written, read) => {
    expect(agesFrom(written)).toBe(read);
  });

  test.each([340, 900])(
    'a chart %i wide: each band has its parts side by side, an empty one says so',
    (width) => {
      const chart = tiesChart(counted.bands as TiesBand[], easelOf(width));
      const texts = textSpans(chart).map(([, , text]) => text);
      expect(texts).toContain('No dated link at this age');
      expect(texts.filter((text) => text.endsWith('%'))).toEqual(['50%', '50%', '100%']);
      for (const [left, right, text] of textSpans(chart)) {
        expect([text, left >= -0.1, right <= width + 0.1]).toEqual([text, true, true]);
      }
    },
  );
});

test('hatching stays in its box', () => {
  const box = fc.record({
    x: fc.nat(500),
    y: fc.nat(200),
    width: fc.integer({ min: 1, max: 300 }),
    height: fc.integer({ min: 8, max: 30 }),
  });
  fc.assert(
    fc.property(
      box,
      fc.constantFrom('rising' as const, 'upright' as const, 'level' as const),
      (where, hatch) => {
        for (const shape of filled(where, '#000', hatch, '#fff')) {
          if (shape.tag !== 'path') continue;
          for (const [, x, y] of shape.d.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(where.x);
            expect(Number(x)).toBeLessThanOrEqual(where.x + where.width);
            expect(Number(y)).toBeGreaterThanOrEqual(where.y);
            expect(Number(y)).toBeLessThanOrEqual(where.y + where.height);
          }
        }
      },
    ),
  );
});

test('definitions in a sentence', () => {
  const row = (
    aspect: Definition['aspect'],
    value: string | null,
    spinoffs: number,
    lost: number,
  ): Definition => ({
    ...{ aspect, value, label: value ?? '', claims: spinoffs, spinoffs, lost },
    ...{ children: 0, parents: 0, roots: 0, longestLine: 0 },
  });
  const rows = [row('filter', null, 200, 200), row('rule', 'licence', 60, 50), row('rule', 'student', 70, 5)];
  expect(definitionWords(rows)).toBe(
    'The filter leaves 200 spin-offs. Without the rule “licence” 50 of them (25%) would be gone.',
  );
  expect(definitionWords([...rows, row('confidence', 'high', 100, 1)])).toMatch(
    /high confidence leave 100 \(50%\)\.$/,
  );
});

test('figures as CSV: quoted, escaped, with notes behind', () => {
  expect(
    csvOf(
      ['a', 'b'],
      [
        ['x, "y"', 1.5],
        ['=1', null],
      ],
      ['level 3, all'],
    ),
  ).toBe('a,b\r\n"x, ""y""",1.5\r\n\'=1,\r\n"# level 3, all"\r\n');
});

test('a chart as a picture of its own holds its title and notes', () => {
  const { svg, width, height } = chartPicture(
    { width: 100, height: 50, shapes: [] },
    'A & B',
    ['one two three'],
    measure,
  );
  expect([width, height]).toEqual([148, 166]);
  expect(svg).toContain('<title>A &amp; B</title>');
  expect(svg).toMatch(/>one two three<\/text><\/svg>$/);
});
