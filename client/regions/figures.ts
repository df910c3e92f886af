import { type Cell, csvOf } from '../ui/figures/csv.ts';
import type { Column } from '../ui/table-column.ts';

/** The figures behind a picture: what its table shows and its CSV file holds. */
export interface Figures {
  columns: readonly { title: string; numeric?: boolean; width?: number }[];
  rows: readonly FigureRow[];
  /** Position of the column that rows are ordered by at first. */
  sort: { column: number; descending: boolean };
}

export interface FigureRow {
  key: string;
  /** Of the region or the two regions that the row is about. */
  codes: readonly string[];
  cells: readonly Cell[];
}

/** A number as it is read: shares to three digits. */
function shown(cell: Cell): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  return (Number.isInteger(cell) ? cell.toLocaleString('en') : cell.toFixed(3)).replace('-', '−');
}

export function columnsOf({ columns }: Figures): Column<FigureRow>[] {
  return columns.map(({ title, numeric = false, width }, i) => ({
    id: String(i),
    title,
    numeric,
    width: width ?? (numeric ? 96 : 200),
    value: (row) => row.cells[i] ?? null,
    cell: (row) => shown(row.cells[i] ?? null),
  }));
}

export function figuresCsv({ columns, rows }: Figures, notes: readonly string[]): string {
  return csvOf(
    columns.map(({ title }) => title),
    rows.map(({ cells }) => cells),
    notes,
  );
}
