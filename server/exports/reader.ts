import type { Filter } from '../../contract/filter.ts';
import { linkTypeIds } from '../../contract/link-types.ts';
import { confidences } from '../../contract/vocabulary.ts';
import { compareClaims } from '../analytics/leading-claim.ts';
import { noYear, type Selection } from '../analytics/table.ts';
import type { Database } from '../database/database.ts';
import { Fault } from '../fault.ts';
import { batchesOf, early, readAhead } from './ahead.ts';
import { linksBySource, scopeNamed } from './extent.ts';
import type {
  ExportCareer,
  ExportGraph,
  ExportLink,
  ExportOrganisation,
  ExportRegion,
  ExportSameAs,
  Provenance,
} from './graph.ts';
import {
  type ClaimRow,
  careersQuery,
  claimsQuery,
  organisationsQuery,
  presentQuery,
  regionsQuery,
  sameAsQuery,
} from './repository.ts';

interface Reading {
  database: Database;
  selection: Selection;
  filter: Filter;
  provenance: Provenance;
  signal: AbortSignal;
}

/** The graph to export: positions from the selection, everything else read in batches while it is written. Reading begins at once. */
export function readerOf(reading: Reading): ExportGraph {
  return {
    provenance: reading.provenance,
    organisations: early(() => organisations(reading)),
    links: early(() => links(reading)),
    regions: () => regions(reading),
    careers: () => careers(reading),
    sameAs: () => sameAs(reading),
  };
}

async function* organisations({ database, selection, signal }: Reading): AsyncGenerator<ExportOrganisation> {
  const { table } = selection;
  // Also of data sets that the filter leaves out: links of the others name them.
  const { visible: datasets } = table;
  const read = async (batch: number[]) => {
    const ids = batch.map((o) => table.organisations.id[o]!);
    const rows = await database.read(organisationsQuery, { ids, datasets }, { signal });
    if (rows.length < ids.length) throw changed();
    return rows;
  };
  for await (const rows of readAhead(batchesOf(selection.organisations), read)) yield* rows;
}

/** A file with holes would pass for a whole one. */
function changed(): Fault {
  return new Fault(409, 'data-changed', 'The data changed while it was being exported; export again.');
}

/** Claims of one link share a key: spin-offs are merged by their ends, any other link stands for itself. */
function keyOf(type: string, source: string, target: string, id: string): string {
  return type === 'spin-off' ? JSON.stringify([source, target]) : id;
}

function groupClaims(rows: ClaimRow[], least: number): Map<string, ClaimRow[]> {
  const groups = new Map<string, ClaimRow[]>();
  for (const row of rows) {
    if (confidences.indexOf(row.confidence) > least) continue;
    const key = keyOf(row.relationship, row.start, row.end, row.id);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  for (const group of groups.values()) group.sort(compareClaims);
  return groups;
}

const year = (value: number) => (value === noYear ? null : value);

async function* links({ database, selection, filter, signal }: Reading): AsyncGenerator<ExportLink> {
  const { table } = selection;
  const bySource = linksBySource(selection, filter.level);
  const { datasets, visible } = table;
  const least = filter.minConfidence ? confidences.indexOf(filter.minConfidence) : confidences.length;
  const read = async (batch: number[]) => {
    const ids = batch.map((o) => table.organisations.id[o]!);
    return { batch, rows: await database.read(claimsQuery, { ids, datasets, visible }, { signal }) };
  };
  for await (const { batch, rows } of readAhead(batchesOf(bySource.keys()), read)) {
    const groups = groupClaims(rows, least);
    for (const { link, scope } of batch.flatMap((o) => bySource.get(o)!)) {
      const { links: columns, organisations } = table;
      const id = columns.id[link]!;
      const type = linkTypeIds[columns.type[link]!]!;
      const source = organisations.id[columns.source[link]!]!;
      const target = organisations.id[columns.target[link]!]!;
      const claims = groups.get(keyOf(type, source, target, id));
      if (!claims) throw changed();
      yield {
        id,
        type,
        source,
        target,
        scope: scopeNamed(scope),
        weight: columns.weight[link]!,
        from: year(columns.from[link]!),
        to: year(columns.to[link]!),
        claims: claims.map(({ relationship: _relationship, start: _start, end: _end, ...claim }) => claim),
      };
    }
  }
}

async function* regions({ database, selection, signal }: Reading): AsyncGenerator<ExportRegion> {
  const { organisations, regions } = selection.table;
  // Also of data sets that the filter leaves out: its organisations may lie in regions another one brought.
  const { datasets } = await database.pin();
  const used = new Set(selection.organisations.map((o) => organisations.region[o]!));
  used.delete(-1);
  const codes = [...used].map((region) => regions.code[region]!);
  yield* await database.read(regionsQuery, { codes, datasets }, { signal });
}

/** Whether to look for them at each organisation, which takes about as long as to read the organisations. */
async function isAny(what: 'people' | 'merged', { database, signal }: Reading): Promise<boolean> {
  const [present] = await database.read(presentQuery, {}, { signal });
  return present![what] > 0;
}

async function* careers(reading: Reading): AsyncGenerator<ExportCareer> {
  const { database, selection, signal } = reading;
  if (!(await isAny('people', reading))) return;
  const { table } = selection;
  for (const batch of batchesOf(selection.organisations)) {
    const ids = batch.map((o) => table.organisations.id[o]!);
    yield* await database.read(careersQuery, { ids, datasets: table.datasets }, { signal });
  }
}

async function* sameAs(reading: Reading): AsyncGenerator<ExportSameAs> {
  const { database, selection, signal } = reading;
  if (!(await isAny('merged', reading))) return;
  const { organisations } = selection.table;
  // Also of data sets that the filter leaves out: a merge is one of its own.
  const { datasets } = await database.pin();
  for (const batch of batchesOf(selection.organisations)) {
    const ids = batch.map((o) => organisations.id[o]!);
    yield* await database.read(sameAsQuery, { ids, datasets }, { signal });
  }
}
