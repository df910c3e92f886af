import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { readFolders } from '../../server/config.ts';
import { connectDatabase } from '../../server/database/connect.ts';
import type { Query } from '../../server/database/database.ts';
import { type EmbeddedNeo4j, startEmbedded } from '../../server/database/embedded/embedded.ts';
import { isAlive } from '../../server/database/embedded/process.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { projectRoot } from '../../server/root.ts';
import { testLog } from '../support/database.ts';
import { testMemory } from '../support/neo4j-embedded.ts';
import { takePort } from '../support/take-port.ts';

/** One life of an embedded Neo4j, in order: each test goes on where the one before ended. */
const Held = z.object({ uri: z.string(), username: z.string(), password: z.string(), pid: z.number() });
type Held = z.infer<typeof Held>;

const add: Query<{ id: string }, object> = {
  name: 'test/add',
  text: 'CREATE (:Kept {id: $id})',
  params: z.object({ id: z.string() }),
  row: z.object({}),
};
const kept: Query<object, { id: string }> = {
  name: 'test/kept',
  text: 'MATCH (k:Kept) RETURN k.id AS id ORDER BY id',
  params: z.object({}),
  row: z.object({ id: z.string() }),
};

// Each start of a Java process takes seconds, on a busy machine many.
const patience = { timeout: 180_000, interval: 100 };
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let data: string;
let holder: ChildProcess;
let held: Held;
let own: EmbeddedNeo4j;
let database: SchemaDatabase;

function start(folder: string, env: NodeJS.ProcessEnv = process.env): Promise<EmbeddedNeo4j> {
  const { cache } = readFolders(process.env);
  const say = () => undefined;
  return startEmbedded({ cache, data: folder, env, say, log: testLog, memory: testMemory, shortRun: true });
}

function connect(at: { uri: string; username: string; password: string }): Promise<SchemaDatabase> {
  const settings = { mode: 'embedded' as const, database: 'neo4j', queryTimeoutMs: 20_000, ...at };
  return connectDatabase(settings, testLog);
}

/** A program of its own that holds the folder. */
async function startHolder(): Promise<Held> {
  const file = join(projectRoot(), 'tests', 'support', 'embedded-holder.ts');
  holder = spawn(process.execPath, ['--import', 'tsx', file, data], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: holder.stdout! })) return Held.parse(JSON.parse(line));
  throw new Error('the holder ended');
}

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'offshoot-embedded-'));
});

afterAll(async () => {
  holder?.kill('SIGKILL');
  await database?.close();
  await own?.stop();
  await rm(data, { recursive: true, force: true });
});

test('first start: a generated password that only the owner can read', async () => {
  held = await startHolder();
  const first = await connect(held);
  await first.write(add, { id: 'before kill -9 of the program' });
  await first.close();
  const file = join(data, 'neo4j-password');
  expect([(await stat(file)).mode & 0o777, (await readFile(file, 'utf8')).trim()]).toEqual([
    0o600,
    held.password,
  ]);
  expect(held.password).toMatch(/^[\w-]{32}$/);
});

test('log-in is asked for: the preset password is refused', async () => {
  await expect(connect({ ...held, password: 'neo4j' })).rejects.toThrow(
    `The database at ${held.uri} refuses the log-in. Delete the file neo4j-password in its data folder to have a new password made.`,
  );
});

test('a second program on the same folder is refused and told by whom it is held', async () => {
  await expect(start(data)).rejects.toThrow(
    `The data folder ${data} is in use by another Offshoot, process ${holder.pid}. Stop it, or set OFFSHOOT_HOME to another folder.`,
  );
});

test('kill -9 of the program: its Neo4j ends by itself, and the next start waits for that and finds its data', async () => {
  holder.kill('SIGKILL');
  own = await start(data);
  expect(isAlive(held.pid)).toBe(false);
  database = await connect(own);
  expect(await database.read(kept, {})).toEqual([{ id: 'before kill -9 of the program' }]);
});

test('kill -9 of Neo4j: 503 with a retry hint, then it is back at the same address with its data', async () => {
  await database.write(add, { id: 'before kill -9 of Neo4j' });
  const before = own.pid() ?? 0;
  process.kill(before, 'SIGKILL');
  const hindrance = await takePort(Number(new URL(own.uri).port));
  await expect
    .poll(() => database.read(kept, {}).catch((error: unknown) => error), patience)
    .toMatchObject({ status: 503, code: 'database-unavailable', retryAfter: 5 });
  hindrance.close();
  await expect
    .poll(() => database.read(kept, {}).catch((error: unknown) => error), patience)
    .toEqual([{ id: 'before kill -9 of Neo4j' }, { id: 'before kill -9 of the program' }]);
  await expect.poll(() => own.pid(), patience).not.toBe(before);
});

test('an orderly stop leaves no process and no claim on the folder', async () => {
  await database.close();
  const pid = own.pid() ?? 0;
  await own.stop();
  expect([isAlive(pid), (await readdir(data)).sort()]).toEqual([false, ['neo4j', 'neo4j-password']]);
});

test('a store that can’t be opened is no start: Neo4j itself would go on and answer no query', async () => {
  const store = join(data, 'neo4j', 'data', 'databases', 'neo4j', 'neostore');
  await writeFile(store, 'not a store');
  await expect(start(data)).rejects.toThrow(
    /^The embedded Neo4j did not start: its store could not be opened; is the disk full\? More is in .+debug\.log\.$/,
  );
});

test('no JDK on the path: one line with the remedy', async () => {
  await expect(start(data, { PATH: '' })).rejects.toThrow(
    /^Neo4j needs a JDK 17 or 21 and none was found\. Install one .*, or use Docker .*, or set NEO4J_URI .*\.$/,
  );
});

test('Neo4j’s own reason not to start comes through in one line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-embedded-'));
  const starting = startEmbedded({
    cache: readFolders(process.env).cache,
    data: folder,
    env: process.env,
    say: () => undefined,
    log: testLog,
    memory: { heapMb: 1, pageCacheMb: 128 },
  });
  await expect(starting).rejects.toThrow(
    /^The embedded Neo4j did not start: .+\. More is in .+debug\.log\.$/,
  );
  await rm(folder, { recursive: true });
});
