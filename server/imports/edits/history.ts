import type { Edit } from '../../../contract/edits.ts';
import type { Database, Pin } from '../../database/database.ts';
import { allEdits, type TitledEdit } from './repository.ts';
import { restingOn } from './stack.ts';

/** An organisation and all that were merged into it, those merged into them among these. */
function withMerged(all: readonly TitledEdit[], id: string): Set<string> {
  const ids = new Set([id]);
  // The latest merge comes first: what is merged into an organisation was, at that time, not merged itself.
  for (const { edit } of all)
    if (edit.action === 'merge' && ids.has(edit.organisations[1]!)) ids.add(edit.organisations[0]!);
  return ids;
}

function editOf({ edit, title, import: imported }: TitledEdit, all: readonly TitledEdit[]): Edit {
  const { claim: _claim, on: _on, dataset, version: _version, ...told } = edit;
  const first = new Set(
    restingOn(
      all.map((one) => one.edit),
      dataset,
    ),
  );
  const undoFirst = all.filter((one) => first.has(one.edit)).map((one) => one.title);
  return { ...told, title, import: imported ?? dataset, undoFirst: [...new Set(undoFirst)] };
}

/** What was edited, the latest first: of one organisation, or of all. */
export async function readEdits(database: Database, { datasets }: Pin, about?: string): Promise<Edit[]> {
  const all = await database.read(allEdits, { datasets });
  if (about === undefined) return all.map((one) => editOf(one, all));
  const ids = withMerged(all, about);
  return all
    .filter(({ edit }) => edit.organisations.some((id) => ids.has(id)))
    .map((one) => editOf(one, all));
}
