import { kindLabels } from '../../../contract/vocabulary.ts';
import type { Run } from '../../database/database.ts';
import {
  type EditNote,
  markMerged,
  moveIncoming,
  moveOutgoing,
  parkLoops,
  returnIncoming,
  returnLoops,
  returnOutgoing,
  type StoredEdit,
  setClaimYear,
  setField,
  setRegion,
  unmarkMerged,
} from './repository.ts';

/** A value goes where the edit says. What is not there any more is an error: nothing of the edit is done then. */
async function put(run: Run, edit: EditNote, value: EditNote['after']): Promise<void> {
  const [id, parent] = edit.organisations as [string, string];
  const [answer] = await (() => {
    if (edit.claim !== null) {
      const year = value as number | null;
      return run(setClaimYear, { parent, child: id, claim: edit.claim, year });
    }
    if (edit.field === 'region') return run(setRegion, { id, code: value as string | null });
    return run(setField, { id, field: edit.field!, value });
  })();
  if (answer?.written !== 1) throw new Error(`edit ${edit.id} wrote ${answer?.written} values`);
}

async function merge(run: Run, edit: EditNote, dataset: string): Promise<void> {
  const [merged, kept] = edit.organisations as [string, string];
  await run(parkLoops, { kept, merged, dataset });
  await run(moveOutgoing, { kept, merged });
  await run(moveIncoming, { kept, merged });
  await run(markMerged, { kept, merged, dataset, labels: kindLabels });
}

async function part(run: Run, { organisations, dataset }: StoredEdit): Promise<void> {
  const merged = organisations[0]!;
  await run(returnOutgoing, { merged, dataset });
  await run(returnIncoming, { merged, dataset });
  await run(returnLoops, { merged, dataset });
  await run(unmarkMerged, { merged, dataset, labels: kindLabels });
}

/** Makes the changes of a data set's edits, within the transaction that publishes it. */
export async function apply(run: Run, edits: readonly EditNote[], dataset: string): Promise<void> {
  for (const edit of edits) {
    if (edit.action === 'merge') await merge(run, edit, dataset);
    else if (edit.action === 'correct') await put(run, edit, edit.after);
  }
}

/** Takes them back, within the transaction that withdraws it. Edits of one data set are of different fields: their order doesn't matter. */
export async function takeBack(run: Run, edits: readonly StoredEdit[]): Promise<void> {
  for (const edit of edits) {
    if (edit.action === 'merge') await part(run, edit);
    else if (edit.action === 'correct') await put(run, edit, edit.before);
  }
}
