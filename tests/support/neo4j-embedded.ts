import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { readFolders } from '../../server/config.ts';
import type { Memory } from '../../server/database/embedded/child.ts';
import { startEmbedded } from '../../server/database/embedded/embedded.ts';
import type { Started } from './choose-neo4j.ts';

export const testMemory = { heapMb: 512, pageCacheMb: 128 };

/** How it is to run: as tests want it, or without anything as the product does. */
interface Manner {
  memory?: Memory;
  shortRun?: boolean;
  /** With Graph Data Science. */
  gds?: boolean;
}

/** The embedded Neo4j on a folder of its own, which is removed at the end. The jars are those of the user's cache. */
export async function startTemporary(
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
  manner: Manner = { memory: testMemory, shortRun: true },
): Promise<Started> {
  const began = Date.now();
  const data = await mkdtemp(join(tmpdir(), 'offshoot-test-'));
  const { cache } = readFolders(env);
  const log = pino({ level: 'silent' });
  const embedded = await startEmbedded({ cache, data, env, say, log, ...manner });
  return {
    neo4j: {
      mode: 'embedded',
      uri: embedded.uri,
      username: embedded.username,
      password: embedded.password,
      database: embedded.database,
    },
    name: `the embedded Neo4j, up in ${((Date.now() - began) / 1000).toFixed(1)} s`,
    async stop() {
      await embedded.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}
