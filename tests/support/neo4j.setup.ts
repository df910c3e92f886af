import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { chooseNeo4j, type Started } from './choose-neo4j.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test file borrows a Neo4j (own-neo4j.ts). */
    neo4j: string;
  }
}

/** Every Neo4j of the run: lent to one worker at a time, another started when all are lent, up to as many as files run at a time. */
class Lending {
  private readonly all: Promise<Started>[] = [];
  private readonly free: Started[] = [];
  private readonly waiting: ((one: Started) => void)[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  async borrow(): Promise<Started> {
    const free = this.free.pop();
    if (free) return free;
    if (this.all.length >= this.most) return new Promise((resolve) => this.waiting.push(resolve));
    const started = chooseNeo4j();
    this.all.push(started);
    return started;
  }

  giveBack(one: Started): void {
    const next = this.waiting.shift();
    if (next) next(one);
    else this.free.push(one);
  }

  async stop(): Promise<void> {
    const all = await Promise.allSettled(this.all);
    await Promise.all(all.map((one) => one.status === 'fulfilled' && one.value.stop()));
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const lending = new Lending(Number(project.config.maxWorkers));
  const server = lend(lending);
  await once(server, 'listening');
  project.provide('neo4j', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    await lending.stop();
  };
}

/** Tells a borrower the address on one line and holds the connection: when it closes, because the worker has ended, the Neo4j is free again. */
function lend(lending: Lending): Server {
  return createServer(async (_request, response) => {
    try {
      const started = await lending.borrow();
      // The worker may have ended while it waited.
      if (response.destroyed) return lending.giveBack(started);
      response.once('close', () => lending.giveBack(started));
      response.write(`${JSON.stringify(started.neo4j)}\n`);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  }).listen(0, '127.0.0.1');
}
