import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { deleteImport, type Import, listImports } from '../../contract/imports.ts';
import { call, send } from '../api/call.ts';
import { importEnded } from '../api/follow-import.ts';

/** What an import that has ended has to say, in a sentence. */
function outcomeOf({ state, findings, counts }: Import): string {
  if (state === 'failed') throw new Error(findings[0]?.message ?? 'Nothing was stored.');
  if (state === 'undone') return 'Cancelled: nothing was stored.';
  const said = findings.find(({ code }) => code === 'same-tables' || code === 'unchanged');
  if (said) return said.message;
  const stored = counts.spinoffs + counts.flows;
  return `Stored ${stored.toLocaleString('en')} as a data set of its own.`;
}

/** Undoes the imports that made some data sets. @throws ApiError */
async function undoSets(datasets: readonly string[]): Promise<void> {
  const { imports } = await call(listImports, { query: { findings: 'no' } });
  const wanted = imports.filter(
    ({ dataset, state }) => state === 'done' && dataset && datasets.includes(dataset),
  );
  const made = new Map(wanted.map((one) => [one.dataset, one.id]));
  for (const id of made.values()) await send(deleteImport, { params: { id } });
}

/** What is under way, what came of it, and the ways to store and to undo. */
export function useStoring() {
  const queries = useQueryClient();
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [error, setError] = useState<unknown>(null);

  async function run(what: string, work: () => Promise<string>): Promise<void> {
    setBusy(what);
    setError(null);
    setSaid('');
    try {
      setSaid(await work());
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(null);
      await queries.invalidateQueries();
    }
  }
  return {
    busy,
    said,
    error,
    store: (begin: () => Promise<Import>) =>
      run('Storing …', async () => outcomeOf(await importEnded(await begin()))),
    undo: (datasets: readonly string[]) =>
      run('Undoing …', async () => {
        await undoSets(datasets);
        return 'Undone: nothing of it is left.';
      }),
  };
}
