import type { MergedCell } from '../../../../contract/sheets.ts';
import { columnOf } from './sheet.ts';

/** More are not told: such a sheet is a picture, no table. */
const most = 100_000;

/** The rows that a merged cell such as A2:A5 reaches over; undefined where it is of one row. */
export function mergedRows(reference: string): MergedCell | undefined {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [first, last].map((cell) => Number(/\d{1,7}$/.exec(cell)?.[0] ?? 0)) as [number, number];
  const column = columnOf(first);
  return from > 0 && to > from && column >= 0 ? { from, to, column } : undefined;
}

/** Gathers what a sheet's XML says of merged cells. */
export class MergedCells {
  readonly list: MergedCell[] = [];

  open(element: string, reference: string | undefined): void {
    if (element !== 'mergeCell' || !reference || this.list.length >= most) return;
    const found = mergedRows(reference);
    if (found) this.list.push(found);
  }
}
