import { describe, expect, test } from 'vitest';
import {
  type DrawnFigures,
  drawnRows,
  drawnWords,
  figuresChart,
  figuresLegend,
} from '../../../client/regions/figures-chart.ts';
import { easelOf } from '../../support/easel.ts';

const easel = easelOf(860);

function figuresOf(rows: [string, number, number, number | null][]): DrawnFigures {
  return {
    columns: ['Name', 'Inside', 'Out', 'E–I'].map((title) => ({ title })),
    rows: rows.map((cells, i) => ({ key: String(i), codes: [], cells })),
    sort: { column: 2, descending: true },
    bars: { title: 'Pairs', names: [0], parts: [1, 2], told: [3] },
  };
}

describe('a table as bars', () => {
  const figures = figuresOf([
    ['a', 1, 2, -0.5],
    ['b', 5, 9, 1],
    ['none', 0, 0, null],
  ]);

  test('has the rows in their first order, without those that have nothing to draw', () => {
    expect(drawnRows(figures).map(({ cells }) => cells[0])).toEqual(['b', 'a']);
    expect(drawnWords(figures)).toBe('2 of 3 rows are drawn; the figures as CSV have all.');
  });

  test('says what it is made of, and what stands behind it, to the digits of its column', () => {
    const texts = figuresChart(figures, easel).shapes.flatMap((shape) =>
      shape.tag === 'text' ? [shape.text] : [],
    );
    expect(texts).toEqual(['b', 'E–I 1.000', 'a', 'E–I −0.500']);
    const [legend] = figuresLegend(figures, easel);
    expect([legend!.title, legend!.items.map(({ label }) => label)]).toEqual(['Pairs', ['Inside', 'Out']]);
  });

  test('keeps to what fits on a page', () => {
    const many = figuresOf(Array.from({ length: 50 }, (_, i) => [`n${i}`, 1, i, null]));
    expect(drawnRows(many).map(({ cells }) => cells[2])).toEqual(
      Array.from({ length: 40 }, (_, i) => 49 - i),
    );
  });
});
