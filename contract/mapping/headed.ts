import type { UnreadCell } from '../sheets.ts';

/** A table somebody else made: the names of its columns, and its rows as texts. */
export interface Sheet {
  header: string[];
  rows: string[][];
  /** The line of the file in which each row begins, counted from 1. */
  lines: number[];
  /** The line that names the columns. */
  headerAt: number;
  /** What a line is called where it isn't one of text: "sheet Firms, row". */
  unit?: string;
  /** Cells without a value, and why. */
  unread?: readonly UnreadCell[];
  /** The line of a quote that is not closed, or has more than a separator after it: the rest of the text is one cell. */
  brokenQuote?: number;
}

/** A title, a date, a remark: how many rows of one cell may stand above the names of the columns. */
const mostAbove = 20;

const filled = (row: readonly string[]) => row.filter((cell) => cell !== '').length;

/** Where the columns are named: in the first row, or in the first of several cells where titles stand above it. */
function headerPosition(rows: readonly string[][]): number {
  const first = rows.slice(0, mostAbove + 1).findIndex((row) => filled(row) > 1);
  return Math.max(first, 0);
}

/** What a column without a name is called. */
export const unnamed = (at: number) => `Column ${at + 1}`;

/** Rows that aren't empty as a sheet with a header; columns without a name get one. */
export function headed(rows: string[][], lines: number[]): Sheet {
  const at = headerPosition(rows);
  const header = rows[at] ?? [];
  return {
    header: header.map((name, i) => name || unnamed(i)),
    rows: rows.slice(at + 1),
    lines: lines.slice(at + 1),
    headerAt: lines[at] ?? 1,
  };
}
