import { Fault, notFound } from '../fault.ts';
import { dataSetsOn, handOverQuery, withdrawQuery } from './data-sets.ts';
import { takeBack } from './edits/apply.ts';
import { allEdits, type TitledEdit } from './edits/repository.ts';
import { restingOn } from './edits/stack.ts';
import { removeDataSet } from './removal.ts';
import type { Surroundings } from './surroundings.ts';

/** Whatever rests on the data set is named: undoing that too would take away more than was asked for. */
async function assertFree({ database }: Surroundings, dataset: string, edits: TitledEdit[]): Promise<void> {
  const later = new Set(
    restingOn(
      edits.map(({ edit }) => edit),
      dataset,
    ),
  );
  const first = edits.filter(
    ({ edit }) => edit.dataset !== dataset && (edit.on.includes(dataset) || later.has(edit)),
  );
  const users = (await dataSetsOn(database, dataset)).filter(
    (user) => !first.some(({ edit }) => edit.dataset === user.dataset),
  );
  const list = users.map((user) => `"${user.dataset}" (${user.links} links)`);
  list.push(...new Set(first.map(({ title }) => `"${title}"`)));
  if (list.length === 0) return;
  const message = `Other data sets build on "${dataset}": ${list.join(', ')}. Undo these first.`;
  throw new Fault(409, 'built-upon', message);
}

/**
 * Takes a published data set out of the graph: at once for readers, by one small transaction that also takes back what it edited, then row
 * by row. Regions that other data sets use go to one of them. Throws Fault 409 when other data sets have links at its organisations, or later
 * edits rest on it: to undo them too would take away more than was asked for. Answers the new data version.
 */
export async function undoDataSet(
  around: Surroundings,
  dataset: string,
  progress: (removed: number) => void,
): Promise<number> {
  const { database, lease } = around;
  const edits = await database.read(allEdits, { datasets: (await database.pin()).datasets });
  await assertFree(around, dataset, edits);
  const own = edits.flatMap(({ edit }) => (edit.dataset === dataset ? [edit] : []));
  const version = await database.transaction(async (run) => {
    await lease.assertHeld(run);
    const [withdrawn] = await run(withdrawQuery, { dataset });
    if (!withdrawn) throw notFound('data set', dataset);
    if (withdrawn.isFirst) await takeBack(run, own);
    await run(handOverQuery, { dataset });
    return withdrawn.version;
  });
  await removeDataSet(database, dataset, { progress });
  return version;
}
