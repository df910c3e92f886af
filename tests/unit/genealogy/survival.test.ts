import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fates } from '../../../contract/vocabulary.ts';
import { parentageIn } from '../../../server/analytics/parentage.ts';
import { noYear } from '../../../server/analytics/table.ts';
import { chiSquareTail } from '../../../server/genealogy/chi-square.ts';
import {
  kaplanMeier,
  type Lives,
  lifeTable,
  medianSurvival,
} from '../../../server/genealogy/kaplan-meier.ts';
import { logRankTest } from '../../../server/genealogy/log-rank.ts';
import { lifeOf, roundTimes } from '../../../server/genealogy/survival.ts';
import { tableOf } from '../../support/graph-table.ts';

type Cell = number | null;
interface Sample {
  /** Of each group: duration and event of each life. */
  groups: [number, number][][];
  curves: { steps: Cell[][]; median: number | null }[];
  logRank: {
    observed: number[];
    expected: number[];
    chiSquare: number;
    degreesOfFreedom: number;
    p: number;
  } | null;
}

/** Worked by lifelines (tests/fixtures/survival/make.py). */
const referee: { tails: [number, number, number][]; samples: Sample[] } = JSON.parse(
  readFileSync('tests/fixtures/survival/samples.json', 'utf8'),
);

const livesOf = (rows: [number, number][]): Lives => ({
  duration: rows.map((row) => row[0]),
  event: rows.map((row) => row[1]),
});

/** Differs by at most 1e-9, of the value where that is above 1. */
function expectNear(actual: Cell[], wanted: Cell[], where: string): void {
  const near = (a: Cell, b: Cell) =>
    a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));
  const isNear = actual.length === wanted.length && actual.every((a, i) => near(a, wanted[i]!));
  if (!isNear) expect({ where, actual }).toEqual({ where, actual: wanted });
}

describe('held against lifelines on 400 random samples', () => {
  test('every step of every curve', () => {
    referee.samples.forEach(({ groups, curves }, sample) => {
      groups.forEach((rows, g) => {
        const steps = kaplanMeier(lifeTable(livesOf(rows)));
        const cells = steps.flatMap((s) => [
          ...[s.time, s.atRisk, s.events, s.censored],
          ...[s.survival, s.lower, s.upper, s.standardError],
        ]);
        expectNear(cells, curves[g]!.steps.flat(), `sample ${sample}, group ${g}`);
        expectNear([medianSurvival(steps)], [curves[g]!.median], `median of sample ${sample}, group ${g}`);
      });
    });
  });

  test('the log-rank test', () => {
    referee.samples.forEach(({ groups, logRank }, sample) => {
      const test = logRankTest(groups.map((rows) => lifeTable(livesOf(rows))));
      const cells = (t: Sample['logRank']) =>
        t ? [...t.observed, ...t.expected, t.chiSquare, t.degreesOfFreedom, t.p] : [null];
      expectNear(cells(test), cells(logRank), `sample ${sample}`);
    });
  });

  test('the tail of chi-square, in proportion to itself', () => {
    for (const [value, df, tail] of referee.tails) {
      expect(Math.abs(chiSquareTail(value, df) / tail - 1)).toBeLessThan(1e-9);
    }
  });
});

const someLives = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.constantFrom(0, 1)), { maxLength: 40 })
  .map((rows): Lives => livesOf(rows));

test('a curve falls, holds its bounds about it, and its steps add up to the lives', () => {
  fc.assert(
    fc.property(someLives, (lives) => {
      const steps = kaplanMeier(lifeTable(lives));
      let left = lives.duration.length;
      let before = 1;
      for (const step of steps) {
        expect(step.atRisk).toBe(left);
        left -= step.events + step.censored;
        expect(step.survival).toBeLessThanOrEqual(before);
        before = step.survival;
        if (step.lower === null || step.upper === null) continue;
        expect(step.lower).toBeLessThanOrEqual(step.survival + 1e-12);
        expect(step.upper).toBeGreaterThanOrEqual(step.survival - 1e-12);
      }
      expect(left).toBe(0);
    }),
  );
});

