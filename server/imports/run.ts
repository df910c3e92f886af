import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freeId } from '../../contract/ids.ts';
import type { Database } from '../database/database.ts';
import { Fault } from '../fault.ts';
import type { Log } from '../http/log.ts';
import { type Checked, check } from './check/check.ts';
import type { TableFile } from './csv/rows.ts';
import {
  countStored,
  createDataSet,
  type DataSet,
  type Identity,
  listDataSets,
  publishQuery,
} from './data-sets.ts';
import { noteEdit } from './edits/repository.ts';
import { hashTables, leaveOutNames } from './files.ts';
import { makeTables } from './formats/make-tables.ts';
import type { Job } from './job.ts';
import { tellNotes } from './mapped-sheet.ts';
import { removeAndTell } from './recover.ts';
import { removeDataSet } from './removal.ts';
import { Stored } from './stored.ts';
import type { Surroundings } from './surroundings.ts';
import { write } from './write/write.ts';
import { Writer } from './write/writer.ts';

/** Does the work of an import, from checking to publishing; never throws: what goes wrong is told by the job. */
export async function runImport(job: Job, around: Surroundings): Promise<void> {
  const { signal } = job.controller;
  try {
    const work = (held: AbortSignal) => withTables(job, around, held);
    if (job.dryRun) await work(signal);
    else await around.lease.hold(signal, work);
  } catch (error) {
    tellFailure(job, error, around.log);
  }
}

