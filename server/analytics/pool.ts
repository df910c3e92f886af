import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Task } from './tasks.ts';

export interface RunOptions {
  /** Ends the task, also while it runs: its thread is stopped and replaced. */
  signal?: AbortSignal;
  /** Called now and then with the steps done so far, and how many there are in all (0 while unknown). */
  onProgress?: (steps: number, of: number) => void;
}

/** What reaches a worker thread. `steps` are counters in shared memory: steps done, steps in all. */
export interface Job {
  task: string;
  input: unknown;
  steps: Int32Array;
}

/** Worker threads for tasks; one a processor, started when needed. */
export interface Pool {
  readonly threads: number;
  /** Rejects with the signal's reason when aborted; an error in the task rejects as it is. */
  run<I, O>(task: Task<I, O>, input: I, options?: RunOptions): Promise<O>;
  /** Tasks that wait for a thread. */
  waiting(): number;
  close(): Promise<void>;
}

/** How often progress is told. */
export const progressEveryMs = 200;

/** Calls back while a promise is pending. */
async function watched<T>(
  work: Promise<T>,
  steps: Int32Array,
  onProgress: NonNullable<RunOptions['onProgress']>,
) {
  const tell = () => onProgress(Atomics.load(steps, 0), Atomics.load(steps, 1));
  const timer = setInterval(tell, progressEveryMs);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/**
 * Makes threads import the worker file: Node 20 breaks down ("IsGraphAsync must be used on an instantiated module") when a thread is stopped
 * while it requires a module, and a thread is stopped whenever a caller goes away.
 */
const importing = ['--no-experimental-require-module'].filter((flag) =>
  process.allowedNodeEnvironmentFlags.has(flag),
);

/** What a thread may be told; flags of the whole process, such as its memory, are refused in a list of a thread's own. */
const ofThreads = /^(-[rC]|--(enable-source-maps|import|require|loader|conditions|experimental-[\w-]+))(=|$)/;

function flagsOfThreads(all: readonly string[]): string[] {
  let isKept = false;
  return all.filter((one) => {
    if (one.startsWith('-')) isKept = ofThreads.test(one);
    return isKept;
  });
}

/** Opens a pool on a built worker file (server/worker.ts). */
export function createPool(workerFile: string): Pool {
  const threads = availableParallelism();
  const piscina = new Piscina({
    filename: workerFile,
    execArgv: [...flagsOfThreads(process.execArgv), ...importing],
    // A second thread that starts only when it is needed comes too late for what takes half a second.
    minThreads: Math.min(2, threads),
    maxThreads: threads,
    idleTimeout: 30_000,
    recordTiming: false,
  });
  return {
    threads,
    async run<I, O>(task: Task<I, O>, input: I, { signal, onProgress }: RunOptions = {}) {
      signal?.throwIfAborted();
      const steps = new Int32Array(new SharedArrayBuffer(8));
      const job: Job = { task: task.name, input, steps };
      const work: Promise<O> = piscina.run(job, { signal }).catch((error) => {
        signal?.throwIfAborted();
        throw error;
      });
      return onProgress ? watched(work, steps, onProgress) : work;
    },
    waiting: () => piscina.queueSize,
    close: () => piscina.close({ force: true }),
  };
}
