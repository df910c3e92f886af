import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Logger } from 'pino';
import { connectDatabase } from '../connect.ts';
import { migrate } from '../migrate.ts';
import { launch, stop } from './child.ts';
import type { Neo4jFiles, Say } from './fetch.ts';
import type { Jdk } from './java.ts';
import { withLock } from './lock.ts';
import { freePort } from './process.ts';

const PASSWORD = 'only-for-a-trial-run';
const WRITE_LIMIT_MS = 180_000;

export interface ArchiveOptions {
  cache: string;
  files: Neo4jFiles;
  jdk: Jdk;
  say: Say;
  log: Logger;
}

/**
 * The file of Neo4j's classes as a JVM of this version has them in memory once loaded, which saves a third of each start. It is written
 * once, by a trial run on a throw-away folder. Null when that doesn't work: then Neo4j starts without.
 */
export async function classArchive(options: ArchiveOptions): Promise<string | null> {
  const { cache, files, jdk, say, log } = options;
  const file = join(cache, `${basename(files.classes)}-java-${jdk.version.replaceAll(/[^\w.-]/g, '_')}.jsa`);
  if (existsSync(file)) return file;
  await withLock(join(cache, 'fetching.lock'), say, async () => {
    if (existsSync(file)) return;
    say('Preparing Neo4j for quick starts, once.');
    try {
      await trialRun(file, options);
    } catch (error) {
      log.warn({ err: error }, 'no class archive was made; Neo4j starts without');
    }
  });
  return existsSync(file) ? file : null;
}

async function trialRun(file: string, { files, jdk, log }: ArchiveOptions): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'offshoot-trial-'));
  const partial = `${file}.${process.pid}.partial`;
  const port = await freePort();
  const memory = { heapMb: 512, pageCacheMb: 128 };
  const archive = { file: partial, write: true };
  const child = launch({
    ...{ java: jdk.java, files: { ...files, gds: null }, home, port, memory, archive },
    newPassword: PASSWORD,
    shortRun: true,
  });
  try {
    const outcome = await child.outcome;
    if (outcome !== 'ready') throw new Error(typeof outcome === 'string' ? outcome : outcome.failed);
    await runQueries(port, log);
    await stop(child, WRITE_LIMIT_MS);
    await rename(partial, file);
  } finally {
    await stop(child);
    await Promise.all([home, partial].map((path) => rm(path, { recursive: true, force: true })));
  }
}

/** The classes that queries need are worth as much as those of the start. */
async function runQueries(port: number, log: Logger): Promise<void> {
  const account = { username: 'neo4j', password: PASSWORD, database: 'neo4j' };
  const uri = `bolt://127.0.0.1:${port}`;
  const database = await connectDatabase({ mode: 'embedded', uri, ...account, queryTimeoutMs: 60_000 }, log);
  try {
    await migrate(database, log);
    await database.pin();
  } finally {
    await database.close();
  }
}
