import { stringify } from 'csv-stringify/sync';
import { escapeCell } from '../contract/cells.ts';

export type CsvRow = Record<string, string | number | null>;

/** Rows as a CSV table with a header, texts escaped as in exports: the import takes the escape away again. */
export function csvText(rows: readonly CsvRow[]): string {
  const safe = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, cell]) => [key, typeof cell === 'string' ? escapeCell(cell) : cell]),
    ),
  );
  return stringify(safe, { header: true });
}
