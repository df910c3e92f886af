import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { formFaults } from './fault-groups.ts';
import { tableIds } from './import-tables.ts';

/** A row of a sheet as texts, by its number in the sheet; rows without any text are left out. */
export const SheetRow = z.object({ row: z.number().int(), cells: z.array(z.string()) });
export type SheetRow = z.infer<typeof SheetRow>;

/** A cell without a value, and why. `column` counts from 0. */
export const UnreadCell = z.object({ row: z.number().int(), column: z.number().int(), message: z.string() });
export type UnreadCell = z.infer<typeof UnreadCell>;

/** Rows, the last among them, that a merged cell reaches over; its text stands in the first. `column` counts from 0. */
export const MergedCell = z.object({
  from: z.number().int(),
  to: z.number().int(),
  column: z.number().int(),
});
export type MergedCell = z.infer<typeof MergedCell>;

export const WorkbookSheet = z.object({
  /** All sheets of the workbook; `table` where its name says that it is one of the tables of an import. */
  sheets: z.array(z.object({ name: z.string(), table: z.enum(tableIds).nullable() })),
  /** The one that was read; null where its sheets are tables and none was asked for. */
  sheet: z.string().nullable(),
  rows: z.array(SheetRow),
  merged: z.array(MergedCell),
  /** The first 1,000. */
  unread: z.array(UnreadCell),
});
export type WorkbookSheet = z.infer<typeof WorkbookSheet>;

export const postSheet = endpoint({
  method: 'post',
  path: '/sheets',
  tag: 'imports',
  summary:
    'A sheet of a workbook (XLSX) with columns of its own, as texts, to make tables of: multipart/form-data with the workbook as `files`. Dates as YYYY-MM-DD, formulas by their stored values. Stores nothing',
  query: z.strictObject({ sheet: z.string().min(1).optional() }),
  answer: WorkbookSheet,
  writes: true,
  answers: { 200: 'The sheet asked for, else the first that is not empty' },
  faults: [...formFaults, '400 unknown-sheet', '422 unreadable-sheet'],
});
