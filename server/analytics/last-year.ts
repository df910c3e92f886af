import { type GraphTable, noYear } from './table.ts';

/** The last year that any organisation or link of the data is dated by; null where there is none. */
export function lastYearOf({ organisations, links }: GraphTable): number | null {
  let last = noYear;
  for (const column of [organisations.founded, organisations.dissolved, links.from, links.to]) {
    for (let i = 0; i < column.length; i++) if (column[i]! > last) last = column[i]!;
  }
  return last === noYear ? null : last;
}
