import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditRequest } from '../../../contract/edits.ts';
import { csvText } from '../../csv-text.ts';
import type { ImportOptions } from '../job.ts';
import type { SourceFile } from '../source-file.ts';
import { type Ground, readOrganisation } from './plan.ts';

type Added = Extract<EditRequest, { action: 'add-spin-off' }>;

/** A spin-off to add as a table of one row, for the import to check and store as any other. @throws Fault 404 */
export async function tableOf(
  ground: Ground,
  { action: _action, ...row }: Added,
  folder: string,
  id: string,
): Promise<{ file: SourceFile; options: ImportOptions }> {
  const [parent, child] = await Promise.all([
    readOrganisation(ground, row.parent),
    readOrganisation(ground, row.child),
  ]);
  const made = await mkdtemp(join(folder, 'edit-'));
  const cleanUp = () => rm(made, { recursive: true, force: true });
  const file = { name: 'spinoffs.csv', path: join(made, 'spinoffs.csv') };
  await writeFile(file.path, csvText([row]), { mode: 0o600 });
  const edit = {
    ...{ id, action: 'add' as const, organisations: [row.child, row.parent], field: 'year', claim: null },
    ...{ before: null, after: row.year, source: row.source, at: new Date().toISOString(), on: [] },
  };
  const title = `Spin-off added: ${child.name} from ${parent.name}`;
  return { file, options: { title, kind: 'edit', edit, cleanUp } };
}
