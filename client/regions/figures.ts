import { type Cell, csvOf } from '../ui/figures/csv.ts';
import type { Column } from '../ui/table-column.ts';

/** The figures behind a picture: what its table shows and its CSV file holds. */
export interface Figures {
  columns: readonly { title: string; numeric?: boolean; width?: number }[];
  rows: readonly FigureRow[];
  /** Position of the column that rows are ordered by at first. */
  sort: { column: number; descending: boolean };
  /** How they are drawn as bars; not at all unless told. */
  bars?: Bars;
}

/** Bars by positions of columns: what names a bar, what it is made of, what stands behind it. */
export interface Bars {
  /** What the parts are. */
  title: string;
  names: readonly number[];
  parts: readonly number[];
  told: readonly number[];
}

export interface FigureRow {
  key: string;
  /** Of the region or the two regions that the row is about. */
  codes: readonly string[];
  cells: readonly Cell[];
}

/** A cell as it is read: to three digits in a column of which any number has some. */
export function shownIn({ rows }: Pick<Figures, 'rows'>, row: FigureRow, column: number): string {
  return shown(row.cells[column] ?? null, isWhole(rows, column));
}

const isWhole = (rows: readonly FigureRow[], column: number) =>
  rows.every(({ cells }) => typeof cells[column] !== 'number' || Number.isInteger(cells[column]));

function shown(cell: Cell, ofWhole: boolean): string {
  if (cell === null) return '–';
  if (typeof cell !== 'number') return String(cell);
  if (cell > 0 && cell < 0.0005) return '< 0.001';
  return (ofWhole ? cell.toLocaleString('en') : cell.toFixed(3)).replace('-', '−');
}

export function columnsOf({ columns, rows }: Figures): Column<FigureRow>[] {
  const whole = columns.map((_, i) => isWhole(rows, i));
  return columns.map(({ title, numeric = false, width }, i) => ({
    id: String(i),
    title,
    numeric,
    width: width ?? (numeric ? 96 : 200),
    value: (row) => row.cells[i] ?? null,
    cell: (row) => shown(row.cells[i] ?? null, whole[i]!),
  }));
}

export function figuresCsv({ columns, rows }: Figures, notes: readonly string[]): string {
  return csvOf(
    columns.map(({ title }) => title),
    rows.map(({ cells }) => cells),
    notes,
  );
}
