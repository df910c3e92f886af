import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isAlive } from './process.ts';

/** Who runs on a data folder. Neo4j's own lock on the store decides; this file only tells whom it is held by. */
const Instance = z.object({ parent: z.number().int(), child: z.number().int(), port: z.number().int() });
export type Instance = z.infer<typeof Instance>;

const PREDECESSOR_PATIENCE_MS = 30_000;

export async function writeInstance(data: string, instance: Instance): Promise<void> {
  await writeFile(fileOf(data), JSON.stringify(instance), { mode: 0o600 });
}

export async function removeInstance(data: string): Promise<void> {
  await rm(fileOf(data), { force: true });
}

/** The living program that the folder belongs to, by its process id; null when there is none. */
export async function livingOwner(data: string): Promise<number | null> {
  const instance = await readInstance(data);
  return instance && livesElsewhere(instance.parent) ? instance.parent : null;
}

/** After a kill -9 of the program its Neo4j still needs a moment to end: waits for it. */
export async function predecessorGone(data: string): Promise<void> {
  const instance = await readInstance(data);
  if (!instance || livesElsewhere(instance.parent)) return;
  const deadline = Date.now() + PREDECESSOR_PATIENCE_MS;
  while (isAlive(instance.child) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** In a container the program has the same id at each start, so an own id in the file is a former one. */
function livesElsewhere(pid: number): boolean {
  return pid !== process.pid && isAlive(pid);
}

async function readInstance(data: string): Promise<Instance | null> {
  const text = await readFile(fileOf(data), 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return Instance.parse(JSON.parse(text));
  } catch {
    // Cut off by a crash: it tells nothing, and Neo4j's lock decides anyway.
    return null;
  }
}

function fileOf(data: string): string {
  return join(data, 'instance.json');
}
