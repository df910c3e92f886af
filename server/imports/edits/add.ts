import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EditRequest, NewOrganisation } from '../../../contract/edits.ts';
import { type CsvRow, csvText } from '../../csv-text.ts';
import { Fault } from '../../fault.ts';
import type { ImportOptions } from '../job.ts';
import type { SourceFile } from '../source-file.ts';
import { type Ground, type Organisation, readOrganisation } from './plan.ts';
import { organisationQuery } from './repository.ts';

type Added = Extract<EditRequest, { action: 'add-spin-off' }>;

async function assertFree({ database, pin }: Ground, { id, name }: NewOrganisation): Promise<void> {
  const [found] = await database.read(organisationQuery, { id, datasets: pin.datasets });
  if (!found) return;
  const there = String(found.properties.name);
  const message = `The id "${id}" is taken by ${there}. Choose another id for ${name}, or pick ${there} itself.`;
  throw new Fault(409, 'id-taken', message);
}

/** What an end of the spin-off is called: one of the graph, or the one that is added. @throws Fault 404 */
async function nameOf(ground: Ground, id: string, added: NewOrganisation | null): Promise<string> {
  if (id === added?.id) return `${added.name} (new)`;
  const { name }: Organisation = await readOrganisation(ground, id);
  return name;
}

/** Tables as files of a folder of their own. */
async function writeTables(folder: string, tables: Record<string, CsvRow>): Promise<SourceFile[]> {
  return Promise.all(
    Object.entries(tables).map(async ([table, row]) => {
      const file = { name: `${table}.csv`, path: join(folder, `${table}.csv`) };
      await writeFile(file.path, csvText([row]), { mode: 0o600 });
      return file;
    }),
  );
}

/**
 * A spin-off to add, and the organisation that comes with it, as tables of one row, for the import to check and store as any others.
 * @throws Fault 404 for an end that is not there, 409 for a new one whose id is taken
 */
export async function tablesOf(
  ground: Ground,
  { action: _action, organisation, ...row }: Added,
  folder: string,
  id: string,
): Promise<{ files: SourceFile[]; options: ImportOptions }> {
  if (organisation) await assertFree(ground, organisation);
  const [parent, child] = await Promise.all([
    nameOf(ground, row.parent, organisation),
    nameOf(ground, row.child, organisation),
  ]);
  const made = await mkdtemp(join(folder, 'edit-'));
  const cleanUp = () => rm(made, { recursive: true, force: true });
  const { source } = row;
  const files = await writeTables(made, {
    ...(organisation ? { organisations: { ...organisation, source } } : {}),
    spinoffs: row,
  });
  const edit = {
    ...{ id, action: 'add' as const, organisations: [row.child, row.parent], field: 'year', claim: null },
    ...{ before: null, after: row.year, source, at: new Date().toISOString(), on: [] },
  };
  const title = `Spin-off added: ${child} from ${parent}`;
  return { files, options: { title, kind: 'edit', edit, cleanUp } };
}
