import type { LayoutAnswer, LayoutRequest } from './layout.worker.ts';
import type { Layout } from './layouts/types.ts';

/** Runs layouts in a worker, so that the page is never held up; one at a time. */
export interface LayoutRunner {
  /** Starts a layout and drops the one that runs. `undefined`: it was dropped or cancelled. */
  run(request: LayoutRequest, progress: (placed: number) => void): Promise<Layout | undefined>;
  cancel(): void;
  /** Cancels and lets the worker go. */
  close(): void;
}

function startWorker(): Worker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module', name: 'layout' });
}

export function createLayoutRunner(): LayoutRunner {
  // At once: it loads while the data is on its way.
  let worker: Worker | undefined = startWorker();
  // One that couldn't load is replaced when it is needed.
  worker.onerror = () => {
    worker = undefined;
  };
  let drop: (() => void) | undefined;
  const cancel = () => {
    if (!drop) return;
    // A layout can't be interrupted, its worker can.
    worker?.terminate();
    worker = undefined;
    drop();
  };
  const run = (request: LayoutRequest, progress: (placed: number) => void) => {
    cancel();
    worker ??= startWorker();
    const own = worker;
    return new Promise<Layout | undefined>((resolve, reject) => {
      const finish = (settle: () => void) => {
        drop = undefined;
        settle();
      };
      drop = () => finish(() => resolve(undefined));
      own.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
        if ('done' in data) finish(() => resolve(data.done));
        else progress(data.placed);
      };
      own.onerror = (event) => {
        worker = undefined;
        own.terminate();
        finish(() =>
          reject(new Error(`The layout failed: ${event.message || 'its worker could not start'}`)),
        );
      };
      own.postMessage(request);
    });
  };
  const close = () => {
    cancel();
    worker?.terminate();
    worker = undefined;
  };
  return { run, cancel, close };
}
