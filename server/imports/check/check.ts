import type { TableId } from '../../../contract/import-tables.ts';
import type { ImportCounts } from '../../../contract/imports.ts';
import { readRows, type TableFile } from '../csv/rows.ts';
import type { Findings } from '../findings.ts';
import { linkTables } from '../link-tables.ts';
import type { Aliases, Stored } from '../stored.ts';
import type { OrganisationRow } from '../tables/organisations.ts';
import type { PersonRow } from '../tables/people.ts';
import type { RegionRow } from '../tables/regions.ts';
import type { SameAsRow } from '../tables/same-as.ts';
import type { SpinoffRow } from '../tables/spinoffs.ts';
import { type CheckContext, type CheckedFile, checkedFile } from './context.ts';
import { earlierValues } from './earlier.ts';
import { Ends } from './ends.ts';
import { type Batch, checkOrganisations, checkPeople } from './entities.ts';
import { type KnownLink, LinkCheck } from './links.ts';
import { MergedIds } from './merged.ts';
import { type NewRegion, RegionCheck } from './regions.ts';
import { Lives, Register } from './register.ts';
import { SameAsCheck } from './same-as.ts';
import { SpinoffCheck } from './spinoffs.ts';
import { tellStoredClaim } from './stored-claims.ts';
import { TwinRows } from './twin-rows.ts';
import { TwinCheck } from './twins.ts';

/** What a check found out, enough to write the rows in a second reading. */
export interface Checked {
  files: CheckedFile[];
  regions: NewRegion[];
  /** Ids that stand for others. */
  aliases: Aliases;
  /** What will be stored, and what the graph has already. */
  counts: ImportCounts;
}

export interface CheckOptions {
  stored: Stored;
  findings: Findings;
  signal?: AbortSignal;
  /** Told of the rows checked so far. */
  progress(rows: number): void;
}

type TakeBatch = (batch: Batch<never>) => Promise<void>;

/** What checks the rows of each table. */
function parts(context: CheckContext) {
  const { stored, aliases } = context;
  const organisations = new Register();
  const people = new Register();
  const lives = new Lives();
  const regions = new RegionCheck(context);
  const twins = new TwinCheck(context, (code) => regions.above(code));
  const ends = new Ends(organisations, { lives, aliases, fetch: (ids) => stored.organisations(ids) });
  const personEnds = new Ends(people, { fetch: (ids) => stored.people(ids) });
  const spinoffs = new SpinoffCheck(context, ends, lives);
  const merged = new MergedIds(context);
  const sameAs = new SameAsCheck(context, ends);
  const links = {
    spinoffs: new LinkCheck(context, linkTables.spinoffs, {
      ...{ from: ends, to: ends, merged },
      beside: (...claim) => tellStoredClaim(context, ...claim),
    }),
    links: new LinkCheck(context, linkTables.links, { from: ends, to: ends, merged }),
    flows: new LinkCheck(context, linkTables.flows, { from: ends, to: ends, merged }),
    careers: new LinkCheck(context, linkTables.careers, { from: personEnds, to: ends, merged }),
  };
  const take: Record<TableId, TakeBatch> = {
    regions: async ({ rows, file }: Batch<RegionRow>) => {
      for (const row of rows) regions.take(row, { file, line: row.line });
    },
    organisations: async (batch: Batch<OrganisationRow>) => {
      await checkOrganisations(context, { organisations, lives, regions, merged }, batch);
      twins.take(batch);
    },
    people: (batch: Batch<PersonRow>) => checkPeople(context, people, batch),
    'same-as': (batch: Batch<SameAsRow>) => sameAs.take(batch),
    spinoffs: async (batch: Batch<SpinoffRow>) => {
      const known: KnownLink<SpinoffRow>[] = await links.spinoffs.check(batch);
      for (const link of known) spinoffs.take(link, batch.file);
    },
    links: async (batch) => void (await links.links.check(batch)),
    flows: async (batch) => void (await links.flows.check(batch)),
    careers: async (batch) => void (await links.careers.check(batch)),
  };
  return { take, regions, spinoffs, twins };
}

function countsOf(context: CheckContext, regions: NewRegion[]): ImportCounts {
  const fresh = (table: TableId) =>
    context.files
      .filter(({ file }) => file.table.id === table)
      .reduce((sum, { rows, skipped }) => sum + rows - skipped.count, 0);
  return {
    rows: context.files.reduce((sum, { rows }) => sum + rows, 0),
    organisations: fresh('organisations'),
    spinoffs: fresh('spinoffs'),
    links: fresh('links'),
    flows: fresh('flows'),
    regions: regions.length,
    people: fresh('people'),
    careers: fresh('careers'),
    merges: fresh('same-as'),
    unchanged: context.unchanged,
  };
}

async function contextOf(
  files: TableFile[],
  twinRows: TwinRows,
  { findings, stored }: CheckOptions,
): Promise<CheckContext> {
  const [aliases, edits] = await Promise.all([stored.aliases(), stored.edits()]);
  const earlier = earlierValues(edits);
  return {
    files: files.map(checkedFile),
    findings,
    stored,
    aliases,
    earlier,
    twinRows,
    unchanged: 0,
  };
}

/**
 * Reads all tables once and checks every row by itself, against the others and against the graph, in the order of the tables. Problems
 * go to the findings; whether there are errors is for the caller to ask.
 */
export async function check(files: TableFile[], options: CheckOptions): Promise<Checked> {
  const { findings, signal } = options;
  const twinRows = new TwinRows();
  const context = await contextOf(files, twinRows, options);
  const { take, regions, spinoffs, twins } = parts(context);
  await regions.load();
  let done = 0;
  let regionsOpen = true;
  for (const [number, checked] of context.files.entries()) {
    if (regionsOpen && checked.file.table.id !== 'regions') {
      regions.finish();
      regionsOpen = false;
    }
    for await (const rows of readRows(checked.file, findings, signal)) {
      await take[checked.file.table.id]({ file: number, first: checked.rows, rows } as Batch<never>);
      checked.rows += rows.length;
      done += rows.length;
      options.progress(done);
    }
  }
  if (regionsOpen) regions.finish();
  await spinoffs.finish();
  await twins.finish();
  await twinRows.settle(context, signal);
  const newRegions = regions.newRegions();
  return {
    files: context.files,
    regions: newRegions,
    aliases: context.aliases,
    counts: countsOf(context, newRegions),
  };
}
