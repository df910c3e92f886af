import type { Filter } from '../../contract/filter.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { coveredRegions } from '../analytics/filter.ts';
import type { Database, Pin } from '../database/database.ts';
import { badRequest } from '../fault.ts';
import type { LineageFilter } from './filter.ts';

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
  { analytics }: FilterDeps,
  pin: Pin,
  { filter, asOf, kept }: Asked,
  signal?: AbortSignal,
): Promise<LineageFilter> {
  return {
    filter,
    asOf,
    kept: new Set(kept),
    datasets: new Set(namedDatasets(pin, filter.dataset)),
    regions: filter.regions ? await regionsBelow(analytics, pin, filter.regions, signal) : null,
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

/** The codes of regions and of all that lie below them. */
async function regionsBelow(
  analytics: Analytics,
  pin: Pin,
  codes: string[],
  signal?: AbortSignal,
): Promise<Set<string>> {
  const table = await analytics.table(pin, signal);
  const covered = coveredRegions(table, codes);
  return new Set(table.regions.code.filter((_, position) => covered[position] === 1));
}

/** Who lies within so many links is asked of the graph in memory: links of every type count. */
async function idsAround(analytics: Analytics, filter: Filter, signal?: AbortSignal): Promise<Set<string>> {
  const { table, organisations } = await analytics.select(filter, signal);
  return new Set(Array.from(organisations, (position) => table.organisations.id[position]!));
}
