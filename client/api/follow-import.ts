import { getImportEvents, Import, ImportProgress } from '../../contract/imports.ts';
import { send } from './call.ts';
import { messagesOf } from './progress.ts';
import { isPassing } from './queries.ts';

const pauseMs = 1_500;

export interface Following {
  /** Told of each change. */
  changed(now: Import): void;
  /** The program does not tell any more; a connection that was only cut is made again by itself. */
  failed?(error: Error): void;
}

/** Follows an import by server-sent events until it has finished. Answers the way to stop. */
export function followImport(id: string, { changed, failed }: Following): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  follow(id, changed, signal).catch(() => {
    if (signal.aborted) return;
    failed?.(new Error('The program no longer tells how the import goes. The list of data sets has it.'));
  });
  return () => stopped.abort();
}

/** The import after each event. */
async function* statesOf(response: Response): AsyncGenerator<Import> {
  let now: Import | undefined;
  for await (const { event, data } of messagesOf(response)) {
    const told: unknown = JSON.parse(data);
    if (event !== 'progress') now = Import.parse(told);
    else if (now) now = { ...now, ...ImportProgress.parse(told) };
    if (now) yield now;
  }
}

/** Not by EventSource, which sends no token. */
async function follow(id: string, changed: Following['changed'], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const now of statesOf(await send(getImportEvents, { params: { id }, signal }))) {
        changed(now);
        if (now.phase === 'finished') return;
      }
    } catch (error) {
      if (!isPassing(error)) throw error;
    }
    await new Promise((resolve) => window.setTimeout(resolve, pauseMs));
  }
}

/** Waits until an import is over. Fails when nobody tells any more. */
export function importEnded(begun: Import): Promise<Import> {
  if (begun.phase === 'finished') return Promise.resolve(begun);
  return new Promise((resolve, reject) => {
    followImport(begun.id, {
      changed: (now) => now.phase === 'finished' && resolve(now),
      failed: reject,
    });
  });
}
