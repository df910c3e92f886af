import type { MappedSheet } from '../../../contract/imports.ts';
import type { MappedTables } from './apply.ts';
import type { Sheet } from './headed.ts';

/** The tables made of a sheet as files, and what the import is told of it. */
export function madeOf(
  name: string,
  { unit }: Sheet,
  { tables, notes }: MappedTables,
): { files: File[]; sheet: MappedSheet } {
  const columns = Object.fromEntries(tables.map((table) => [table.name, table.columns]));
  const files = tables.map((table) => new File([table.content], table.name));
  return { files, sheet: { name, ...(unit ? { unit } : {}), notes, columns } };
}
