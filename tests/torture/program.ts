import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import { z } from 'zod';
import { connectDatabase } from '../../server/database/connect.ts';
import { isAlive } from '../../server/database/embedded/process.ts';
import { projectRoot } from '../../server/root.ts';
import { neo4jOf, productEnvironment } from '../support/product.ts';
import type { Ledger } from './ledger.ts';

/** A query may take this long, so an answer has to come within little more. */
export const queryTimeoutMs = 5_000;

const unpublishedQuery = {
  name: 'torture/unpublished',
  text: `MATCH (d:Dataset {state: 'published'}) WITH collect(d.id) AS ids
    CALL (ids) { MATCH (n) WHERE n.dataset IS NOT NULL AND NOT n.dataset IN ids RETURN count(n) AS nodes }
    CALL (ids) { MATCH ()-[r]->() WHERE r.dataset IS NOT NULL AND NOT r.dataset IN ids RETURN count(r) AS links }
    RETURN nodes + links AS left`,
  params: z.object({}),
  row: z.object({ left: z.number() }),
};

/** The built product on a home of its own, which can be killed and started again. */
export class Program {
  readonly home: string;
  private readonly ledger: Ledger;
  private child: ChildProcess | undefined;
  private address = '';

  constructor(home: string, ledger: Ledger) {
    this.home = home;
    this.ledger = ledger;
  }

  get url(): string {
    return this.address;
  }

  /** Runs it until it answers. */
  async start(): Promise<void> {
    const main = join(projectRoot(), 'dist', 'server', 'main.js');
    const env = {
      ...productEnvironment(this.home),
      OFFSHOOT_SEED: 'off',
      OFFSHOOT_LOG: 'silent',
      OFFSHOOT_QUERY_TIMEOUT_MS: String(queryTimeoutMs),
    };
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.child = child;
    for await (const line of createInterface({ input: child.stdout })) {
      const url = /^Offshoot answers at (\S+?)\/?$/.exec(line)?.[1];
      if (!url) continue;
      this.address = url;
      child.stdout.resume();
      return;
    }
    throw new Error('The program ended before it answered; its reason is above.');
  }

  /** Ends it and waits for its end, and that of its database. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const database = await this.database().catch(() => undefined);
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    for (let tries = 0; database && isAlive(database.child); tries++) {
      if (tries === 300) return this.ledger.breach('the database outlives the program by 30 s');
      await pause(100);
    }
  }

  /** The process of its database, and the port it answers at. */
  async database(): Promise<{ child: number; port: number }> {
    return JSON.parse(await readFile(join(this.home, 'data', 'instance.json'), 'utf8'));
  }

  /** Does its database take connections now? */
  async databaseListens(): Promise<boolean> {
    const instance = await this.database().catch(() => undefined);
    if (!instance) return false;
    const socket = connect(instance.port, '127.0.0.1');
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    return isOpen;
  }

  /** How many nodes and links its database holds that belong to no published data set. */
  async unpublished(): Promise<number> {
    const settings = { ...(await neo4jOf(this.home)), queryTimeoutMs: 60_000 };
    const database = await connectDatabase(settings, pino({ level: 'silent' }));
    try {
      const [row] = await database.read(unpublishedQuery, {});
      return row?.left ?? 0;
    } finally {
      await database.close();
    }
  }
}
