import type { EditRequest } from '../../../contract/edits.ts';
import { freeId } from '../../../contract/ids.ts';
import { noCounts } from '../../../contract/imports.ts';
import { listDataSets } from '../data-sets.ts';
import type { Job } from '../job.ts';
import { removeLeftovers } from '../removal.ts';
import { tellFailure } from '../run.ts';
import type { Surroundings } from '../surroundings.ts';
import { apply } from './apply.ts';
import { type Ground, type Plan, planMerge, planOrganisation, planSpinoff } from './plan.ts';
import { doneQuery, type EditNote, publishEdit } from './repository.ts';

/** An edit that changes what is stored; one that adds is an import of a row. */
export type Change = Exclude<EditRequest, { action: 'add-spin-off' }>;

function planOf(ground: Ground, asked: Change): Promise<Plan> {
  if (asked.action === 'merge') return planMerge(ground, asked);
  return asked.action === 'correct-spin-off' ? planSpinoff(ground, asked) : planOrganisation(ground, asked);
}

/** Publishes a data set with its edits and makes their changes, all in one transaction. Answers the new data version. */
function publish(
  { database, lease }: Surroundings,
  job: Job,
  made: { dataset: string; title: string; edits: EditNote[] },
): Promise<number> {
  const { dataset, title, edits } = made;
  const at = new Date().toISOString();
  const counts = { ...noCounts, rows: edits.length };
  const findingCounts = { error: 0, warning: 0, info: 0 };
  const report = JSON.stringify({ startedAt: job.startedAt, counts, findings: [], findingCounts });
  const properties = { id: dataset, title, kind: 'edit', importId: job.id, importedAt: at, report };
  return database.transaction(async (run) => {
    await lease.assertHeld(run);
    const [done] = await run(doneQuery, { dataset, importId: job.id });
    if (done) return done.version;
    const [published] = await run(publishEdit, { properties, edits });
    await apply(run, edits, dataset);
    return published!.version;
  });
}

async function make(job: Job, asked: Change, around: Surroundings): Promise<void> {
  const { database, log } = around;
  job.change({ state: 'running', phase: 'checking' });
  for (const line of await removeLeftovers(database)) log.warn(line);
  const plan = await planOf({ database, pin: await database.pin() }, asked);
  const taken = (await listDataSets(database)).map(({ id }) => id);
  const dataset = freeId(plan.title, taken);
  const at = new Date().toISOString();
  const edits = plan.edits.map((edit, i) => ({ ...edit, id: `${job.id}-${i}`, source: asked.source, at }));
  job.change({ phase: 'publishing', title: plan.title });
  const dataVersion = await publish(around, job, { dataset, title: plan.title, edits });
  job.stored = true;
  const counts = { ...noCounts, rows: edits.length };
  job.finish('done', { dataset, dataVersion, counts, progress: { done: edits.length, of: edits.length } });
}

/** Makes an edit as soon as nobody else writes. @throws what keeps it from being made, which the job tells too */
export async function runEdit(job: Job, asked: Change, around: Surroundings): Promise<void> {
  try {
    await around.lease.hold(job.controller.signal, () => make(job, asked, around));
  } catch (error) {
    tellFailure(job, error, around.log);
    throw error;
  }
}
