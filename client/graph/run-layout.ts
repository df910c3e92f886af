import type { LayoutAnswer, LayoutRequest } from './layout.worker.ts';
import type { Layout } from './layouts/types.ts';

/** Runs layouts in a worker, so that the page is never held up; one at a time. */
export interface LayoutRunner {
  /**
   * Starts a layout and drops the one that runs. What is asked for is put together in a task of its own, after the page has drawn what it
   * has. `undefined`: it was dropped or cancelled.
   */
  run(request: () => LayoutRequest, progress: (placed: number) => void): Promise<Layout | undefined>;
  cancel(): void;
  /** Cancels and lets the worker go. */
  close(): void;
}

function startWorker(): Worker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module', name: 'layout' });
}

interface Heard {
  progress(placed: number): void;
  done(layout: Layout): void;
  failed(error: Error): void;
}

function listen(worker: Worker, { progress, done, failed }: Heard): void {
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    if ('done' in data) done(data.done);
    else progress(data.placed);
  };
  worker.onerror = (event) =>
    failed(new Error(`The layout failed: ${event.message || 'its worker could not start'}`));
}

export function createLayoutRunner(): LayoutRunner {
  // At once: it loads while the data is on its way.
  let worker: Worker | undefined = startWorker();
  let drop: (() => void) | undefined;
  // A layout can't be interrupted, its worker can; one that couldn't load is replaced when it is needed.
  const letGo = () => {
    worker?.terminate();
    worker = undefined;
  };
  worker.onerror = letGo;
  const cancel = () => drop?.();
  const run = (request: () => LayoutRequest, progress: (placed: number) => void) => {
    cancel();
    return new Promise<Layout | undefined>((resolve, reject) => {
      const finish = (settle: () => void) => {
        drop = undefined;
        if (worker) Object.assign(worker, { onmessage: null, onerror: letGo });
        settle();
      };
      const failed = (error: Error) => {
        letGo();
        finish(() => reject(error));
      };
      const begin = () => {
        worker ??= startWorker();
        drop = () => {
          letGo();
          finish(() => resolve(undefined));
        };
        listen(worker, { progress, done: (layout) => finish(() => resolve(layout)), failed });
        try {
          worker.postMessage(request());
        } catch (error) {
          failed(error as Error);
        }
      };
      const waiting = setTimeout(begin);
      drop = () => {
        clearTimeout(waiting);
        finish(() => resolve(undefined));
      };
    });
  };
  const close = () => {
    cancel();
    letGo();
  };
  return { run, cancel, close };
}