/** Makes the tables of what is no table yet, and works with them as long as they are there. */
async function withTables(job: Job, around: Surroundings, signal: AbortSignal): Promise<void> {
  job.change({ state: 'running', phase: 'checking' });
  if (job.options.sheet) tellNotes(job.options.sheet, job.findings);
  const folder = await mkdtemp(join(await around.folder(), 'tables-'));
  try {
    const made = await makeTables(job.files, folder, job.findings, signal);
    const tables = made && job.options.withoutNames ? leaveOutNames(made) : made;
    if (!tables) job.finish(job.dryRun ? 'done' : 'failed');
    else if (job.dryRun) await checkOnly(job, tables, around, signal);
    else await checkAndWrite(job, tables, around, signal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Says in the job what went wrong. */
export function tellFailure(job: Job, error: unknown, log: Log): void {
  if (job.stored) {
    log.error({ err: error, import: job.id }, 'an import is stored, but ended with an error');
    return;
  }
  if (job.controller.signal.aborted) {
    job.findings.info('cancelled', { file: '' }, 'The import was cancelled; nothing of it is stored.');
    job.finish('undone', { dataset: null });
    return;
  }
  if (!(error instanceof Fault)) log.error({ err: error, import: job.id }, 'import failed');
  const [code, message] =
    error instanceof Fault
      ? [error.code, error.message]
      : ['defect', 'Something in the program failed; the log says what. Nothing of this import is stored.'];
  job.findings.error(code, { file: '' }, message);
  job.finish('failed', { dataset: null });
}

async function runCheck(
  job: Job,
  tables: TableFile[],
  { database }: Surroundings,
  signal: AbortSignal,
): Promise<Checked> {
  const stored = new Stored(database, await database.pin(), signal);
  const progress = (done: number) => job.change({ progress: { done, of: null } });
  const checked = await check(tables, { stored, findings: job.findings, signal, progress });
  job.change({ counts: checked.counts });
  if (checked.counts.rows === 0 && job.findings.counts.error === 0) tellNoRows(job, tables);
  return checked;
}

/** A header alone is no fault, but hardly what was meant. */
function tellNoRows(job: Job, tables: TableFile[]): void {
  const file = tables.length === 1 ? tables[0]!.name : '';
  const message = 'There is a header, but no row below it: there is nothing to store. Add rows.';
  job.findings.warning('no-rows', { file }, message);
}

async function checkOnly(
  job: Job,
  tables: TableFile[],
  around: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  const { counts } = await runCheck(job, tables, around, signal);
  job.finish('done', { progress: { done: counts.rows, of: counts.rows } });
}

/** How many rows will be stored. */
function freshRows({ counts }: Checked): number {
  const { organisations, spinoffs, links, flows, regions, people, careers, merges } = counts;
  return organisations + spinoffs + links + flows + regions + people + careers + merges;
}

async function checkAndWrite(
  job: Job,
  tables: TableFile[],
  around: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  await removeAndTell(around);
  const known = await listDataSets(around.database);
  const sha256 = await hashTables(tables, signal);
  const same = known.find((dataset) => dataset.sha256 === sha256);
  if (same) return tellSame(job, same);
  const checked = await runCheck(job, tables, around, signal);
  if (job.findings.counts.error > 0) return job.finish('failed');
  if (freshRows(checked) === 0) {
    if (checked.counts.rows === 0) return job.finish('done');
    job.findings.info(
      'unchanged',
      { file: '' },
      'The graph has each of these rows already; nothing was stored.',
    );
    return job.finish('done');
  }
  const identity = identityFor(job, known);
  await store(job, around, { checked, identity, sha256 }, signal);
}

function tellSame(job: Job, { id, title, report }: DataSet): void {
  const message = `These very tables are in the data set "${title}" (${id}) already; nothing was changed.`;
  job.findings.info('same-tables', { file: '' }, message);
  const rows = report?.counts.rows ?? 0;
  const counts = { ...job.state.counts, rows, unchanged: rows };
  job.finish('done', { dataset: id, counts, progress: { done: rows, of: rows } });
}

function identityFor(job: Job, known: DataSet[]): Identity {
  const taken = known.map(({ id }) => id);
  const { identity: given, kind } = job.options;
  if (given) return { ...given, id: freeId(given.id, taken) };
  const about = { version: null, licence: null, citation: null, kind };
  return { id: freeId(job.title, taken), title: job.title, ...about };
}

interface ToStore {
  checked: Checked;
  identity: Identity;
  sha256: string;
}

/** Writes what was checked into a new data set and publishes it; when that fails, what was written is removed. */
async function store(job: Job, around: Surroundings, what: ToStore, signal: AbortSignal): Promise<void> {
  const { database, log } = around;
  const { checked, identity, sha256 } = what;
  const { findings, findingCounts, startedAt } = job.state;
  const report = { startedAt, counts: checked.counts, findings, findingCounts };
  const of = checked.counts.rows;
  await createDataSet(database, identity, { sha256, importId: job.id, report });
  try {
    job.change({ phase: 'writing', progress: { done: 0, of } });
    const progress = (done: number) => job.change({ progress: { done, of } });
    await write(checked, new Writer(database, { dataset: identity.id, importId: job.id }), {
      signal,
      progress,
    });
    await checkWritten(database, identity.id, checked);
    if (job.options.edit) await database.write(noteEdit, { dataset: identity.id, edit: job.options.edit });
    signal.throwIfAborted();
    job.change({ phase: 'publishing' });
    const dataVersion = await publish(around, identity.id, job.id);
    job.stored = true;
    job.finish('done', { dataset: identity.id, dataVersion });
  } catch (error) {
    job.change({ phase: 'removing' });
    await removeDataSet(database, identity.id, { importId: job.id }).catch((cause: unknown) => {
      log.error({ err: cause }, 'what an import left will be removed at the next start or import');
    });
    throw error;
  }
}

/** A write that was repeated after its connection broke could have been done twice: then nothing is published. */
async function checkWritten(database: Database, dataset: string, { counts }: Checked): Promise<void> {
  const stored = await countStored(database, dataset);
  const links = counts.spinoffs + counts.links + counts.flows + counts.careers;
  const nodes = counts.organisations + counts.people + counts.regions + counts.merges;
  if (stored.links === links && stored.nodes === nodes) return;
  throw new Error(`stored ${stored.nodes} nodes and ${stored.links} links instead of ${nodes} and ${links}`);
}

function publish({ database, lease }: Surroundings, dataset: string, importId: string): Promise<number> {
  return database.transaction(async (run) => {
    await lease.assertHeld(run);
    const [published] = await run(publishQuery, { dataset, importId, importedAt: new Date().toISOString() });
    if (!published) throw new Error(`data set ${dataset} is not there to be published`);
    return published.version;
  });
}
