import type { Column } from './table-column.ts';

type Sized = Pick<Column<never>, 'width' | 'numeric'>;

/** Words may take this times their width before numbers get more, too. */
const mostForWords = 2;

/** Widths of columns in a box of some width: what is left over goes to words, which may be cut, before numbers, which never are. */
export function columnWidths(columns: readonly Sized[], room: number): number[] {
  const sum = (some: readonly Sized[]) => some.reduce((total, { width }) => total + width, 0);
  const words = sum(columns.filter(({ numeric }) => !numeric));
  if (words === 0) return columns.map(({ width }) => width);
  const spare = Math.max(0, room - sum(columns));
  const factor = Math.min(mostForWords, 1 + spare / words);
  return columns.map(({ width, numeric }) => (numeric ? width : Math.floor(width * factor)));
}
