import type { Logger } from 'pino';
import { type Child, stop } from './child.ts';

export interface Supervised {
  pid(): number | undefined;
  stop(): Promise<void>;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 4_000;

/** Starts a child again whenever it ends unasked, waiting longer after each start that failed. */
export function supervise(options: { child: Child; log: Logger; start: () => Promise<Child> }): Supervised {
  const { log, start } = options;
  const stopping = new AbortController();
  let child = options.child;

  async function keep(): Promise<void> {
    for (;;) {
      await child.exited;
      if (stopping.signal.aborted) return;
      log.error('Neo4j ended unexpectedly; it is started again');
      const next = await restart(start, log, stopping.signal);
      if (!next) return;
      child = next;
    }
  }

  const kept = keep();
  return {
    pid: () => child.process.pid,
    async stop() {
      stopping.abort();
      await stop(child);
      await kept;
    },
  };
}

/** The new child; null when asked to stop meanwhile. */
async function restart(start: () => Promise<Child>, log: Logger, signal: AbortSignal): Promise<Child | null> {
  for (let wait = FIRST_WAIT_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    try {
      const child = await start();
      if (!signal.aborted) {
        log.info('Neo4j runs again');
        return child;
      }
      await stop(child);
    } catch (error) {
      log.error({ reason: error instanceof Error ? error.message : String(error) }, 'Neo4j did not start');
      await pause(wait, signal);
    }
  }
  return null;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
