import type { ReactNode } from 'react';
import type { Cell } from './table-sort.ts';

export interface Column<R> {
  id: string;
  title: string;
  /** What the column says: definition and convention, shown behind ⓘ. */
  about?: ReactNode;
  /** Neighbouring columns of one group share a head above their own; `hint` stands small beneath its title. */
  group?: { title: string; hint?: string; about?: ReactNode };
  /** In pixels. */
  width: number;
  numeric?: boolean;
  /** What rows are ordered by, and shown unless there is a `cell`. */
  value: (row: R) => Cell;
  cell?: (row: R) => ReactNode;
}
