export type Cell = string | number | null;

export interface Sort {
  column: string;
  descending: boolean;
}

const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
}

/** Rows ordered by a value; rows without one come last either way, and equal rows keep their order. */
export function sortRows<R>(rows: readonly R[], value: (row: R) => Cell, descending: boolean): R[] {
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: value(row) }));
  keyed.sort((x, y) => {
    if (x.key === null || y.key === null) return Number(x.key === null) - Number(y.key === null);
    return sign * compare(x.key, y.key);
  });
  return keyed.map(({ row }) => row);
}

/** The order after a press on a column's head: numbers begin with the greatest, words with A; a second press turns it round. */
export function nextSort(sort: Sort, column: string, numeric: boolean): Sort {
  if (sort.column === column) return { column, descending: !sort.descending };
  return { column, descending: numeric };
}
