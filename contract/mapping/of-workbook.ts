import type { WorkbookSheet } from '../sheets.ts';
import { headed, type Sheet } from './headed.ts';

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

/** A sheet of a workbook as one to be mapped. */
export function sheetOfWorkbook({ sheet, rows, merged, unread }: WorkbookSheet): Sheet {
  const own = rows.map(({ row, cells }) => ({ row, cells: [...cells] }));
  const lines = own.map(({ row }) => row);
  const { headerAt } = headed(
    own.map(({ cells }) => cells),
    lines,
  );
  spread({ rows: own, merged }, headerAt);
  const found = headed(
    own.map(({ cells }) => cells),
    lines,
  );
  return { ...found, unit: `sheet ${(sheet ?? '').slice(0, 80)}, row`, unread };
}