test('the order of groups changes nothing in the test', () => {
  fc.assert(
    fc.property(fc.array(someLives, { minLength: 1, maxLength: 5 }), (groups) => {
      const tables = groups.map(lifeTable);
      const [one, other] = [logRankTest(tables), logRankTest([...tables].reverse())];
      expect(other?.degreesOfFreedom).toBe(one?.degreesOfFreedom);
      expect(other?.chiSquare ?? 0).toBeCloseTo(one?.chiSquare ?? 0, 8);
    }),
  );
});

test('nobody to compare: no test', () => {
  expect(logRankTest([])).toBeNull();
  expect(logRankTest([lifeTable({ duration: [3, 5], event: [1, 1] })])).toBeNull();
  expect(
    logRankTest([lifeTable({ duration: [], event: [] }), lifeTable({ duration: [2], event: [1] })]),
  ).toBeNull();
});

test.each([
  ['closed', 1990, 1999, 'closed', { duration: 9, event: 1 }],
  ['closed in its first year', 1990, 1990, 'closed', { duration: 0, event: 1 }],
  ['acquired', 1990, 1999, 'acquired', { duration: 9, event: 0 }],
  ['merged', 1990, 1999, 'merged', { duration: 9, event: 0 }],
  ['ended, nobody says how', 1990, 1999, null, { duration: 9, event: 0 }],
  ['active', 1990, noYear, 'active', { duration: 20, event: 0 }],
  ['no word of an end', 1990, noYear, null, { duration: 20, event: 0 }],
  ['founded before the years looked at', 1969, noYear, 'active', 'foundedEarlier'],
  ['closed, nobody says when', 1990, noYear, 'closed', 'endUnknown'],
  ['acquired, nobody says when', 1990, noYear, 'acquired', 'endUnknown'],
  ['ended before it began', 1990, 1989, 'closed', 'backwards'],
  ['undated', noYear, 1999, 'closed', 'undated'],
] as const)('%s', (_, founded, dissolved, fate, life) => {
  const code = fate === null ? 255 : fates.indexOf(fate);
  const columns = {
    founded: Int16Array.of(founded),
    dissolved: Int16Array.of(dissolved),
    fate: Uint8Array.of(code),
  };
  expect(lifeOf(columns, 0, 2010, 1970)).toEqual(life);
});

test('parentage is that of the primary parent', () => {
  const table = tableOf({
    organisations: [
      { id: 'uni', kind: 'university' },
      { id: 'lab', kind: 'public-lab' },
      { id: 'agency', kind: 'public-body' },
      { id: 'firm' },
      ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id })),
    ],
    links: [
      // The more confident parent, though later.
      { source: 'uni', target: 'a', from: 1980, confidence: 'medium', spinoffType: 'university' },
      { source: 'firm', target: 'a', from: 1985, confidence: 'high', spinoffType: 'corporate' },
      // The earlier of two equally confident ones.
      { source: 'firm', target: 'b', from: 1985, spinoffType: 'corporate' },
      { source: 'lab', target: 'b', from: 1984 },
      // The stated type goes before the parent's kind.
      { source: 'agency', target: 'c', spinoffType: 'public-lab' },
      { source: 'agency', target: 'd' },
      { source: 'uni', target: 'e', confidence: 'low' },
      { source: 'f', target: 'f' },
    ],
  });
  const { code, mixed } = parentageIn(table, 'medium');
  expect([...code]).toEqual([4, 4, 4, 4, 1, 2, 2, 3, 4, 4]);
  expect([...mixed]).toEqual([0, 0, 0, 0, 1, 1, 0, 0, 0, 0]);
});

test('round ages are at most eight', () => {
  expect([0, 3, 8, 53, 815].map(roundTimes)).toEqual([
    [0],
    [0, 1, 2, 3],
    [0, 2, 4, 6, 8],
    [0, 10, 20, 30, 40, 50],
    [0, 200, 400, 600, 800],
  ]);
});
