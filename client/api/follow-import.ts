import { getImportEvents, Import } from '../../contract/imports.ts';
import { addressOf } from './call.ts';

export interface Following {
  /** Told of each change. */
  changed(now: Import): void;
  /** The program does not tell any more; a connection that was only cut is made again by itself. */
  failed?(error: Error): void;
}

/** Follows an import by server-sent events until it has finished. Answers the way to stop. */
export function followImport(id: string, { changed, failed }: Following): () => void {
  const events = new EventSource(addressOf(getImportEvents.path, { id }));
  events.onmessage = ({ data }) => {
    const now = Import.parse(JSON.parse(data));
    if (now.phase === 'finished') events.close();
    changed(now);
  };
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED)
      failed?.(new Error('The program no longer tells how the import goes. The list of data sets has it.'));
  };
  return () => events.close();
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
