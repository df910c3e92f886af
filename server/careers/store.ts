import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Filter } from '../../contract/filter.ts';
import type { Import } from '../../contract/imports.ts';
import { type CsvRow, csvText } from '../csv-text.ts';
import { Fault } from '../fault.ts';
import { type Asked, type CareersDeps, readDerived, readDerivedFlows, typedClaim } from './read.ts';
import { rules } from './rules.ts';
import { claimSet, flowSet, type SetName } from './sets.ts';
import { flowNote, noteOf, sourceOf } from './words.ts';

/** What of the imports is needed: tables made of careers come in as any others do. */
export interface Importing {
  folder(): Promise<string>;
  start(
    files: { name: string; path: string }[],
    options: {
      dryRun: boolean;
      identity: SetName & { version: null; licence: null; citation: null };
      cleanUp: () => Promise<void>;
    },
  ): Import;
}

export interface StoringDeps extends CareersDeps {
  imports: Importing;
}

async function importRows(
  { imports }: StoringDeps,
  table: { name: string; rows: readonly CsvRow[] },
  set: SetName,
  dryRun: boolean,
): Promise<Import> {
  if (table.rows.length === 0) {
    const message = 'Careers give nothing to store. Loosen the filter or the rule; GET tells why.';
    throw new Fault(409, 'nothing-derived', message);
  }
  const folder = await mkdtemp(join(await imports.folder(), 'careers-'));
  const cleanUp = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, table.name);
    await writeFile(path, csvText(table.rows), { mode: 0o600 });
    const identity = { ...set, version: null, licence: null, citation: null };
    return imports.start([{ name: table.name, path }], { dryRun, identity, cleanUp });
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

/** Imports the claims that a rule gives. @throws Fault 409 where there are none */
export async function storeSpinoffs(
  deps: StoringDeps,
  asked: Asked,
  dryRun: boolean,
  signal?: AbortSignal,
): Promise<Import> {
  const { rule, within } = asked;
  const { data, derived } = await readDerived(deps, asked, signal);
  const rows = derived.kept.map((claim) => {
    const { parent, child, year, type, people } = typedClaim(data, claim);
    const stored = rules[rule].stored;
    return { parent, child, year, type, rule: stored, source: sourceOf(people), note: noteOf(rule, within) };
  });
  return importRows(deps, { name: 'careers-spinoffs.csv', rows }, claimSet(rule, within), dryRun);
}

/** Imports the worker flows that careers give. @throws Fault 409 where there are none */
export async function storeFlows(
  deps: StoringDeps,
  filter: Filter,
  dryRun: boolean,
  signal?: AbortSignal,
): Promise<Import> {
  const { kept } = await readDerivedFlows(deps, filter, signal);
  const rows = kept.map(({ origin, destination, year, people }) => ({
    ...{ origin, destination, year, count: people.length },
    ...{ source: sourceOf(people), note: flowNote },
  }));
  return importRows(deps, { name: 'careers-flows.csv', rows }, flowSet, dryRun);
}
