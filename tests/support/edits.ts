import type { EditRequest } from '../../contract/edits.ts';
import type { Import } from '../../contract/imports.ts';
import type { Database } from '../../server/database/database.ts';
import { withImports } from './load.ts';

/** Makes an edit as the page does. Throws the Fault that keeps it from being made. */
export function edit(database: Database, asked: EditRequest): Promise<Import> {
  return withImports(database, async (imports) => (await imports.edit(asked)).made);
}

/** Undoes imports or edits, one after the other. */
export function undo(database: Database, ...done: Import[]): Promise<void> {
  return withImports(database, async (imports) => {
    for (const { id } of done) await imports.undo(id);
  });
}
