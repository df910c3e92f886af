import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { deleteImport, Import, listImports, type MappedSheet, postImport } from '../../contract/imports.ts';
import { addressOf, reach } from '../api/call.ts';
import { followImport } from '../api/follow-import.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { isOver } from './model.ts';

interface Sending {
  title: string;
  dryRun: boolean;
  withoutNames: boolean;
  /** That the files were made of. */
  sheet: MappedSheet | undefined;
}

/** Sends files to be imported. A dry run checks and stores nothing. @throws ApiError */
export async function sendFiles(
  files: readonly File[],
  { title, dryRun, withoutNames, sheet }: Sending,
): Promise<Import> {
  const body = new FormData();
  body.set('title', title);
  body.set('dryRun', String(dryRun));
  body.set('withoutNames', String(withoutNames));
  if (sheet) body.set('sheet', JSON.stringify(sheet));
  for (const file of files) body.append('files', file, file.name);
  const response = await reach(addressOf(postImport.path), { method: 'POST', body });
  return Import.parse(await response.json());
}

/** Undoes an import, or cancels one under way. @throws ApiError */
export async function undoImport(id: string): Promise<Import> {
  const response = await reach(addressOf(deleteImport.path, { id }), {
    method: 'DELETE',
  });
  return Import.parse(await response.json());
}

export function useImportList() {
  return useAnswer(listImports);
}

/** What an import brought or took away shows everywhere: everything is asked again. */
export function useRefreshAll(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries();
}

/** An import as it goes on, by server-sent events. */
export function useProgress(job: Import): Import {
  const [latest, setLatest] = useState(job);
  const refresh = useRefreshAll();
  // biome-ignore lint/correctness/useExhaustiveDependencies: one stream for each import that is not over
  useEffect(() => {
    setLatest(job);
    if (isOver(job)) return;
    return followImport(job.id, {
      changed(now) {
        setLatest(now);
        if (isOver(now)) refresh();
      },
    });
  }, [job.id, job.state, job.phase]);
  return latest;
}
