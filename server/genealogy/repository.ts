import type { Filter } from '../../contract/filter.ts';
import type { Lineage, Spinoff } from '../../contract/genealogy.ts';
import type { Database } from '../database/database.ts';
import { notFound } from '../fault.ts';
import { type FilterDeps, lineageFilter } from './filter.ts';
import { among, membersOf, summaryOf, type Traced, withDetails } from './lineage.ts';
import {
  ancestorsQuery,
  claimsQuery,
  type DetailRow,
  descendantsQuery,
  detailsQuery,
  type LineageFilter,
  type TracedRow,
} from './queries.ts';
import { mergeClaims } from './spinoffs.ts';

/** Most organisations traced in each direction: beyond them an answer is truncated, and can't say by how many. */
export const traceCap = 100_000;

export interface LineageQuestion {
  id: string;
  direction: 'ancestors' | 'descendants' | 'both';
  generations?: number;
  asOf?: number;
  /** Most organisations in the answer, the focus among them. */
  limit: number;
  filter: Filter;
}

/** The lineage of an organisation. @throws Fault 404 for an unknown id */
export async function readLineage(
  deps: FilterDeps,
  question: LineageQuestion,
  signal?: AbortSignal,
): Promise<Lineage> {
  const { id, filter, asOf } = question;
  const pin = await deps.database.pin();
  const asked = await lineageFilter(deps, pin, { filter, asOf, kept: [id] }, signal);
  const traced = await trace(deps.database, question, asked, signal);
  const members = membersOf(id, traced, question.generations);
  const sent = members.slice(0, question.limit);
  const { details, spinoffs } = await readMembers(
    deps.database,
    asked,
    sent.map((member) => member.id),
    signal,
  );
  const remaining = members.length - sent.length;
  return {
    focus: id,
    organisations: withDetails(sent, details),
    spinoffs: among(spinoffs, sent),
    summary: summaryOf(members),
    truncated: remaining > 0 || isCut(traced),
    remaining,
    dataVersion: pin.version,
  };
}

async function trace(
  database: Database,
  { id, direction }: LineageQuestion,
  asked: LineageFilter,
  signal?: AbortSignal,
): Promise<Traced> {
  const params = { ...asked, id, cap: traceCap };
  const [ancestors, descendants] = await Promise.all([
    direction === 'descendants' ? [] : database.read(ancestorsQuery, params, { signal }),
    direction === 'ancestors' ? [] : database.read(descendantsQuery, params, { signal }),
  ]);
  if (ancestors.length + descendants.length === 0) throw notFound('organisation', id);
  return { ancestors, descendants };
}

function isCut({ ancestors, descendants }: Traced): boolean {
  return ancestors.length === traceCap || descendants.length === traceCap;
}

/** Who they are, and the spin-offs that brought them forth (also from parents not among them). */
export async function readMembers(
  database: Database,
  asked: LineageFilter,
  ids: string[],
  signal?: AbortSignal,
): Promise<{ details: DetailRow[]; spinoffs: Spinoff[] }> {
  const [details, claims] = await Promise.all([
    database.read(detailsQuery, { ...asked, ids }, { signal }),
    database.read(claimsQuery, { ...asked, ids }, { signal }),
  ]);
  return { details, spinoffs: mergeClaims(claims) };
}

/** An organisation and its ancestors. @throws Fault 404 for an unknown id */
export async function readAncestors(
  database: Database,
  asked: LineageFilter,
  id: string,
  signal?: AbortSignal,
): Promise<TracedRow[]> {
  const rows = await database.read(ancestorsQuery, { ...asked, id, cap: traceCap }, { signal });
  if (rows.length === 0) throw notFound('organisation', id);
  return rows;
}
