import type { WorkbookSheet } from '../sheets.ts';
import { headed, type Sheet, unnamed } from './headed.ts';

type Read = Pick<WorkbookSheet, 'rows' | 'merged'>;

/** A merged cell's text for each row that it reaches over: of the rows below the header, as a reader sees it. */
function spread({ rows, merged }: Read, headerAt: number): void {
  const at = new Map(rows.map(({ row }, i) => [row, i]));
  const last = rows.at(-1)?.row ?? 0;
  for (const { from, to, column } of merged) {
    const text = rows[at.get(from) ?? -1]?.cells[column];
    if (!text || from <= headerAt) continue;
    for (let row = from + 1; row <= Math.min(to, last); row++) {
      const cells = rows[at.get(row) ?? -1]?.cells;
      if (!cells) continue;
      while (cells.length < column) cells.push('');
      cells[column] ||= text;
    }
  }
}

/** A sheet of a workbook as one to be mapped. What stands beside the named columns is in columns without a name. */
export function sheetOfWorkbook({ sheet, rows, merged, unread }: WorkbookSheet): Sheet {
  const own = rows.map(({ row, cells }) => ({ row, cells: [...cells] }));
  const found = headed(
    own.map(({ cells }) => cells),
    own.map(({ row }) => row),
  );
  spread({ rows: own, merged }, found.headerAt);
  const width = found.rows.reduce((most, { length }) => Math.max(most, length), found.header.length);
  const header = Array.from({ length: width }, (_, i) => found.header[i] ?? unnamed(i));
  return { ...found, header, unit: `sheet ${(sheet ?? '').slice(0, 80)}, row`, unread };
}
