import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Logger } from 'pino';
import { StartError } from '../../start-error.ts';
import { classArchive } from './archive.ts';
import { type Child, type Launch, launch, type Memory, memoryFor, stop } from './child.ts';
import { neo4jFiles, type Say } from './fetch.ts';
import { livingOwner, predecessorGone, removeInstance, writeInstance } from './instance.ts';
import { findJdk } from './java.ts';
import { findPassword, storePassword } from './password.ts';
import { freePort } from './process.ts';
import { supervise } from './supervise.ts';

export interface EmbeddedOptions {
  /** Folder for the jars; can be shared by any number of instances. */
  cache: string;
  /** Folder of this instance: Neo4j's files, the password. */
  data: string;
  env: NodeJS.ProcessEnv;
  /** Shows a line of progress to the user. */
  say: Say;
  log: Logger;
  memory?: Memory;
  shortRun?: boolean;
  /** With Graph Data Science. */
  gds?: boolean;
}

export interface EmbeddedNeo4j {
  uri: string;
  username: string;
  password: string;
  database: string;
  /** Id of the Java process that runs now. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

const LOCK_PATIENCE_MS = 30_000;

/**
 * Starts the private Neo4j of a data folder, fetching it first if need be, and keeps it running: when the Java process dies it is
 * started again at the same port.
 * @throws StartError with a remedy: no JDK or Maven, no network, folder in use, Neo4j's own reason
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const { env, say, log } = options;
  const data = resolve(options.data);
  const jdk = await findJdk(env);
  const files = await neo4jFiles(resolve(options.cache), jdk, env, say, options.gds ?? false);
  const archive = await classArchive({ cache: resolve(options.cache), files, jdk, say, log });
  await makeFolder(data);
  const password = await findPassword(data);
  const settings: Launch = {
    java: jdk.java,
    files,
    home: join(data, 'neo4j'),
    port: await freePort(),
    newPassword: password.isNew ? password.value : '',
    memory: options.memory ?? memoryFor(),
    shortRun: options.shortRun ?? false,
    archive: archive === null ? null : { file: archive, write: false },
  };
  const first = await startFirst(settings, data);
  if (password.isNew) await storePassword(data, password.value);
  settings.newPassword = '';
  const supervised = supervise({ child: first, log, start: () => startAgain(settings, data) });
  return {
    uri: `bolt://127.0.0.1:${settings.port}`,
    username: 'neo4j',
    password: password.value,
    database: 'neo4j',
    pid: supervised.pid,
    async stop() {
      await supervised.stop();
      await removeInstance(data);
    },
  };
}

async function makeFolder(data: string): Promise<void> {
  try {
    await mkdir(data, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(
      `The data folder can't be made (${reason}). Set OFFSHOOT_HOME to a folder you own.`,
      {
        cause,
      },
    );
  }
}

/** Tries until Neo4j is ready: another port when ours was taken meanwhile; a while longer when a predecessor is still ending. */
async function startFirst(settings: Launch, data: string): Promise<Child> {
  const deadline = Date.now() + LOCK_PATIENCE_MS;
  for (;;) {
    await predecessorGone(data);
    const owner = await livingOwner(data);
    const child = launch(settings);
    const outcome = await child.outcome;
    if (outcome === 'ready') {
      await remember(child, settings, data);
      return child;
    }
    await stop(child);
    if (outcome === 'port-taken') settings.port = await freePort();
    else if (outcome !== 'locked') throw failed(outcome.failed, settings);
    else if (owner !== null || Date.now() > deadline) throw inUse(data, owner);
  }
}

async function startAgain(settings: Launch, data: string): Promise<Child> {
  // Java would need seconds to find out.
  await freePort(settings.port);
  const child = launch(settings);
  const outcome = await child.outcome;
  if (outcome === 'ready') {
    await remember(child, settings, data);
    return child;
  }
  await stop(child);
  throw new Error(typeof outcome === 'string' ? outcome : outcome.failed);
}

async function remember(child: Child, settings: Launch, data: string): Promise<void> {
  await writeInstance(data, { parent: process.pid, child: child.process.pid ?? 0, port: settings.port });
}

function inUse(data: string, owner: number | null): StartError {
  const holder =
    owner === null
      ? 'another program, perhaps an Offshoot that is just starting'
      : `another Offshoot, process ${owner}`;
  return new StartError(
    `The data folder ${data} is in use by ${holder}. Stop it, or set OFFSHOOT_HOME to another folder.`,
  );
}

function failed(reason: string, settings: Launch): StartError {
  const log = join(settings.home, 'logs', 'debug.log');
  const sentence = /[.?]$/.test(reason) ? reason : `${reason}.`;
  return new StartError(`The embedded Neo4j did not start: ${sentence} More is in ${log}.`);
}
