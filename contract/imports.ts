import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { databaseFaults, uploadFaults } from './fault-groups.ts';
import { importFormats } from './import-formats.ts';

/** One of two statements that disagree: what is said, who says so, and where its row stands where both are of one import. */
export const Side = z.object({ value: z.string(), source: z.string(), place: z.string().optional() });
export type Side = z.infer<typeof Side>;

export const Finding = z.object({
  severity: z.enum(['error', 'warning', 'info']),
  /** Stable, for filtering: unknown-organisation, twin-id, cycle, … */
  code: z.string(),
  file: z.string(),
  /** Counted from 1, as `unit` says. */
  line: z.number().int().nullable(),
  /** What `line` counts where it isn't lines of text: "sheet links, row", "node", "record". */
  unit: z.string().optional(),
  /** Lines of a mapped sheet that were joined into the row of `line`, the first few: what is found may stand in any of them. */
  joined: z.array(z.number().int()).optional(),
  /** Of the table, or the attribute. */
  column: z.string().nullable(),
  message: z.string(),
  /** Id of the organisation that it is about, where the graph may have it. */
  organisation: z.string().optional(),
  /** Where two sources disagree: both, the one that was there first before the other. */
  sides: z.array(Side).length(2).optional(),
});
export type Finding = z.infer<typeof Finding>;

export const ImportCounts = z.object({
  rows: z.number().int(),
  organisations: z.number().int(),
  spinoffs: z.number().int(),
  links: z.number().int(),
  flows: z.number().int(),
  regions: z.number().int(),
  people: z.number().int(),
  careers: z.number().int(),
  /** Ids that stand for other organisations. */
  merges: z.number().int().default(0),
  /** Rows that the graph had already, exactly so. */
  unchanged: z.number().int(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

/** Of an import in which nothing was. */
export const noCounts: ImportCounts = {
  rows: 0,
  organisations: 0,
  spinoffs: 0,
  links: 0,
  flows: 0,
  regions: 0,
  people: 0,
  careers: 0,
  merges: 0,
  unchanged: 0,
};

export const ImportState = z.enum(['queued', 'running', 'done', 'failed', 'undone']);

export const Import = z.object({
  id: z.string(),
  /** The data set the rows belong to; null when nothing was stored. */
  dataset: z.string().nullable(),
  title: z.string(),
  /** An edit in the page is a small data set of its own. */
  kind: z.enum(['import', 'edit']),
  dryRun: z.boolean(),
  state: ImportState,
  phase: z.enum(['waiting', 'checking', 'writing', 'publishing', 'removing', 'finished']),
  /** Rows handled in this phase, and how many there are when known. */
  progress: z.object({ done: z.number().int(), of: z.number().int().nullable() }),
  counts: ImportCounts,
  /** The first 1,000, errors first. */
  findings: z.array(Finding),
  findingCounts: z.object({ error: z.number().int(), warning: z.number().int(), info: z.number().int() }),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  dataVersion: z.number().int().nullable(),
});
export type Import = z.infer<typeof Import>;

/** What of a mapped sheet did not find its way into the tables, and where: findings of the import. */
export const SheetNote = z.strictObject({
  severity: Finding.shape.severity,
  code: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  /** As the sheet calls it. */
  column: z.string().max(60).optional(),
  message: z.string().min(1).max(500),
  /** The first 1,000 where it is so; none for what is said of the whole sheet. */
  lines: z.array(z.number().int().positive()).max(1000),
  /** How many lines there are besides. */
  more: z.number().int().min(0).max(10_000_000).optional(),
});
export type SheetNote = z.infer<typeof SheetNote>;

/** A sheet of the user's that tables were made of: each row of theirs begins with its line in it. */
export const MappedSheet = z.strictObject({
  name: z.string().min(1),
  /** What a line is called where it isn't one of text: "sheet Firms, row". */
  unit: z.string().min(1).max(100).optional(),
  notes: z.array(SheetNote).max(100).optional(),
  /** For each table, by its file's name: its columns with what the sheet calls them. */
  columns: z.record(z.string(), z.record(z.string(), z.string())),
});
export type MappedSheet = z.infer<typeof MappedSheet>;

/** What changes often while an import runs; its findings are told with its next phase. */
export const ImportProgress = Import.pick({ progress: true, findingCounts: true });
export type ImportProgress = z.infer<typeof ImportProgress>;

const formats = Object.values(importFormats)
  .map(({ name, extensions }) => `${name} (${extensions.join(', ')})`)
  .join(', ');

const byId = z.object({ id: z.string().min(1) });
const oneImport = [...databaseFaults, '404 not-found'] as const;

export const postImport = endpoint({
  method: 'post',
  path: '/imports',
  tag: 'imports',
  summary: `Import tables: multipart/form-data with \`files\`, \`title\`, \`dryRun\` and \`withoutNames\` (yes or no; stores people by id only), and \`sheet\` where tables were made of one (JSON: its name, by table what it calls the columns, and what of it was left out), whose rows then begin with their line in it. Instead of tables, one CSV or workbook with columns of its own and its \`mapping\` (JSON: \`shape\`, organisation, spin-off or link; \`columns\`, by field the name of a column or its place from 1; \`kind\`, \`link\`, \`sheet\`; what is left out is guessed). Files are CSV tables named as the tables are, or ${formats}`,
  query: z.strictObject({}),
  answer: Import,
  writes: true,
  answers: {
    202: 'Accepted, and checked if that took no longer than two seconds; Location names the import',
  },
  faults: [...uploadFaults, '400 unknown-sheet', '422 unreadable-sheet', '503 database-unavailable'],
});
export const listImports = endpoint({
  method: 'get',
  path: '/imports',
  tag: 'imports',
  summary: 'Imports, the newest first, and the data sets they made; `findings=no` leaves out their findings',
  query: z.strictObject({ findings: z.enum(['yes', 'no']).default('yes') }),
  answer: z.object({ imports: z.array(Import) }),
  faults: databaseFaults,
});
export const getImport = endpoint({
  method: 'get',
  path: '/imports/{id}',
  tag: 'imports',
  summary: 'State, counts and findings of an import',
  params: byId,
  answer: Import,
  faults: oneImport,
});
export const getImportEvents = endpoint({
  method: 'get',
  path: '/imports/{id}/events',
  tag: 'imports',
  summary: 'How an import goes, as server-sent events; ends with the import',
  params: byId,
  answer: Import,
  media: 'text/event-stream',
  events: {
    summary:
      'The import at once and whenever its phase changes, in between its progress; the stream ends with the import.',
    events: {
      message: { summary: 'The import as it stands' },
      progress: { summary: 'Rows handled and findings so far, some times a second', data: ImportProgress },
    },
  },
  faults: oneImport,
});
export const deleteImport = endpoint({
  method: 'delete',
  path: '/imports/{id}',
  tag: 'imports',
  summary:
    'Undo the whole import; a running one is cancelled; one that has stored nothing, or is undone, is taken off the list',
  params: byId,
  answer: Import,
  writes: true,
  faults: [...oneImport, '409 built-upon', '409 lease-lost', '503 busy', '503 closing', '503 no-graph'],
});
