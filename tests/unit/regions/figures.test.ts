import { expect, test } from 'vitest';
import { drawChord } from '../../../client/regions/chord/model.ts';
import { chartOf } from '../../../client/regions/drawing.ts';
import { figuresCsv } from '../../../client/regions/figures.ts';
import { flowFigures } from '../../../client/regions/flow-figures.ts';
import { edgesOf } from '../../../client/regions/flows/edges.ts';
import { flowMatrix } from '../../../client/regions/flows/matrix.ts';
import { drawSankey, sankeyLegend } from '../../../client/regions/flows/sankey.ts';
import { unplacedWords } from '../../../client/regions/flows/words.ts';
import { matrixChart } from '../../../client/regions/matrix/chart.ts';
import { topMatrix } from '../../../client/regions/model.ts';
import { notesOfBoth } from '../../../client/regions/scorecard/both.ts';
import {
  differenceText,
  groundsText,
  partsText,
  valueText,
} from '../../../client/regions/scorecard/values.ts';
import { regionsChart } from '../../../client/regions/table/chart.ts';
import { drawYears, spanOf, yearPanels } from '../../../client/regions/years/model.ts';
import { moved } from '../../../client/ui/figures/moved.ts';
import { pathSteps } from '../../../client/ui/figures/pdf/path.ts';
import { printInk } from '../../../client/ui/figures/shapes.ts';
import type { Flows } from '../../../contract/flows.ts';
import { answerOf, rowOf } from './region-answer.ts';

const measure = (text: string) => text.length * 7;
const pens = { ink: printInk, theme: 'light', measure } as const;
const answer = answerOf(
  [
    rowOf('A1', { name: 'Alpha' }),
    rowOf('B1', { name: 'Beta', country: 'BB' }),
    rowOf('A2', { name: 'Gamma' }),
  ],
  [
    { source: 'A1', target: 'A1', links: 6, weight: 6 },
    { source: 'A1', target: 'B1', links: 3, weight: 30 },
    { source: 'B1', target: 'A2', links: 2, weight: 2 },
  ],
);
const none = { intra: 0, national: 0, international: 0, unknown: 0 };
const years = [
  {
    region: null,
    type: 'spin-off',
    years: [
      { year: 1990, ...none, intra: 2 },
      { year: 2000, ...none, national: 1 },
    ],
    undated: { ...none, intra: 3 },
  },
  { region: 'A1', type: 'spin-off', years: [{ year: 1990, ...none, intra: 2 }], undated: none },
  { region: 'A1', type: 'supply', years: [{ year: 1991, ...none, international: 4 }], undated: none },
  { region: 'B1', type: 'supply', years: [], undated: { ...none, unknown: 1 } },
] as const;
const panels = yearPanels(
  structuredClone(years) as never,
  { from: 1990, to: 2000 },
  (code) => `Region ${code}`,
);
const end = (id: string, kind: 'firm' | 'university', region: string | null) => ({
  id,
  name: id.toUpperCase(),
  kind,
  region,
});
const flow = (source: ReturnType<typeof end>, target: ReturnType<typeof end>, people: number) => ({
  ...{ source, target, people, flows: 1, from: 1990, to: 1990, undated: 0 },
});
const flows = {
  regions: [
    { code: 'R1', name: 'One' },
    { code: 'R2', name: 'Two' },
  ],
  flows: [
    flow(end('a', 'firm', 'R1'), end('b', 'firm', 'R2'), 9),
    flow(end('c', 'firm', 'R1'), end('b', 'firm', 'R2'), 7),
    flow(end('u', 'university', 'R2'), end('b', 'firm', 'R2'), 4),
    flow(end('x', 'firm', null), end('b', 'firm', 'R2'), 5),
  ],
} as unknown as Flows;

test('every picture is made of paths that a PDF can hold', () => {
  const edges = edgesOf(flows, { ends: 'organisation', universities: false });
  const charts = [
    chartOf(drawChord(topMatrix(answer, 9), 800, pens)),
    regionsChart(answer, { ...pens, width: 860 }),
    chartOf(drawYears(panels, 800, pens)),
    chartOf(drawSankey(edges, 800, pens)),
    matrixChart(topMatrix(answer, 9), measure),
    matrixChart(flowMatrix(edges, 9), measure, false),
  ];
  for (const { shapes, width, height } of charts) {
    expect(shapes.length).toBeGreaterThan(5);
    expect(Math.min(width, height)).toBeGreaterThan(50);
    for (const shape of shapes) {
      if (shape.tag === 'path')
        expect(
          pathSteps(shape.d)
            .flatMap(({ c }) => c)
            .every(Number.isFinite),
        ).toBe(true);
      if (shape.tag === 'rect') expect(Math.min(shape.width, shape.height)).toBeGreaterThanOrEqual(0);
    }
  }
});

