import { escapeCell } from '../cells.ts';

/** The tables that are made, with their columns. */
const columnsOf = {
  organisations: [
    ...(['id', 'name', 'kind', 'region', 'place', 'founded'] as const),
    ...(['dissolved', 'industry', 'sector', 'source', 'note'] as const),
  ],
  spinoffs: ['parent', 'child', 'year', 'type', 'source', 'note'],
  links: ['from', 'to', 'kind', 'start', 'end', 'weight', 'source', 'note'],
  flows: ['origin', 'destination', 'year', 'count', 'source', 'note'],
} as const;
export type MadeTable = keyof typeof columnsOf;
export type ColumnOf<T extends MadeTable> = (typeof columnsOf)[T][number];
export type Row<T extends MadeTable> = Partial<Record<ColumnOf<T>, string>>;

/** A row with the line of the sheet that tells it first. */
export interface Told<T extends MadeTable> {
  line: number;
  /** Further lines that tell of the same, the first few. */
  joined?: readonly number[];
  row: Row<T>;
}

/** Rows as CSV, each beginning with its line in the sheet and those joined into it. */
export function csvOf(table: MadeTable, told: readonly Told<MadeTable>[]): string {
  const columns: readonly string[] = columnsOf[table];
  const cell = (text = '') => `"${escapeCell(text).replaceAll('"', '""')}"`;
  const lines = told.map(({ line, joined = [], row }) => {
    const cells: Partial<Record<string, string>> = row;
    return [[line, ...joined].join(' '), ...columns.map((column) => cell(cells[column]))].join(',');
  });
  return `${[['1', ...columns].join(','), ...lines].join('\n')}\n`;
}
