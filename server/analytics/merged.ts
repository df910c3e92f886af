import { z } from 'zod';
import type { Database, Pin } from '../database/database.ts';
import { defineQuery } from '../database/queries.ts';
import { Fault } from '../fault.ts';

const words = z.array(z.string());

/** Every id that was merged, with the one it stands for; `chain` is the id and those between. */
export const mergedQuery = defineQuery(
  'analytics/merged',
  z.object({ datasets: words }),
  z.object({ id: z.string(), kept: z.string(), chain: words, dataset: z.string() }),
);
const keptQuery = defineQuery(
  'analytics/kept',
  z.object({ id: z.string(), datasets: words }),
  z.object({ id: z.string() }),
);

/** The id of the organisation that one was merged into; undefined for one that wasn't. */
export async function keptId(database: Database, { datasets }: Pin, id: string): Promise<string | undefined> {
  const [found] = await database.read(keptQuery, { id, datasets });
  return found?.id;
}

/** Asks about organisations and, where one is not there, once more with those they were merged into. @throws what asking throws */
export async function askKept<T>(
  database: Database,
  ids: readonly string[],
  ask: (...ids: string[]) => Promise<T>,
): Promise<T> {
  try {
    return await ask(...ids);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'not-found') throw error;
    const pin = await database.pin();
    const kept = await Promise.all(ids.map(async (id) => (await keptId(database, pin, id)) ?? id));
    if (kept.every((id, i) => id === ids[i])) throw error;
    return ask(...kept);
  }
}
