import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { definitionWords } from '../../../client/genealogy/questions/definitions.tsx';
import { tiesChart } from '../../../client/genealogy/questions/ties/chart.ts';
import { agesFrom, bandName, tiesWords } from '../../../client/genealogy/questions/ties/model.ts';
import { filled } from '../../../client/ui/figures/chart.ts';
import { csvOf } from '../../../client/ui/figures/csv.ts';
import { chartPicture } from '../../../client/ui/figures/picture.ts';
import type { Definition } from '../../../contract/definitions.ts';
import type { TiesBand } from '../../../contract/ties.ts';
import { countTies } from '../../../server/genealogy/ties.ts';
import { easelOf, measure } from '../../support/easel.ts';
import { textSpans } from './charts.ts';

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
    { title: 'A & B', notes: ['one two three'] },
    measure,
  );
  expect([width, height]).toEqual([148, 166]);
  expect(svg).toContain('<title>A &amp; B</title>');
  expect(svg).toMatch(/>one two three<\/text><\/g><\/svg>$/);
});
