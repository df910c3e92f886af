import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readFolders } from '../../server/config.ts';
import { projectRoot } from '../../server/root.ts';

export interface Product {
  url: string;
  /** Its OFFSHOOT_HOME. */
  home: string;
  stop(): Promise<void>;
}

/** The built product as a user has it: embedded Neo4j, shipped data, a home of its own that is removed at the end. */
export async function startProduct(): Promise<Product> {
  const home = await mkdtemp(join(tmpdir(), 'offshoot-product-'));
  const { child, url } = await start(home);
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

async function start(home: string): Promise<{ child: ChildProcess; url: string }> {
  const main = join(projectRoot(), 'dist', 'server', 'main.js');
  const child = spawn(process.execPath, ['--enable-source-maps', main], {
    env: productEnvironment(home),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Offshoot answers at (\S+)$/.exec(line)?.[1];
    if (url) return { child, url };
  }
  throw new Error('The product ended before it answered; its reason is above.');
}
