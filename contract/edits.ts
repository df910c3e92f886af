import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { databaseFaults } from './fault-groups.ts';
import { Import } from './imports.ts';
import { Confidence, Fate, Kind, Sector, Size, SpinoffRule, SpinoffType, Year } from './vocabulary.ts';

const Id = z.string().min(1).max(200);
const Source = z
  .string()
  .trim()
  .min(1, 'say where this is known from')
  .max(10_000)
  .describe('Where it is known from: an address, a book, a person asked');

/** What of an organisation can be taken from the other when two are merged; `coordinates` are lat and lon. */
export const mergeFields = [
  'name',
  'size',
  'region',
  'place',
  'coordinates',
  'founded',
  'dissolved',
  'fate',
  'industry',
  'nace',
  'sector',
  'wikidata',
  'ror',
  'source',
  'note',
] as const;
export const MergeField = z.enum(mergeFields);
export type MergeField = z.infer<typeof MergeField>;

const CorrectOrganisation = z
  .strictObject({
    action: z.literal('correct-organisation'),
    organisation: Id,
    field: z.enum(['founded', 'dissolved']),
    year: Year.nullable().describe('null: not known'),
    source: Source,
  })
  .describe('Corrects a year of an organisation');
const CorrectSpinoff = z
  .strictObject({
    action: z.literal('correct-spin-off'),
    parent: Id,
    child: Id,
    claim: Id.describe('Id of the claim whose year is corrected'),
    year: Year.nullable().describe('null: not known'),
    source: Source,
  })
  .describe('Corrects the year of one claim of a spin-off');
const Text = (most: number) => z.string().trim().min(1).max(most).nullable().default(null);
export const NewOrganisation = z
  .strictObject({
    id: Id.trim().describe('The parent’s or the child’s id; nobody has it yet'),
    name: z.string().trim().min(1, 'give its name').max(1000),
    kind: Kind,
    size: Size.nullable().default(null),
    region: Text(200).describe('Code of a region of the data, or a NUTS code'),
    place: Text(1000),
    lat: z.number().min(-90).max(90).nullable().default(null),
    lon: z.number().min(-180).max(180).nullable().default(null),
    founded: Year.nullable().default(null),
    dissolved: Year.nullable().default(null),
    fate: Fate.nullable().default(null),
    industry: Text(1000),
    nace: Text(100),
    sector: Sector.nullable().default(null),
    wikidata: Text(200),
    ror: Text(200),
    note: Text(10_000),
  })
  .describe(
    'An organisation that is not in the data yet, as a row of the table organisations; its source is the edit’s',
  );
export type NewOrganisation = z.infer<typeof NewOrganisation>;

const AddSpinoff = z
  .strictObject({
    action: z.literal('add-spin-off'),
    parent: Id,
    child: Id,
    year: Year.nullable().default(null),
    type: SpinoffType.nullable().default(null),
    rule: SpinoffRule.nullable().default(null),
    confidence: Confidence.default('medium'),
    note: z.string().trim().max(10_000).nullable().default(null),
    source: Source,
    organisation: NewOrganisation.nullable()
      .default(null)
      .describe(
        'The parent or the child, where it is not in the data yet: added with the spin-off, and undone with it',
      ),
  })
  .refine(
    ({ parent, child, organisation }) => organisation === null || [parent, child].includes(organisation.id),
    {
      path: ['organisation', 'id'],
      error: 'must be the parent’s or the child’s id',
    },
  )
  .describe('Adds one claim of a spin-off, checked as a row of an import is');
const Merge = z
  .strictObject({
    action: z.literal('merge'),
    kept: Id.describe('The organisation that stays'),
    merged: Id.describe('The other: its links go to the kept one, and its id is answered by it'),
    take: z
      .array(MergeField)
      .default([])
      .describe('Fields whose value is the merged one’s; all others stay as the kept one has them'),
    source: Source,
  })
  .describe('Merges two organisations that are one');

export const EditRequest = z.discriminatedUnion('action', [
  CorrectOrganisation,
  CorrectSpinoff,
  AddSpinoff,
  Merge,
]);
export type EditRequest = z.infer<typeof EditRequest>;

export const editActions = ['correct', 'add', 'merge'] as const;
export const EditValue = z.union([z.string(), z.number()]).nullable();
export type EditValue = z.infer<typeof EditValue>;

/** One thing that was edited. An edit that is undone is forgotten. */
export const Edit = z.object({
  id: z.string(),
  /** The import that undoing it undoes. */
  import: z.string(),
  title: z.string(),
  action: z.enum(editActions),
  /** Of an organisation: the organisation. Of a spin-off: child and parent. Of a merge: the merged and the kept one. */
  organisations: z.array(z.string()),
  /** What was changed: `founded`, `year` of a spin-off, … */
  field: z.string().nullable(),
  before: EditValue,
  after: EditValue,
  source: z.string(),
  at: z.string(),
  /** Titles of edits that rest on this one and are to be undone first. */
  undoFirst: z.array(z.string()),
});
export type Edit = z.infer<typeof Edit>;

export const postEdit = endpoint({
  method: 'post',
  path: '/edits',
  tag: 'edits',
  summary:
    'Correct a year, add a spin-off, or merge two organisations, with a source. It is a small data set: listed and undone as imports are',
  body: EditRequest,
  answer: Import,
  writes: true,
  answers: {
    200: 'Done',
    202: 'Accepted: other work on the data goes first; Location names the import that it is',
  },
  faults: [
    ...databaseFaults,
    '400 impossible-years',
    '400 same-organisation',
    '404 not-found',
    '409 closes-cycle',
    '409 id-taken',
    '409 lease-lost',
    '409 nothing-changed',
    '422 import-failed',
    '503 closing',
    '503 no-graph',
  ],
});
export const getEdits = endpoint({
  method: 'get',
  path: '/edits',
  tag: 'edits',
  summary: 'What was edited, the latest first: of one organisation and those merged into it, or of all',
  query: z.strictObject({ about: Id.optional().describe('Id of an organisation') }),
  answer: z.object({ edits: z.array(Edit), dataVersion: z.number().int() }),
  faults: [...databaseFaults],
});
