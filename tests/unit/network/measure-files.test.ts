import { describe, expect, it } from 'vitest';
import { histogramPlot } from '../../../client/network/measures/histogram-plot.ts';
import { graphWords, measureNotes, sliceWords } from '../../../client/network/measures/notes.ts';
import { printSheet } from '../../../client/network/measures/plot.ts';
import { scatterPlot } from '../../../client/network/measures/scatter-plot.ts';
import type { Series } from '../../../client/network/measures/series.ts';
import { histogramFigures, rankingFigures, yearsFigures } from '../../../client/network/measures/tables.ts';
import { yearsPlot } from '../../../client/network/measures/years-plot.ts';
import { csvOf } from '../../../client/ui/figures/csv.ts';
import { figureNotes } from '../../../client/ui/figures/picture.ts';
import type { MeasureDescriptor } from '../../../contract/measures.ts';
import { organisation } from './drawing.ts';

const graph = { n: 3, m: 2, dropped: { loops: 1, parallel: 2 } };
const series: Series = {
  organisations: ['a'],
  slices: [1990, 1991].map((year, i) => ({
    from: 1990,
    to: year,
    graph,
    absent: [],
    values: { degree: [i === 0 ? null : 2] },
    network: {},
    notes: {},
  })),
  convention: {},
  tookMs: 1,
  dataVersion: 4,
};
const degree: MeasureDescriptor = {
  id: 'degree',
  name: 'Degree',
  group: 'position',
  of: 'organisation',
  definition: 'With how many it is linked.',
  formula: 'd',
  reference: 'Freeman 1978',
  convention: 'Symmetrised.',
  options: [],
  cost: 'm',
};

describe('measures as files', () => {
  it('rank organisations by the first measure, with no value last, and neutralise formulas', () => {
    const organisations = [
      organisation('a', { name: 'Alpha', region: 'UKH12' }),
      organisation('b', { name: '=HYPERLINK("x")' }),
      organisation('c', { name: 'Gamma' }),
    ];
    const values = new Map([
      ['a', 1],
      ['b', 2],
      ['c', null],
    ]);
    const { head, rows } = rankingFigures(organisations, [{ name: 'Degree', values }]);
    const notes = figureNotes({ level: 3, undated: 'include', around: ['a'], hops: 2 }, 4, '2026-01-02', {
      nameOf: (id) => ({ a: 'Alpha' })[id] ?? id,
    });
    expect(csvOf(head, rows, notes).split('\r\n')).toEqual([
      'id,organisation,kind,region,Degree',
      `b,"'=HYPERLINK(""x"")",firm,,2`,
      'a,Alpha,firm,UKH12,1',
      'c,Gamma,firm,,',
      '# Filter: within 2 links of Alpha; level 3.',
      '"# Offshoot, data version 4, 2026-01-02."',
      '',
    ]);
  });

  it('count bins, and list years with the network each is of', () => {
    const dots = [1, 3, 1].map((value, i) => ({ id: `o${i}`, value }));
    expect(histogramFigures(dots).rows).toEqual([
      [1, 1, 2],
      [2, 2, 0],
      [3, 3, 1],
    ]);
    expect(yearsFigures(series, 'Degree', 'degree', () => 'Alpha')).toEqual({
      head: ['id', 'organisation', 'from', 'to', 'Degree', 'N', 'm'],
      rows: [
        ['a', 'Alpha', 1990, 1990, null, 3, 2],
        ['a', 'Alpha', 1990, 1991, 2, 3, 2],
      ],
    });
  });

  it('say what they rest on', () => {
    const measured = { convention: { degree: 'Symmetrised, sampled.' }, notes: { degree: 'Mixes units.' } };
    expect(measureNotes([degree], measured)).toEqual([
      'Degree: With how many it is linked. Symmetrised, sampled. Mixes units. (Freeman 1978)',
    ]);
    expect(graphWords({ graph }, 1)).toBe(
      'N = 3 organisations; m = 2: of 5 links under the filter, hidden ones too, 1 loop dropped and 2 parallel links (same ends and direction) merged; 1 without value.',
    );
    expect(sliceWords('window', 10, 'exclude')).toBe(
      'Each year: the network of the 10 years that end with it.',
    );
  });

  it('draw every value on the sheet', () => {
    const dots = [1, 3, 1].map((value, i) => ({ id: `o${i}`, value }));
    const { bars } = histogramPlot({ title: 'Degree', dots, selection: ['o1'] }, printSheet);
    expect(bars.map(({ bin, lit }) => [bin.from, bin.ids.length, lit])).toEqual([
      [1, 2, 0],
      [3, 1, 1],
    ]);
    const points = [0, 5].map((x, i) => ({ id: `p${i}`, name: `P${i}`, colour: '#000000', x, y: 2 * x }));
    const plot = scatterPlot({ titles: { x: 'X', y: 'Y' }, points, selection: ['p1'] }, printSheet);
    expect(plot.spots.map(({ x, y }) => [x, y])).toEqual([
      [54, 382],
      [840, 26],
    ]);
    expect(plot.over.flatMap((s) => (s.tag === 'text' ? [s.text] : []))).toContain('P1');
    const line = { id: 'a', runs: [[{ year: 1991, value: 2 }]], last: { year: 1991, value: 2 } };
    const years = { title: 'Degree', lines: [line], years: { from: 1990, to: 1991 }, nameOf: () => 'Alpha' };
    const texts = yearsPlot(years, printSheet, 'light').flatMap((s) => (s.tag === 'text' ? [s.text] : []));
    expect(texts.at(-1)).toBe('Alpha 2');
  });
});
