import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/queries.ts';
import { Fault } from '../fault.ts';
import type { Log } from '../http/log.ts';

/** Seconds after which a program that doesn't renew its lease counts as gone. */
const leaseSeconds = 45;
const renewEveryMs = 10_000;
const askAgainMs = 1_000;

const owner = z.object({ owner: z.string() });
const take = defineQuery(
  'imports/take-lease',
  owner.extend({ seconds: z.number(), force: z.boolean() }),
  z.object({ taken: z.boolean(), holder: z.string().nullable(), secondsLeft: z.number() }),
);
const give = defineQuery('imports/give-lease', owner, z.object({ version: z.number() }));
export const holdsLease = defineQuery('imports/holds-lease', owner, z.object({ held: z.boolean() }));

export function lostLease(): Fault {
  const message =
    'Another program took over writing to this database while this import ran. Import the tables again.';
  return new Fault(409, 'lease-lost', message);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}

/**
 * The right to write to the graph, held by one program at a time: several may run on one database. It is kept in the graph with the time
 * when it runs out, and renewed while work goes on.
 */
export class Lease {
  /** This program, as other programs see it. */
  readonly owner = randomUUID();
  private readonly database: Database;

  private readonly log: Log;

  constructor(database: Database, log: Log) {
    this.database = database;
    this.log = log;
  }

  /** Takes the lease if it is free; else answers how many seconds it is held for at most. */
  async tryTake(force = false): Promise<{ taken: boolean; secondsLeft: number }> {
    const [answer] = await this.database.write(take, { owner: this.owner, seconds: leaseSeconds, force });
    if (!answer)
      throw new Fault(503, 'no-graph', 'The database has not been set up; start the program again.');
    return answer;
  }

  private async waitFor(signal: AbortSignal): Promise<void> {
    while (!(await this.tryTake()).taken) await pause(askAgainMs, signal);
  }

  async give(): Promise<void> {
    await this.database.write(give, { owner: this.owner });
  }

  /**
   * Waits for the lease, does the work and gives the lease back. The work's signal aborts when `signal` does or the lease is lost.
   */
  async hold<T>(signal: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    await this.waitFor(signal);
    const lost = new AbortController();
    let renewed = Date.now();
    const renew = async () => {
      try {
        if (!(await this.tryTake()).taken) lost.abort(lostLease());
        else renewed = Date.now();
      } catch (error) {
        // The lease still runs for a while: one renewal that fails is no reason to stop.
        if (Date.now() - renewed > leaseSeconds * 1000 - renewEveryMs) lost.abort(error);
      }
    };
    const timer = setInterval(() => void renew(), renewEveryMs);
    try {
      return await work(AbortSignal.any([signal, lost.signal]));
    } catch (error) {
      // Work that is aborted throws errors of its own kind; why it was is what matters.
      throw lost.signal.aborted ? lost.signal.reason : error;
    } finally {
      clearInterval(timer);
      // The work is done or has failed by itself; a lease that can't be given back runs out.
      await this.give().catch((error: unknown) =>
        this.log.warn({ err: error }, 'the lease was not given back'),
      );
    }
  }

  /** Fails, within a transaction, unless the lease is held; the transaction keeps others from taking it. */
  async assertHeld(
    run: (query: typeof holdsLease, params: { owner: string }) => Promise<{ held: boolean }[]>,
  ): Promise<void> {
    const [answer] = await run(holdsLease, { owner: this.owner });
    if (!answer?.held) throw lostLease();
  }
}
