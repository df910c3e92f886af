import type { Database } from '../database/database.ts';
import { type DataSet, listDataSets } from './data-sets.ts';
import type { Job } from './job.ts';

/**
 * The data sets there are, whatever their state. What a job remembers as stored and is published no more was undone: by another program,
 * or here with an answer that never came; the job is told.
 */
export async function dataSetsNow(database: Database, jobs: Iterable<Job>): Promise<DataSet[]> {
  // A job that ends while the graph is read is not among these.
  const stored = [...jobs].filter((job) => job.isOver && job.stored);
  const sets = await listDataSets(database);
  const published = new Set(sets.filter(({ state }) => state === 'published').map(({ id }) => id));
  for (const job of stored) {
    if (job.state.dataset === null || published.has(job.state.dataset)) continue;
    job.stored = false;
    job.finish('undone', { dataset: null });
  }
  return sets;
}
