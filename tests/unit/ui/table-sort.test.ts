import { describe, expect, test } from 'vitest';
import { nextSort, sortRows } from '../../../client/ui/table-sort.ts';

const rows = [
  { id: 'a', n: 2, word: 'Zeta' },
  { id: 'b', n: null, word: 'Ångström' },
  { id: 'c', n: 10, word: 'beta 10' },
  { id: 'd', n: 2, word: 'beta 9' },
];
const ids = (list: typeof rows) => list.map(({ id }) => id).join('');

describe('order of a table', () => {
  test('numbers by size, rows without one last either way, equal rows as they were', () => {
    expect(ids(sortRows(rows, (row) => row.n, false))).toBe('adcb');
    expect(ids(sortRows(rows, (row) => row.n, true))).toBe('cadb');
  });

  test('words as people order them', () => {
    expect(ids(sortRows(rows, (row) => row.word, false))).toBe('bdca');
  });

  test('a press begins with the greatest number or the first word, a second turns it round', () => {
    const byName = { column: 'name', descending: false };
    expect(nextSort(byName, 'n', true)).toEqual({ column: 'n', descending: true });
    expect(nextSort(byName, 'word', false)).toEqual({ column: 'word', descending: false });
    expect(nextSort(byName, 'name', false)).toEqual({ column: 'name', descending: true });
  });
});
