import type { Filter } from '../../contract/filter.ts';
import type { Analytics } from '../analytics/analytics.ts';
import type { Database, Pin } from '../database/database.ts';
import { badRequest } from '../fault.ts';
import type { LineageFilter } from './filter.ts';
import { regionsBelowQuery } from './queries.ts';

export interface FilterDeps {
  database: Database;
  analytics: Analytics;
}

interface Asked {
  filter: Filter;
  asOf?: number;
  kept: string[];
}

/** A filter made ready for a lineage. @throws Fault 400 for an unknown data set or region, 404 for an unknown `around` */
export async function readFilter(
  { database, analytics }: FilterDeps,
  pin: Pin,
  { filter, asOf, kept }: Asked,
  signal?: AbortSignal,
): Promise<LineageFilter> {
  return {
    filter,
    asOf,
    kept: new Set(kept),
    datasets: new Set(namedDatasets(pin, filter.dataset)),
    regions: filter.regions ? await regionsBelow(database, pin, filter.regions, signal) : null,
    within: filter.around ? await idsAround(analytics, filter, signal) : null,
  };
}

function namedDatasets(pin: Pin, wanted: string[] | undefined): string[] {
  if (!wanted) return pin.datasets;
  const unknown = wanted.filter((id) => !pin.datasets.includes(id));
  if (unknown.length === 0) return wanted;
  const known = pin.datasets.length > 0 ? `There are: ${pin.datasets.join(', ')}.` : 'There is none yet.';
  throw badRequest('unknown-dataset', `There is no data set "${unknown.join('", "')}". ${known}`);
}

async function regionsBelow(
  database: Database,
  pin: Pin,
  regions: string[],
  signal?: AbortSignal,
): Promise<Set<string>> {
  const rows = await database.read(regionsBelowQuery, { regions, visible: pin.datasets }, { signal });
  const found = new Set(rows.map((row) => row.asked));
  const unknown = regions.filter((code) => !found.has(code));
  if (unknown.length === 0) return new Set(rows.flatMap((row) => row.codes));
  const message = `There is no region "${unknown.join('", "')}". GET /api/regions lists those there are.`;
  throw badRequest('unknown-region', message);
}

/** Who lies within so many links is asked of the graph in memory: links of every type count. */
async function idsAround(analytics: Analytics, filter: Filter, signal?: AbortSignal): Promise<Set<string>> {
  const { table, organisations } = await analytics.select(filter, signal);
  return new Set(Array.from(organisations, (position) => table.organisations.id[position]!));
}
