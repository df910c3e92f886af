import type { UnreadCell } from '../sheets.ts';
import { type FieldId, fields, fold } from './fields.ts';

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

/** Fields whose words no cell below them holds: a firm may be called "University", but nothing "Founded" or "Place". */
const naming: readonly FieldId[] = [
  'founded',
  'spunoff',
  'dissolved',
  'place',
  'id',
  'source',
  'note',
  'year',
];
const columnWords = new Set([
  ...['name', 'firmenname', 'companyname', 'namn', 'nom'],
  ...fields.filter(({ id }) => naming.includes(id)).flatMap(({ words }) => words),
]);

/** Does a row below the header name the columns more closely, as in a header of two rows? It holds such names, and no figures. */
function namesColumns(row: readonly string[]): boolean {
  const isNamed = (cell: string) => columnWords.has(fold(cell));
  return !row.some((cell) => /\d/.test(cell)) && row.filter(isNamed).length > 1;
}

/** The names of a header of two rows: the lower ones, after the upper where they alone don't tell columns apart. */
function joinedNames(upper: readonly string[], lower: readonly string[]): string[] {
  let group = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    group = upper[i] || group;
    const own = lower[i] ?? '';
    if (own === '') return upper[i] ?? '';
    const isAlone = lower.filter((other) => fold(other) === fold(own)).length === 1;
    return isAlone ? own : `${group} ${own}`.trim();
  });
}

/** Rows that aren't empty as a sheet with a header; columns without a name get one. */
export function headed(rows: string[][], lines: number[]): Sheet {
  const above = headerPosition(rows);
  const lower = rows.length > above + 2 && namesColumns(rows[above + 1]!) ? rows[above + 1] : undefined;
  const at = lower ? above + 1 : above;
  const header = lower ? joinedNames(rows[above]!, lower) : (rows[at] ?? []);
  return {
    header: header.map((name, i) => name || unnamed(i)),
    rows: rows.slice(at + 1),
    lines: lines.slice(at + 1),
    headerAt: lines[at] ?? 1,
  };
}
