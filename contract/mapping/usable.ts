import { cellLimit } from '../cells.ts';
import type { Collected } from './collected.ts';
import type { Sheet } from './headed.ts';
import type { Mapping } from './mapping.ts';
import { longestName } from './origins.ts';

type Row = readonly string[];

/** A cell longer than is taken is an error, by its column: the row is not read, so that nothing follows from what it lacks. */
function isTooLong(row: Row, { header }: Sheet, { columns }: Mapping, into: Collected): boolean {
  const at = Object.values(columns).find((column) => (row[column ?? -1]?.length ?? 0) > cellLimit);
  if (typeof at !== 'number') return false;
  into.note({
    ...{ severity: 'error', code: 'cell-too-long', column: header[at]?.slice(0, longestName) },
    message: `The cell is longer than ${cellLimit.toLocaleString('en')} characters. Shorten it`,
  });
  return true;
}

/** Can a row be read by its columns? What is amiss is noted. */
export function isUsable(row: Row, sheet: Sheet, mapping: Mapping, into: Collected): boolean {
  const width = sheet.header.length;
  // A separator too many, as in a name without quotes: what follows would stand in wrong columns.
  if (row.slice(width).some((cell) => cell !== '')) {
    into.miss('Left out: rows with more cells than there are columns');
    return false;
  }
  // Workbooks leave out empty cells; a line of text that does so may have lost a separator.
  if (row.length < width && !sheet.unit)
    into.note({
      ...{ severity: 'warning', code: 'short-row' },
      message: 'Fewer cells than there are columns: those that lack are taken as empty',
    });
  return !isTooLong(row, sheet, mapping, into);
}

/** Cells of the columns that are used which have no value, as of formulas that were never reckoned. */
export function noteUnread(
  { header, headerAt, unread = [] }: Sheet,
  { columns }: Mapping,
  into: Collected,
): void {
  const used = new Set(Object.values(columns));
  for (const { row, column, message } of unread) {
    if (row <= headerAt || !used.has(column)) continue;
    into.line = row;
    const said = message.replace(/\.$/, '');
    into.note({
      ...{ severity: 'warning', code: 'bad-cell', column: header[column]?.slice(0, longestName) },
      message: `Taken as empty. ${said}`,
    });
  }
}
