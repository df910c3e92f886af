import type { MappedSheet } from '../imports.ts';
import type { MappedTables } from './apply.ts';
import type { Sheet } from './headed.ts';

/** What an import is told of the sheet that its tables were made of; `name`: of the file. */
export function mappedSheet(name: string, { unit }: Sheet, { tables, notes }: MappedTables): MappedSheet {
  const columns = Object.fromEntries(tables.map((table) => [table.name, table.columns]));
  return { name, ...(unit ? { unit } : {}), notes, columns };
}
