// Holds an embedded Neo4j as the program does, for the tests that kill it: node --import tsx embedded-holder.ts DATA
import pino from 'pino';
import { readFolders } from '../../server/config.ts';
import { startEmbedded } from '../../server/database/embedded/embedded.ts';
import { testMemory } from './neo4j-embedded.ts';

const embedded = await startEmbedded({
  cache: readFolders(process.env).cache,
  data: process.argv[2] ?? '',
  env: process.env,
  say: () => undefined,
  log: pino({ level: 'silent' }),
  memory: testMemory,
  shortRun: true,
});
process.stdout.write(`${JSON.stringify({ ...embedded, pid: embedded.pid() })}\n`);
