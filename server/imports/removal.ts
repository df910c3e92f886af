import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/queries.ts';
import { type DataSet, listDataSets } from './data-sets.ts';

/** Links or nodes deleted in one transaction. */
const limit = 10_000;

const some = z.object({ dataset: z.string(), limit: z.number() });
const removed = z.object({ removed: z.number() });
const steps = [
  defineQuery('imports/remove-links', some, removed),
  defineQuery('imports/remove-organisations', some, removed),
  defineQuery('imports/remove-merged', some, removed),
  defineQuery('edits/remove', some, removed),
  defineQuery('imports/remove-people', some, removed),
  defineQuery('imports/remove-regions', some, removed),
];
const begin = defineQuery(
  'imports/begin-removal',
  z.object({ dataset: z.string(), importId: z.string().nullable() }),
  z.object({ id: z.string() }),
);
const removeNode = defineQuery(
  'imports/remove-data-set',
  z.object({ dataset: z.string() }),
  z.object({ id: z.string() }),
);

const atRest = defineQuery('imports/at-rest', z.object({}), z.object({ atRest: z.boolean() }));

/** Nobody holds the right to write, and nothing was broken off: one question, where taking that right costs a second after a start. */
export async function isAtRest(database: Database): Promise<boolean> {
  const [answer] = await database.read(atRest, {});
  return answer?.atRest ?? false;
}

export interface Removal {
  /** Only if this import made it: another may have taken its id meanwhile. */
  importId?: string;
  progress?(removed: number): void;
}

/**
 * Deletes all rows of a data set, batch after batch, then the data set; nothing of one that is published. Can be broken off and begun
 * again. Answers how many rows and links were deleted.
 */
export async function removeDataSet(
  database: Database,
  dataset: string,
  { importId, progress }: Removal = {},
): Promise<number> {
  const [begun] = await database.write(begin, { dataset, importId: importId ?? null });
  if (!begun) return 0;
  let total = 0;
  for (const step of steps) {
    for (;;) {
      const [answer] = await database.write(step, { dataset, limit });
      if (!answer || answer.removed === 0) break;
      total += answer.removed;
      progress?.(total);
    }
  }
  await database.write(removeNode, { dataset });
  return total;
}

/** An import, or an undo, that was broken off: how many rows and links of it were removed, and a line that says so. */
export interface Leftover {
  dataset: DataSet;
  count: number;
  line: string;
}

function leftover(dataset: DataSet, count: number): Leftover {
  const { id, title, state } = dataset;
  const why = state === 'writing' ? 'was never finished' : 'was being undone';
  const line = `The import "${title}" (${id}) ${why}; ${count} rows and links of it were removed.`;
  return { dataset, count, line };
}

/** Removes what imports left that were broken off, and finishes removals. To be called only by who holds the lease. */
export async function removeLeftovers(database: Database): Promise<Leftover[]> {
  const left = (await listDataSets(database)).filter(({ state }) => state !== 'published');
  const found: Leftover[] = [];
  for (const dataset of left) found.push(leftover(dataset, await removeDataSet(database, dataset.id)));
  return found;
}
