import type { EditRequest } from '../../../contract/edits.ts';
import type { Import } from '../../../contract/imports.ts';
import { failure } from '../failure.ts';
import { type ImportOptions, Job, newJobId } from '../job.ts';
import type { SourceFile } from '../source-file.ts';
import type { Surroundings } from '../surroundings.ts';
import { tablesOf } from './add.ts';
import { runEdit } from './run.ts';

/** An edit under way; `made` fails with what keeps it from being made. */
export interface StartedEdit {
  state: Import;
  made: Promise<Import>;
}

/** Queues an import of files. */
type Enqueue = (files: SourceFile[], options: ImportOptions) => Job;
/** Queues a job's work. */
type Queue = (job: Job, work: () => Promise<void>) => Promise<void>;

/** Makes an edit in its turn. @throws Fault 404 for what is to be added to something that is not there, 409 for an id that is taken */
export async function startEdit(
  around: Surroundings,
  [enqueue, queue]: [Enqueue, Queue],
  asked: EditRequest,
): Promise<StartedEdit> {
  if (asked.action !== 'add-spin-off') {
    const job = new Job(newJobId(), 'Edit', [], { kind: 'edit' });
    const made = queue(job, () => runEdit(job, asked, around)).then(() => job.state);
    return { state: job.state, made };
  }
  const ground = { database: around.database, pin: await around.database.pin() };
  const { files, options } = await tablesOf(ground, asked, await around.folder(), newJobId());
  const job = enqueue(files, options);
  const made = job.finished.then(() => {
    if (job.state.state === 'failed') throw failure(job.state, 'the spin-off');
    return job.state;
  });
  return { state: job.state, made };
}
