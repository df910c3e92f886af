import { z } from 'zod';
import { Finding, type Import, ImportCounts, noCounts } from '../../contract/imports.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/queries.ts';

/** What a data set is called and may be used for. */
export interface Identity {
  id: string;
  title: string;
  version: string | null;
  licence: string | null;
  citation: string | null;
  /** An edit in the page; an import else. */
  kind?: 'edit';
}

/** A data set as the graph holds it, with the report of the import that made it. */
export interface DataSet extends Omit<Identity, 'kind'> {
  state: 'writing' | 'published' | 'removing';
  /** Of the tables it was made from; null for one that an older version wrote. */
  sha256: string | null;
  importId: string | null;
  kind: 'import' | 'edit';
  importedAt: string | null;
  publishedAs: number | null;
  report: Report | null;
}

const Report = z.object({
  startedAt: z.string(),
  counts: ImportCounts,
  findings: z.array(Finding),
  findingCounts: z.object({ error: z.number(), warning: z.number(), info: z.number() }),
});
export type Report = z.infer<typeof Report>;

const text = z.string().nullable().default(null);
const Node = z.object({
  id: z.string(),
  title: z.string().default(''),
  version: text,
  licence: text,
  citation: text,
  state: z.enum(['writing', 'published', 'removing']),
  sha256: text,
  importId: text,
  kind: z.enum(['import', 'edit']).default('import'),
  importedAt: text,
  publishedAs: z.number().nullable().default(null),
  report: text,
});

const none = z.object({});
const byId = z.object({ dataset: z.string() });
const version = z.object({ version: z.number() });
const allDataSets = defineQuery('imports/data-sets', none, z.object({ dataset: Node }));
const create = defineQuery(
  'imports/create-data-set',
  z.object({ properties: z.record(z.string(), z.string().nullable()) }),
  z.object({ id: z.string() }),
);
export const publishQuery = defineQuery(
  'imports/publish',
  z.object({ dataset: z.string(), importId: z.string(), importedAt: z.string() }),
  version,
);
export const withdrawQuery = defineQuery('imports/withdraw', byId, version.extend({ isFirst: z.boolean() }));
export const handOverQuery = defineQuery(
  'imports/hand-over-regions',
  byId,
  z.object({ regions: z.number() }),
);
const buildsOn = defineQuery('imports/builds-on', byId, z.object({ dataset: z.string(), links: z.number() }));
const countWritten = defineQuery(
  'imports/count-written',
  byId,
  z.object({ links: z.number(), nodes: z.number() }),
);

function readReport(json: string | null): Report | null {
  return json === null ? null : Report.parse(JSON.parse(json));
}

/** Every data set, whatever its state, the newest first. */
export async function listDataSets(database: Database): Promise<DataSet[]> {
  const rows = await database.read(allDataSets, {});
  return rows.map(({ dataset }) => ({ ...dataset, report: readReport(dataset.report) }));
}

/** An import as it stands in the graph after the program was started anew. */
export function importOfDataSet(dataset: DataSet): Import {
  const { report } = dataset;
  const importedAt = dataset.importedAt ?? new Date(0).toISOString();
  return {
    id: dataset.importId ?? dataset.id,
    dataset: dataset.id,
    title: dataset.title,
    kind: dataset.kind,
    dryRun: false,
    state: dataset.state === 'published' ? 'done' : 'running',
    phase: dataset.state === 'published' ? 'finished' : dataset.state === 'writing' ? 'writing' : 'removing',
    progress: { done: report?.counts.rows ?? 0, of: report?.counts.rows ?? null },
    counts: report?.counts ?? noCounts,
    findings: report?.findings ?? [],
    findingCounts: report?.findingCounts ?? { error: 0, warning: 0, info: 0 },
    startedAt: report?.startedAt ?? importedAt,
    finishedAt: importedAt,
    dataVersion: dataset.publishedAs,
  };
}

/** Adds a data set in the state `writing`. */
export async function createDataSet(
  database: Database,
  identity: Identity,
  made: { sha256: string; importId: string; report: Report },
): Promise<void> {
  const { sha256, importId, report } = made;
  await database.write(create, {
    properties: {
      ...identity,
      kind: identity.kind ?? null,
      sha256,
      importId,
      report: JSON.stringify(report),
    },
  });
}

/** The other data sets that need this one, with how many of their links end at what it brought. */
export function dataSetsOn(
  database: Database,
  dataset: string,
): Promise<{ dataset: string; links: number }[]> {
  return database.read(buildsOn, { dataset });
}

/** How many links (careers among them) and nodes of a data set are stored. */
export async function countStored(
  database: Database,
  dataset: string,
): Promise<{ links: number; nodes: number }> {
  const [counts] = await database.read(countWritten, { dataset }, { timeoutMs: 600_000 });
  return counts!;
}
