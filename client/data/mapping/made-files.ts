import type { MappedSheet } from '../../../contract/imports.ts';
import type { MappedTables } from '../../../contract/mapping/apply.ts';
import type { Sheet } from '../../../contract/mapping/headed.ts';
import { mappedSheet } from '../../../contract/mapping/mapped-sheet.ts';

/** The tables made of a sheet as files, and what the import is told of it. */
export function madeOf(
  name: string,
  sheet: Sheet,
  made: MappedTables,
): { files: File[]; sheet: MappedSheet } {
  const files = made.tables.map((table) => new File([table.content], table.name));
  return { files, sheet: mappedSheet(name, sheet, made) };
}