test('the legend of flows tells widths by people, and how far colours go', () => {
  const edges = edgesOf(flows, { ends: 'organisation', universities: false });
  const words = (legend: ReturnType<typeof sankeyLegend>) =>
    legend.map(({ title, items }) => [title, items.map(({ label }) => label)]);
  expect(words(sankeyLegend(edges, pens))[0]).toEqual(['People (width by square root)', ['1']]);
  const many = Array.from({ length: 9 }, (_, i) => ({
    ...edges[0]!,
    source: `s${i}`,
    people: 2000 - i,
  }));
  expect(words(sankeyLegend(many, pens))).toEqual([
    ['People (width by square root)', ['10', '100', '1,000']],
    ['Origin', ['a colour each, the largest flows first', 'later ones']],
  ]);
  expect(sankeyLegend([], pens)).toEqual([]);
});

test('a chord names both ways, or the inside', () => {
  const { parts, above } = drawChord(topMatrix(answer, 9), 800, pens);
  expect(parts.map(({ codes, label }) => [codes.join(' '), label])).toEqual([
    ['A1 A1', 'Inside Alpha: 6 links'],
    ['A1 B1', 'Alpha → Beta: 3 links; Beta → Alpha: 0'],
    ['B1 A2', 'Beta → Gamma: 2 links; Gamma → Beta: 0'],
    ['A1', 'Alpha: gives 9 links'],
    ['A2', 'Gamma: gives no link'],
    ['B1', 'Beta: gives 2 links'],
  ]);
  // Gamma gets two: where they end there is a mark, of some width.
  const [mark] = parts[4]!.shapes;
  expect(mark).toMatchObject({ d: expect.stringMatching(/^M(\S+ \S+)A\S+ \S+ 0 0 1 (?!\1L)/) });
  expect(above.map((shape) => 'text' in shape && shape.text).sort()).toEqual(['Alpha', 'Beta', 'Gamma']);
});

test('the circle of a chord diagram is as large as ever, larger where there is room', () => {
  const matrix = topMatrix(answer, 9);
  const heights = [drawChord(matrix, 1400, pens), drawChord(matrix, 1400, pens, 380)].map(
    ({ height }) => height,
  );
  expect(heights[1]! - heights[0]!).toBe(2 * (380 - 250));
});

test('names of a crowded chord diagram on a narrow page stay in the picture', () => {
  const codes = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'];
  const cells = codes.map((code, i) => ({ source: code, target: code, links: i === 0 ? 400 : 1, weight: 1 }));
  const crowd = answerOf(
    codes.map((code) => rowOf(code, { name: `Region ${code}` })),
    cells,
  );
  const { above, height } = drawChord(topMatrix(crowd, 16), 380, pens);
  const ys = above.flatMap((shape) => ('y' in shape ? [shape.y] : []));
  expect(ys.length).toBe(codes.length);
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(11);
  expect(Math.max(...ys)).toBeLessThanOrEqual(height);
});

test('the figures behind a picture go into a file with what they are of', () => {
  expect(figuresCsv(flowFigures(answer), ['level 3']).split('\r\n').slice(0, 3)).toEqual([
    'From,Code,To,Code of the other,Links,Weight',
    'Alpha,A1,Alpha,A1,6,6',
    'Alpha,A1,Beta,B1,3,30',
  ]);
});

test('panels of years: all links first, regions without a dated link in none, thirty bars at most', () => {
  expect(panels.map(({ name, undated }) => [name, undated])).toEqual([
    ['All links', 3],
    ['Region A1', 0],
  ]);
  expect(panels[1]!.bins.slice(0, 2)).toEqual([
    { ...none, from: 1990, to: 1990, intra: 2 },
    { ...none, from: 1991, to: 1991, international: 4 },
  ]);
  expect([
    spanOf({ from: 1990, to: 2019 }),
    spanOf({ from: 1990, to: 2020 }),
    spanOf({ from: 1000, to: 2020 }),
  ]).toEqual([1, 2, 50]);
});

