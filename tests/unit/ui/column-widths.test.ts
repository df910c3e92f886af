import { expect, test } from 'vitest';
import { columnWidths } from '../../../client/ui/column-widths.ts';

const columns = [{ width: 200 }, { width: 60, numeric: true }, { width: 100 }];

test('what is left over goes to words, up to twice their width', () => {
  expect(columnWidths(columns, 300)).toEqual([200, 60, 100]);
  expect(columnWidths(columns, 510)).toEqual([300, 60, 150]);
  expect(columnWidths(columns, 2000)).toEqual([400, 60, 200]);
  expect(columnWidths([{ width: 60, numeric: true }], 500)).toEqual([60]);
});
