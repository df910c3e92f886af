import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { isAlive } from './process.ts';

const LOOK_AGAIN_MS = 500;
/** Locks this process holds. */
const held = new Set<string>();

/** Runs work while holding a lock file that names this process; waits for a living holder, takes over from a dead one. */
export async function withLock(
  path: string,
  say: (line: string) => void,
  work: () => Promise<void>,
): Promise<void> {
  let told = false;
  while (!(await take(path))) {
    if (!told) say('Waiting for another start of Offshoot to fetch Neo4j.');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  held.add(path);
  try {
    await work();
  } finally {
    held.delete(path);
    await rm(path, { force: true });
  }
}

/** A link appears with its content at once, so nobody reads an empty lock. */
async function take(path: string): Promise<boolean> {
  const own = `${path}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(own, { force: true });
  }
  const holder = Number(await readFile(path, 'utf8').catch(() => process.pid));
  // In a container, or after the machine was started anew, ids come again: a lock with our own that we don't hold is from before.
  const isStale = holder === process.pid ? !held.has(path) : !isAlive(holder);
  if (isStale) await rm(path, { force: true });
  return false;
}