test('flows between regions, kinds or organisations, from universities alone', () => {
  const short = (ends: 'region' | 'organisation' | 'kind', universities = false) =>
    edgesOf(flows, { ends, universities }).map((e) => `${e.sourceName}>${e.targetName} ${e.people}`);
  expect(short('region')).toEqual(['One>Two 16', 'Two>Two 4']);
  expect(short('kind')).toEqual(['Firm>Firm 21', 'University>Firm 4']);
  expect(short('organisation', true)).toEqual(['U>B 4']);
});

test('the matrix of flows counts people, the places with most of them first', () => {
  const edges = edgesOf(flows, { ends: 'region', universities: false });
  const { regions, links, most, left } = flowMatrix(edges, 9);
  expect(regions).toEqual([
    { code: 'R2', name: 'Two' },
    { code: 'R1', name: 'One' },
  ]);
  expect(links).toEqual([
    [4, 0],
    [16, 0],
  ]);
  expect([most, left]).toEqual([16, 0]);
  const cut = flowMatrix(edges, 1);
  expect([cut.links, cut.left]).toEqual([[[4]], 1]);
});

test('on paper, what has no code is told by its number', () => {
  const edges = edgesOf(flows, { ends: 'kind', universities: false });
  const { shapes } = matrixChart(flowMatrix(edges, 9), measure, false);
  const texts = shapes.flatMap((shape) => ('text' in shape ? [shape.text] : []));
  expect(texts).toEqual(['1', '2', 'Firm  1', '21', 'University  2', '4']);
});

test('the sentence on flows without region says which of them the balance counts', () => {
  const unplaced = { organisations: 3, links: 31, crossing: 0 };
  const none = 'Not drawn: 31 flows with an end that has no region at this level.';
  expect(unplacedWords(unplaced)).toBe(
    `${none} In the balance below they touch a region as “unknown”, or none.`,
  );
  expect(unplacedWords({ ...unplaced, crossing: 12 })).toBe(
    `${none} The balance below counts 12 of them as came or left, as they run from or to another country; the others touch a region as “unknown”, or none.`,
  );
});

test('values of indicators in words', () => {
  expect([
    valueText(0.934, 'share'),
    valueText(-7, 'people'),
    valueText(0.1092, 'correlation'),
    valueText(null, 'count'),
  ]).toEqual(['93 %', '−7', '0.11', '–']);
  expect([
    differenceText(0.93, 0.3, 'share'),
    differenceText(3, 5, 'count'),
    differenceText(1, null, 'count'),
  ]).toEqual(['+63 points', '−2', '–']);
  const grounds = { n: 74, of: 'firms', unit: 'correlation', partsUnit: null, test: null } as const;
  const tested = { ...grounds, test: { p: 0.04, permutations: 999, seed: 1 } };
  expect(groundsText(tested)).toBe('N = 74 firms; p = 0.040 (999 deals)');
  expect(groundsText({ ...grounds, unit: 'share' })).toBe('of 74 firms');
  const flows = { ...grounds, n: 12, of: 'worker flows', unit: 'share', partsUnit: 'people' } as const;
  expect(groundsText(flows)).toBe('from 12 worker flows');
  const part = (name: string, value: number) => ({ id: name, name, value, n: value });
  const values = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, i) => part(name, i));
  expect(partsText({ values, partsUnit: 'count' })).toBe('a 0, b 1, c 2, d 3, e 4 and 1 more');
});

test('notes on two regions: what is said of both once, the rest by name', () => {
  const alpha = { region: 'Alpha', notes: ['Thin data.', 'Few firms.', 'Few links.'] };
  expect(notesOfBoth(alpha, undefined)).toEqual(alpha.notes);
  expect(notesOfBoth(alpha, { region: 'Beta', notes: ['Few years.', 'Thin data.'] })).toEqual([
    'Thin data.',
    'Alpha: Few firms. Few links.',
    'Beta: Few years.',
  ]);
});

test('a shape is moved as a whole', () => {
  expect(moved({ tag: 'path', d: 'M1 2L3 -4a2.5 2.5 0 1 0 5 0C1 1 2 2 3 3Z' }, 10, 20)).toEqual({
    tag: 'path',
    d: 'M11 22L13 16a2.5 2.5 0 1 0 5 0C11 21 12 22 13 23Z',
  });
});
