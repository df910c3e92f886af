import { expect, test } from 'vitest';
import { drawChord } from '../../../client/regions/chord/model.ts';
import { chartOf } from '../../../client/regions/drawing.ts';
import { figuresCsv } from '../../../client/regions/figures.ts';
import { flowFigures } from '../../../client/regions/flow-figures.ts';
import { edgesOf } from '../../../client/regions/flows/edges.ts';
import { flowMatrix } from '../../../client/regions/flows/matrix.ts';
import { drawSankey } from '../../../client/regions/flows/sankey.ts';
import { matrixChart } from '../../../client/regions/matrix/chart.ts';
import { topMatrix } from '../../../client/regions/model.ts';
import { regionsChart } from '../../../client/regions/table/chart.ts';
import { drawYears, spanOf, yearPanels } from '../../../client/regions/years/model.ts';
import { pathSteps } from '../../../client/ui/figures/pdf/path.ts';
import { easelOf, measure } from '../../support/easel.ts';
import { flows } from './flow-answer.ts';
import { threeRegions } from './region-answer.ts';

const pens = easelOf(800);
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

test('every picture is made of paths that a PDF can hold', () => {
  const edges = edgesOf(flows, { ends: 'organisation', universities: false });
  const charts = [
    chartOf(drawChord(topMatrix(threeRegions, 9), 800, pens)),
    regionsChart(threeRegions, { ...pens, width: 860 }),
    chartOf(drawYears(panels, 800, pens)),
    chartOf(drawSankey(edges, 800, pens)),
    matrixChart(topMatrix(threeRegions, 9), measure),
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

test('the figures behind a picture go into a file with what they are of', () => {
  expect(figuresCsv(flowFigures(threeRegions), ['level 3']).split('\r\n').slice(0, 3)).toEqual([
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
