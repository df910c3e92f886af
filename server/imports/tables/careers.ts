import { id, text, year, yesNo } from '../cells.ts';
import { needed, optional, type Table } from './table.ts';

export interface CareerRow {
  person: string;
  organisation: string;
  from: number | null;
  to: number | null;
  role: string | null;
  founder: boolean | null;
}

export const careersTable: Table<CareerRow> = {
  id: 'careers',
  columns: {
    person: needed(id),
    organisation: needed(id),
    from: optional(year),
    to: optional(year),
    role: optional(text(1000)),
    founder: optional(yesNo),
  },
  checkRow(row, complain) {
    if (row.from === null || row.to === null || row.to >= row.from) return;
    complain('to', 'ends-before-start', `The career ends (${row.to}) before it starts (${row.from}).`);
  },
};
