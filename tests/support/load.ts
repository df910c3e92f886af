import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Import } from '../../contract/imports.ts';
import type { Database } from '../../server/database/database.ts';
import { createImports, type Imports } from '../../server/imports/imports.ts';
import { testLog } from './database.ts';

/** The imports of a test, with a folder of their own that goes with them. */
export async function withImports<T>(
  database: Database,
  work: (imports: Imports) => Promise<T>,
  options: { patienceMs?: number } = {},
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-imports-'));
  const imports = createImports({ database, folder, log: testLog, ...options });
  try {
    return await work(imports);
  } finally {
    await imports.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts the tables of a folder into the graph through the import that users have. Throws a Fault that names the errors. */
export function loadTables(database: Database, folder: string, title?: string): Promise<Import> {
  return withImports(database, (imports) => imports.importFolder(folder, { title }));
}
