import { id, text } from '../cells.ts';
import { needed, optional, type Table } from './table.ts';

/** An id that was merged into another organisation, `kept`. */
export interface SameAsRow {
  id: string;
  kept: string;
  /** What it was called. */
  name: string | null;
  source: string | null;
  /** When it was merged. */
  at: string | null;
}

export const sameAsTable: Table<SameAsRow> = {
  id: 'same-as',
  columns: {
    id: needed(id),
    kept: needed(id),
    name: optional(text(1000)),
    source: optional(text()),
    at: optional(text(100)),
  },
  checkRow(row, complain) {
    if (row.id === row.kept) complain('kept', 'self-link', `${row.id} stands as merged into itself.`);
  },
};
