import type { TableId } from '../../../contract/import-tables.ts';
import type { ReadCell } from '../cells.ts';

export interface Column<T> {
  read: ReadCell<T>;
  /** A row without it is an error. */
  needed: boolean;
}

/** A table users import: its columns with what reads their cells, and what rows must fulfil by themselves. */
export interface Table<R extends object = Record<string, unknown>> {
  id: TableId;
  /** Its cells are personal data and must not be quoted in findings. */
  isPersonal?: true;
  columns: { [K in keyof R]-?: Column<NonNullable<R[K]>> };
  /** What is wrong within a row whose cells are all right; the column is named first. */
  checkRow?: (row: R, complain: (column: keyof R & string, code: string, message: string) => void) => void;
}

export function needed<T>(read: ReadCell<T>): Column<T> {
  return { read, needed: true };
}

export function optional<T>(read: ReadCell<T>): Column<T> {
  return { read, needed: false };
}
