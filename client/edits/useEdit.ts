import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type EditRequest, postEdit } from '../../contract/edits.ts';
import { deleteImport, Import } from '../../contract/imports.ts';
import { send } from '../api/call.ts';
import { importEnded } from '../api/follow-import.ts';

/** Whether a data set holds what was asked for: the graph may have had it already. */
const hasStored = ({ dataset, counts }: Import) => dataset !== null && counts.unchanged < counts.rows;

/** What came of an edit, in sentences: with what was noticed about it. */
function outcome(made: Import): string {
  const noticed = made.findings.map(({ message }) => message);
  if (made.state !== 'done') throw new Error(noticed[0] ?? 'Nothing was changed.');
  if (!hasStored(made) && noticed[0]) return noticed[0];
  return [`Saved. ${made.title}.`, ...noticed.slice(0, 3)].join(' ');
}

/** Makes and undoes edits: what is under way, what came of it, what went wrong. Everything on the page is asked again then. */
export function useEdit() {
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [said, setSaid] = useState('');
  const [made, setMade] = useState<Import | null>(null);

  async function run(work: () => Promise<string>): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      setSaid(await work());
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
      await queries.invalidateQueries();
    }
  }
  /** `tell`: called when it is undone, where nothing is left on the page to say so. */
  const undo = (id: string, tell?: () => void) =>
    run(async () => {
      await send(deleteImport, { params: { id } });
      setMade(null);
      tell?.();
      return 'Undone: all is as it was before.';
    });
  const make = (body: EditRequest) =>
    run(async () => {
      const done = await importEnded(Import.parse(await (await send(postEdit, { body })).json()));
      const words = outcome(done);
      setMade(hasStored(done) ? done : null);
      return words;
    });
  return { isBusy, error, said, made, make, undo };
}
export type Editing = ReturnType<typeof useEdit>;
