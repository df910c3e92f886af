import { id, text } from '../cells.ts';
import { needed, type Table } from './table.ts';

export interface PersonRow {
  id: string;
  name: string;
}

export const peopleTable: Table<PersonRow> = {
  id: 'people',
  columns: { id: needed(id), name: needed(text(1000)) },
};
