import type { Reach, RegionReach } from '../../contract/reach.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { gatekeepers } from '../analytics/gatekeepers.ts';
import { distanceSteps } from '../analytics/paths/waves.ts';
import { regionOfLevel } from '../analytics/region-named.ts';
import { countriesOf, regionsAt } from '../analytics/scope.ts';
import { sharedInt32 } from '../analytics/shared.ts';
import type { GraphTable, Selection } from '../analytics/table.ts';
import { type ReachCount, type ReachInput, reachTask } from './reach.ts';
import { checkSteps } from './steps.ts';

export const reachConvention =
  'Symmetrised graph: links of every type the filter leaves, either way, parallel ones once. Σ 1/d over the region’s organisations and those outside, ÷ its organisations; who is not reached adds 0. ' +
  'Direct: some shortest path begins with a link of the organisation’s own out of the region; mediated: all others, which first go through an organisation of the region with links both inside and out, a gatekeeper. ' +
  'An organisation that may lie inside (same country and no region at the level, or no place at all) is left out with its links; one abroad counts as outside, however coarsely it is placed.';

function inputOf(
  { table }: Selection,
  rows: ReachInput['rows'],
  organisations: Int32Array,
  level: number,
): Omit<ReachInput, 'regions'> {
  const column = (values: Int32Array) => {
    const own = sharedInt32(organisations.length);
    for (let node = 0; node < own.length; node++) own[node] = values[organisations[node]!]!;
    return own;
  };
  return { rows, region: column(regionsAt(table, level)), country: column(countriesOf(table)) };
}

/** What a region reaches, and its gatekeepers. */
export interface Reaching extends ReachCount {
  gatekeepers: number;
}

/** How many gatekeepers each region has. */
function gatekeepersOf(selection: Selection, level: number): (region: number) => number {
  const isOne = gatekeepers(selection, level);
  const at = regionsAt(selection.table, level);
  const counts = new Int32Array(selection.table.regions.code.length);
  for (const o of selection.organisations) if (at[o]! >= 0) counts[at[o]!]! += isOne[o]!;
  return (region) => counts[region]!;
}

/** Counts for regions of a level, by all worker threads. @throws Fault 400 when it would take too long */
export async function countReach(
  analytics: Analytics,
  selection: Selection,
  level: number,
  wanted: number | undefined,
  signal: AbortSignal,
): Promise<Reaching[]> {
  const snapshot = await analytics.snapshot(selection, signal);
  const input = inputOf(selection, snapshot.both, snapshot.organisations, level);
  const countries = new Map<number, number>();
  let sources = 0;
  input.region.forEach((region, node) => {
    if (region < 0 || (wanted ?? region) !== region) return;
    countries.set(region, input.country[node]!);
    sources++;
  });
  const regions = [...countries].map(([region, country]) => ({ region, country }));
  checkSteps(distanceSteps(snapshot.both, sources), () => {
    return `The external reach of ${sources} organisations takes too long: ask for one region (region=…), or narrow the filter.`;
  });
  const of = Math.max(1, Math.min(analytics.threads, regions.length));
  const parts = Array.from({ length: of }, (_, index) =>
    analytics.run(reachTask, { ...input, regions, share: { index, of } }, { signal }),
  );
  const gatekeepersIn = gatekeepersOf(selection, level);
  return (await Promise.all(parts)).flat().map((one) => ({ ...one, gatekeepers: gatekeepersIn(one.region) }));
}

/** The reach of a region, ÷ its organisations. */
export function toldReach({ regions }: GraphTable, count: Reaching): RegionReach {
  const { region, organisations: n, direct, mediated, ...rest } = count;
  return {
    code: regions.code[region]!,
    name: regions.name[region]!,
    organisations: n,
    reach: (direct + mediated) / n,
    direct: direct / n,
    mediated: mediated / n,
    ...rest,
  };
}

/** The answer of GET /regions/reach. */
export async function externalReach(
  analytics: Analytics,
  selection: Selection,
  { level, region }: { level: number; region: string | undefined },
  signal: AbortSignal,
): Promise<Reach> {
  const { table } = selection;
  const wanted = region === undefined ? undefined : regionOfLevel(table, level, region);
  const counts = await countReach(analytics, selection, level, wanted, signal);
  return {
    level,
    regions: counts.map((count) => toldReach(table, count)).sort((a, b) => (a.code < b.code ? -1 : 1)),
    convention: reachConvention,
    dataVersion: table.version,
  };
}
