import { Fault } from '../fault.ts';

/** Of somebody who waits for an answer until the graph may be written to. */
export interface Patience {
  /** Aborts when it is over. */
  signal: AbortSignal;
  /** Rejects with the same reason. */
  over: Promise<never>;
  /** The wait has ended: it aborts no more. */
  end(): void;
}

/** Begins to wait. The reason it ends with is a Fault 503 that says when to ask again. */
export function startPatience(ms: number): Patience {
  const controller = new AbortController();
  const { signal } = controller;
  const message =
    'The graph is being written to; nothing was undone. Undo it again when the import that runs is over.';
  const timer = setTimeout(() => controller.abort(new Fault(503, 'busy', message, { retryAfter: 10 })), ms);
  const over = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  over.catch(() => undefined);
  return { signal, over, end: () => clearTimeout(timer) };
}
