import { isAtRest, removeLeftovers } from './removal.ts';
import type { Surroundings } from './surroundings.ts';

/** Removes what was broken off while nobody else writes, and answers a line for each thing done. */
export async function removeAndTell({ database, log, removed }: Surroundings): Promise<string[]> {
  const found = await removeLeftovers(database);
  for (const left of found) {
    log.warn(left.line);
    removed?.(left);
  }
  return found.map(({ line }) => line);
}

/**
 * At the start: removes what was broken off, and answers a line for each thing done. Where another program may be writing, nothing is done,
 * and `secondsLeft` says when its right to write ends.
 */
export async function recoverNow(around: Surroundings): Promise<{ lines: string[]; secondsLeft?: number }> {
  const { database, lease, log } = around;
  if (await isAtRest(database)) return { lines: [] };
  // An embedded database is this program's alone: whoever held the lease is gone.
  const { taken, secondsLeft } = await lease.tryTake(database.mode === 'embedded');
  if (!taken) {
    log.info({ secondsLeft }, 'another program may be importing; leftovers are looked for when it is done');
    return { lines: [], secondsLeft };
  }
  try {
    return { lines: await removeAndTell(around) };
  } finally {
    await lease.give();
  }
}

/** The same once that right has ended, unless somebody has taken it again: they tidy up themselves. */
export async function recoverLater(around: Surroundings): Promise<void> {
  const { lease, log } = around;
  try {
    if (!(await lease.tryTake()).taken) return;
    await removeAndTell(around);
    await lease.give();
  } catch (error) {
    log.error({ err: error }, 'leftovers of imports could not be removed');
  }
}
