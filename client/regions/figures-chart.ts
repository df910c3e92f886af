import { type BarPart, barsChart, barsLegend } from '../ui/figures/bars.ts';
import type { Chart, Easel, Hatch } from '../ui/figures/chart.ts';
import type { LegendPart } from '../ui/figures/legend.ts';
import { categoryColour } from '../ui/palette.ts';
import { type Bars, type FigureRow, type Figures, shownIn } from './figures.ts';

/** So many rows fit on a page. */
export const mostBars = 40;
const hatches: readonly Hatch[] = ['none', 'rising', 'upright'];

/** Figures that can be drawn as bars. */
export type DrawnFigures = Figures & { bars: Bars };

/** The rows that are drawn: the first in the order the table opens with, without those that have nothing to draw. */
export function drawnRows({ rows, sort, bars }: DrawnFigures): FigureRow[] {
  const amount = (row: FigureRow, column: number) => Number(row.cells[column] ?? 0);
  const length = (row: FigureRow) => bars.parts.reduce((sum, column) => sum + amount(row, column), 0);
  const first = bars.parts.includes(sort.column) || sort.descending;
  const ordered = first ? [...rows].sort((a, b) => amount(b, sort.column) - amount(a, sort.column)) : rows;
  return ordered.filter((row) => length(row) > 0).slice(0, mostBars);
}

const partsOf = ({ columns, bars }: DrawnFigures, { theme }: Pick<Easel, 'theme'>): BarPart[] =>
  bars.parts.map((column, i) => ({
    label: columns[column]!.title,
    colour: categoryColour(i, theme),
    hatch: hatches[i] ?? 'level',
  }));

/** The foremost rows of a table as bars; behind each what is no part of it. */
export function figuresChart(figures: DrawnFigures, easel: Easel): Chart {
  const { columns, bars } = figures;
  const drawn = drawnRows(figures).map((row) => ({
    name: bars.names.map((column) => row.cells[column]).join(' '),
    amounts: bars.parts.map((column) => Number(row.cells[column] ?? 0)),
    told: bars.told.map((column) => `${columns[column]!.title} ${shownIn(figures, row, column)}`).join(', '),
  }));
  return barsChart(drawn, partsOf(figures, easel), easel);
}

export function figuresLegend(figures: DrawnFigures, easel: Pick<Easel, 'ink' | 'theme'>): LegendPart[] {
  return [{ title: figures.bars.title, items: barsLegend(partsOf(figures, easel), easel.ink.ground) }];
}

/** How many rows are drawn of how many. */
export function drawnWords(figures: DrawnFigures): string {
  const drawn = drawnRows(figures).length;
  if (drawn === figures.rows.length) return `All ${drawn} rows are drawn.`;
  return `${drawn} of ${figures.rows.length} rows are drawn; the figures as CSV have all.`;
}
