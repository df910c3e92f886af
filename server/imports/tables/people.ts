import { id, text } from '../cells.ts';
import { needed, optional, type Table } from './table.ts';

export interface PersonRow {
  id: string;
  /** null where it was left out. */
  name: string | null;
}

export const peopleTable: Table<PersonRow> = {
  id: 'people',
  columns: { id: needed(id), name: optional(text(1000)) },
};

/** The same where names are to be left out: the column is known, but its cells are neither read nor quoted. */
export const peopleWithoutNames: Table<PersonRow> = {
  ...peopleTable,
  columns: { ...peopleTable.columns, name: optional<string>(() => null) },
  isPersonal: true,
};
