import { useState } from 'react';
import type { Import, MappedSheet } from '../../contract/imports.ts';
import { sendFiles } from './useImports.ts';

export const namesOf = (files: readonly File[]) => files.map(({ name }) => name).join(', ');

interface Sending {
  busy: string | null;
  failure: { error: unknown; of: readonly File[] } | null;
}

/** What is sent: the files chosen, unless tables were made of them. */
export interface Sent {
  dryRun: boolean;
  made?: { files: readonly File[]; sheet: MappedSheet };
}

/** The files chosen, what their data set is called, and how it goes with sending them. */
export function useSending(onJob: (job: Import) => void) {
  const [files, setFiles] = useState<File[]>([]);
  const [title, setTitle] = useState('');
  const [withoutNames, setWithoutNames] = useState(false);
  const [sending, setSending] = useState<Sending>({ busy: null, failure: null });

  async function send({ dryRun, made }: Sent): Promise<void> {
    setSending({ busy: dryRun ? 'Checking …' : 'Importing …', failure: null });
    try {
      const about = { title: title || namesOf(files), dryRun, withoutNames, sheet: made?.sheet };
      onJob(await sendFiles(made?.files ?? files, about));
      setSending({ busy: null, failure: null });
      if (dryRun) return;
      // Others may have been chosen in the meantime.
      setFiles((now) => (now === files ? [] : now));
      setTitle((now) => (now === title ? '' : now));
    } catch (error) {
      setSending({ busy: null, failure: { error, of: files } });
    }
  }

  function choose(chosen: File[]): void {
    setFiles(chosen);
    // What was wrong with the former ones is no longer asked.
    setSending((now) => ({ ...now, failure: null }));
  }

  return { ...{ files, title, withoutNames, sending }, ...{ setTitle, setWithoutNames, choose, send } };
}
