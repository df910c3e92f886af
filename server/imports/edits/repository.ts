import { z } from 'zod';
import { EditValue, editActions } from '../../../contract/edits.ts';
import { defineQuery } from '../../database/queries.ts';

const words = z.array(z.string());
const id = z.string();
const text = z.string().nullable().default(null);
const year = z.number().int().nullable();

/** One thing that was edited, as it is kept. Ids are those of the time: organisations may have been merged since. */
export const EditNote = z.object({
  id,
  action: z.enum(editActions),
  /** Of an organisation: the organisation. Of a spin-off: child and parent. Of a merge: the merged and the kept one. */
  organisations: words.min(1),
  field: text,
  /** Id of the claim whose year was corrected. */
  claim: text,
  before: EditValue.default(null),
  after: EditValue.default(null),
  source: z.string(),
  at: z.string(),
  /** The data sets that what was changed belongs to. */
  on: words.default([]),
});
export type EditNote = z.infer<typeof EditNote>;
export const StoredEdit = EditNote.extend({ dataset: id, version: z.number().int() });
export type StoredEdit = z.infer<typeof StoredEdit>;

export const allEdits = defineQuery(
  'edits/all',
  z.object({ datasets: words }),
  z.object({ edit: StoredEdit, title: z.string(), import: z.string().nullable() }),
);
export type TitledEdit = z.infer<typeof allEdits.row>;

const Properties = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
export const organisationQuery = defineQuery(
  'edits/organisation',
  z.object({ id, datasets: words }),
  z.object({ properties: Properties, region: z.string().nullable() }),
);
export const claimQuery = defineQuery(
  'edits/claim',
  z.object({ parent: id, child: id, claim: id, datasets: words }),
  z.object({ year, dataset: z.string(), parent: id, child: id }),
);
export const lineBetween = defineQuery(
  'edits/line-between',
  z.object({ above: id, below: id, datasets: words }),
  z.object({ line: words }),
);

const version = z.object({ version: z.number().int() });
const Node = z.record(z.string(), z.union([EditValue, words]));
export const doneQuery = defineQuery('edits/done', z.object({ dataset: id, importId: id }), version);
export const publishEdit = defineQuery(
  'edits/publish',
  z.object({ properties: Node, edits: z.array(Node) }),
  version,
);
export const noteEdit = defineQuery('edits/note', z.object({ dataset: id, edit: Node }), z.object({ id }));

const written = z.object({ written: z.number().int() });
export const setField = defineQuery(
  'edits/set-field',
  z.object({ id, field: z.string(), value: EditValue }),
  written,
);
export const setRegion = defineQuery(
  'edits/set-region',
  z.object({ id, code: z.string().nullable() }),
  written,
);
export const setClaimYear = defineQuery(
  'edits/set-claim-year',
  z.object({ parent: id, child: id, claim: id, year }),
  written,
);

const labels = z.record(z.string(), z.string());
const moved = z.object({ moved: z.number().int() });
const pair = z.object({ kept: id, merged: id });
const undone = z.object({ merged: id, dataset: id });
export const parkLoops = defineQuery(
  'edits/park-loops',
  pair.extend({ dataset: id }),
  z.object({ parked: z.number().int() }),
);
export const moveOutgoing = defineQuery('edits/move-outgoing', pair, moved);
export const moveIncoming = defineQuery('edits/move-incoming', pair, moved);
export const markMerged = defineQuery(
  'edits/mark-merged',
  pair.extend({ labels, dataset: id }),
  z.object({ id }),
);
export const returnOutgoing = defineQuery('edits/return-outgoing', undone, moved);
export const returnIncoming = defineQuery('edits/return-incoming', undone, moved);
export const returnLoops = defineQuery(
  'edits/return-loops',
  undone,
  z.object({ returned: z.number().int() }),
);
export const unmarkMerged = defineQuery('edits/unmark-merged', undone.extend({ labels }), z.object({ id }));
