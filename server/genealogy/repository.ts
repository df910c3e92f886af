import type { z } from 'zod';
import type { RelativeBrief } from '../../contract/acquisitions.ts';
import type { Filter } from '../../contract/filter.ts';
import type { Lineage, LineageOrganisation } from '../../contract/genealogy.ts';
import type { Database, Pin } from '../database/database.ts';
import { notFound } from '../fault.ts';
import { acquisitionsOf } from './acquisitions.ts';
import { type Family, familyOf } from './family.ts';
import { type LineageFilter, leavesAll } from './filter.ts';
import { type Direction, type Member, membersOf, summaryOf, within } from './lineage.ts';
import { ancestorsQuery, beyondQuery, descendantsQuery, type Relative } from './queries.ts';
import { type FilterDeps, readFilter } from './read-filter.ts';

/** Most organisations traced in each direction: beyond them an answer is truncated, and can't say by how many. */
const traceCap = 50_000;

export interface LineageQuestion {
  id: string;
  direction: Direction;
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
  const { id, direction, filter, asOf } = question;
  const pin = await deps.database.pin();
  const asked = await readFilter(deps, pin, { filter, asOf, kept: [id] }, signal);
  const { relatives, cut } = await readRelatives(deps.database, pin, asked, id, direction, signal);
  const family = familyOf(relatives.values(), asked);
  const all = membersOf(family, id, direction);
  const members = within(all, question.generations ?? Number.POSITIVE_INFINITY);
  const sent = members.slice(0, question.limit);
  const ids = new Set(sent.map((member) => member.id));
  const remaining = members.length - sent.length;
  return {
    focus: id,
    organisations: await withCounts(deps.database, pin, asked, { relatives, sent }, signal),
    spinoffs: family.spinoffs.filter(({ parent, child }) => ids.has(parent) && ids.has(child)),
    summary: summaryOf(members),
    steps: all.at(-1)?.generation.min ?? 0,
    truncated: remaining > 0 || cut,
    remaining,
    dataVersion: pin.version,
  };
}

const dataSetsOf = (pin: Pin, asked: LineageFilter) => ({
  datasets: [...asked.datasets],
  visible: pin.datasets,
});

/** An organisation and all its relatives, whatever the filter says of them. `cut`: there are more. @throws Fault 404 */
export async function readRelatives(
  database: Database,
  pin: Pin,
  asked: LineageFilter,
  id: string,
  direction: Direction,
  signal?: AbortSignal,
): Promise<{ relatives: Map<string, Relative>; cut: boolean }> {
  const params = { ...dataSetsOf(pin, asked), id, cap: traceCap };
  const [up, down] = await Promise.all([
    direction === 'descendants' ? [] : database.read(ancestorsQuery, params, { signal }),
    direction === 'ancestors' ? [] : database.read(descendantsQuery, params, { signal }),
  ]);
  if (up.length + down.length === 0) throw notFound('organisation', id);
  const relatives = new Map([...up, ...down].map((relative) => [relative.id, relative]));
  return { relatives, cut: up.length === traceCap || down.length === traceCap };
}

/** How many parents and children each has that the filter leaves, drawn or not. */
async function withCounts(
  database: Database,
  pin: Pin,
  asked: LineageFilter,
  { relatives, sent }: { relatives: Map<string, Relative>; sent: Member[] },
  signal?: AbortSignal,
): Promise<LineageOrganisation[]> {
  const complete = leavesAll(asked) ? null : await readBeyond(database, pin, asked, relatives, signal);
  return sent.map(({ id, side, generation }) => {
    const relative = relatives.get(id)!;
    const parents = complete
      ? complete.parentsOf(id).length
      : new Set(relative.claims.map((c) => c.parent)).size;
    const children = complete ? complete.childrenOf(id).length : relative.children;
    return Object.assign(briefOf(relative, asked), { side, generation, parents, children });
  });
}

/** The filtered family with the parents and children around it. */
async function readBeyond(
  database: Database,
  pin: Pin,
  asked: LineageFilter,
  relatives: Map<string, Relative>,
  signal?: AbortSignal,
): Promise<Family> {
  const params = { ...dataSetsOf(pin, asked), ids: [...relatives.keys()] };
  const beyond = await database.read(beyondQuery, params, { signal });
  return familyOf([...relatives.values(), ...beyond], asked);
}

/** What a time tree needs of it. Written out, not spread: there are thousands. */
export function briefOf(it: Relative, { filter }: LineageFilter): z.infer<typeof RelativeBrief> {
  return {
    id: it.id,
    name: it.name,
    kind: it.kind,
    founded: it.founded,
    dissolved: it.dissolved,
    fate: it.fate,
    size: it.size,
    sector: it.sector,
    region: it.region,
    country: it.country,
    start: it.start,
    acquisitions: acquisitionsOf(it.deals, filter.minConfidence),
  };
}
