import { Fault, notFound } from '../fault.ts';
import { dataSetsOn, handOverQuery, withdrawQuery } from './data-sets.ts';
import { removeDataSet } from './removal.ts';
import type { Surroundings } from './run.ts';

async function assertFree({ database }: Surroundings, dataset: string): Promise<void> {
  const users = await dataSetsOn(database, dataset);
  if (users.length === 0) return;
  const list = users.map((user) => `"${user.dataset}" (${user.links} links)`).join(', ');
  const message = `Other data sets build on "${dataset}": ${list}. Undo these first.`;
  throw new Fault(409, 'built-upon', message);
}

/**
 * Takes a published data set out of the graph: at once for readers, by one small transaction, then row by row. Regions that other data
 * sets use go to one of them. Throws Fault 409 when other data sets have links at its organisations. Answers the new data version.
 */
export async function undoDataSet(
  around: Surroundings,
  dataset: string,
  progress: (removed: number) => void,
): Promise<number> {
  const { database, lease } = around;
  await assertFree(around, dataset);
  const version = await database.transaction(async (run) => {
    await lease.assertHeld(run);
    const [withdrawn] = await run(withdrawQuery, { dataset });
    if (!withdrawn) throw notFound('data set', dataset);
    await run(handOverQuery, { dataset });
    return withdrawn.version;
  });
  await removeDataSet(database, dataset, { progress });
  return version;
}
