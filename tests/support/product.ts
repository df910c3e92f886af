import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readFolders } from '../../server/config.ts';
import { projectRoot } from '../../server/root.ts';
import type { TestNeo4j } from './choose-neo4j.ts';

export interface Product {
  url: string;
  /** Its OFFSHOOT_HOME. */
  home: string;
  stop(): Promise<void>;
}

/** The built product as a user has it: embedded Neo4j, shipped data, a home of its own that is removed at the end. */
export async function startProduct(): Promise<Product> {
  return startWith({});
}

/** A further program on a database that runs already: starts in a second or two. */
export function startBeside(neo4j: TestNeo4j, env: NodeJS.ProcessEnv = {}): Promise<Product> {
  const { uri, username, password, database } = neo4j;
  return startWith({
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    ...env,
  });
}

/** The embedded Neo4j of a program, by its home. */
export async function neo4jOf(home: string): Promise<TestNeo4j> {
  const read = (name: string) => readFile(join(home, 'data', name), 'utf8');
  const { port } = JSON.parse(await read('instance.json')) as { port: number };
  const password = (await read('neo4j-password')).trim();
  return {
    mode: 'embedded',
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    database: 'neo4j',
  };
}

async function startWith(env: NodeJS.ProcessEnv): Promise<Product> {
  const home = await mkdtemp(join(tmpdir(), 'offshoot-product-'));
  const { child, url } = await start({ ...productEnvironment(home), ...env });
  return {
    url,
    home,
    async stop() {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A home of its own, whatever the environment of the tests says. */
export function productEnvironment(home: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(OFFSHOOT|NEO4J)_/.test(name));
  return {
    ...Object.fromEntries(own),
    OFFSHOOT_HOME: home,
    OFFSHOOT_CACHE: readFolders(process.env).cache,
    OFFSHOOT_PORT: '0',
    // Half of the processor time of a short run would go into compiling well.
    JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1',
    // Tests ask faster than people.
    OFFSHOOT_REQUESTS_PER_MINUTE: '100000',
  };
}

async function start(env: NodeJS.ProcessEnv): Promise<{ child: ChildProcess; url: string }> {
  const main = join(projectRoot(), 'dist', 'server', 'main.js');
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Offshoot answers at (\S+)$/.exec(line)?.[1];
    if (url) return { child, url };
  }
  throw new Error('The product ended before it answered; its reason is above.');
}
