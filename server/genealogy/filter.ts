import type { Filter } from '../../contract/filter.ts';
import { confidences } from '../../contract/vocabulary.ts';
import type { Analytics } from '../analytics/analytics.ts';
import type { Database, Pin } from '../database/database.ts';
import { badRequest } from '../fault.ts';
import { type LineageFilter, regionsBelowQuery } from './queries.ts';

export interface FilterDeps {
  database: Database;
  analytics: Analytics;
}

export interface Asked {
  filter: Filter;
  /** Only what was founded by then. */
  asOf?: number;
  /** Organisations no filter removes: the focus. */
  kept: string[];
}

/** A filter as the lineage queries take it. @throws Fault 400 for an unknown data set or region, 404 for an unknown `around` */
export async function lineageFilter(
  deps: FilterDeps,
  pin: Pin,
  { filter, asOf, kept }: Asked,
  signal?: AbortSignal,
): Promise<LineageFilter> {
  return {
    datasets: namedDatasets(pin, filter.dataset),
    visible: pin.datasets,
    kinds: filter.kinds ?? null,
    sectors: filter.sectors ?? null,
    regions: filter.regions ? await regionsBelow(deps.database, pin, filter.regions, signal) : null,
    within: filter.around ? await idsAround(deps.analytics, filter, signal) : null,
    confidences: confidencesOf(filter),
    from: filter.from ?? null,
    to: filter.to ?? null,
    startBy: earlier(filter.to, asOf),
    dated: filter.undated === 'exclude',
    kept,
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
): Promise<string[]> {
  const rows = await database.read(regionsBelowQuery, { regions, visible: pin.datasets }, { signal });
  const found = new Set(rows.map((row) => row.asked));
  const unknown = regions.filter((code) => !found.has(code));
  if (unknown.length === 0) return [...new Set(rows.flatMap((row) => row.codes))];
  const message = `There is no region "${unknown.join('", "')}". GET /api/regions lists those there are.`;
  throw badRequest('unknown-region', message);
}

/** Which organisations lie within so many links is asked of the graph in memory: links of every type count. */
async function idsAround(analytics: Analytics, filter: Filter, signal?: AbortSignal): Promise<string[]> {
  const { table, organisations } = await analytics.select(filter, signal);
  return Array.from(organisations, (position) => table.organisations.id[position]!);
}

/** Where the filter leaves out spin-offs altogether, no claim counts. */
function confidencesOf({ links, minConfidence }: Filter): LineageFilter['confidences'] {
  if (links && !links.includes('spin-off')) return [];
  return minConfidence ? confidences.slice(0, confidences.indexOf(minConfidence) + 1) : null;
}

function earlier(a: number | undefined, b: number | undefined): number | null {
  const year = Math.min(a ?? Number.POSITIVE_INFINITY, b ?? Number.POSITIVE_INFINITY);
  return Number.isFinite(year) ? year : null;
}
