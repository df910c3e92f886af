import type { MeasuredGraph } from '../../contract/measures.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { sharedInt32 } from '../analytics/shared.ts';
import { measuredGraph } from '../analytics/snapshot.ts';
import type { Selection } from '../analytics/table.ts';
import { badRequest } from '../fault.ts';
import { pairsAbroad } from './abroad.ts';
import { type EiCounts, eiExpected, eiIndex, eiRescaled } from './ei.ts';
import { type EiShares, eiTask } from './ei-permutations.ts';
import { type Located, placedSelection } from './locate.ts';
import { countEi, type Pairs, pairsOf } from './pairs.ts';

/** Most steps of a permutation test (organisations and pairs × permutations): about a minute. */
const mostSteps = 1e10;

export interface NetworkEi extends EiCounts {
  value: number | null;
  expected: number | null;
  rescaled: number | null;
  p: number | null;
}

/** What is counted for the index of one region. */
export interface RegionEi extends EiCounts {
  /** Pairs with organisations abroad that have no region at the level: external, but left out. */
  abroad: number;
  p: number | null;
}

/** The index of the network and of its regions, by the position of the region. */
export interface MeasuredEi {
  ei: NetworkEi;
  byRegion: Map<number, RegionEi>;
  graph: MeasuredGraph;
}

interface Test {
  permutations: number;
  seed: number;
}

/** @throws Fault 400 when it would take too long. */
async function permute(
  analytics: Analytics,
  pairs: Pairs,
  group: Int32Array,
  groups: number,
  { permutations, seed }: Test,
  signal: AbortSignal,
): Promise<EiShares | null> {
  if (permutations === 0 || pairs.source.length === 0) return null;
  const steps = pairs.source.length + group.length + groups;
  if (steps * permutations > mostSteps) {
    const most = Math.floor(mostSteps / steps);
    const message = `${permutations} permutations of ${group.length} organisations take too long: ask for ${most} at most, or narrow the filter.`;
    throw badRequest('too-large', message);
  }
  return analytics.run(eiTask, { ...pairs, group, groups, permutations, seed }, { signal });
}

/** The E–I index of the organisations that have a region, on the linked pairs among them. */
export async function measureEi(
  analytics: Analytics,
  selection: Selection,
  located: Located,
  test: Test,
  signal: AbortSignal,
): Promise<MeasuredEi> {
  const snapshot = await analytics.snapshot(placedSelection(selection, located), signal);
  const regions = [...new Set(located.organisations)].filter((region) => region >= 0);
  const number = new Map(regions.map((region, i) => [region, i]));
  const placed = located.organisations.filter((region) => region >= 0);
  const group = sharedInt32(placed.length);
  group.set(placed.map((region) => number.get(region)!));
  const pairs = pairsOf(snapshot.both);
  const { whole, byGroup } = countEi(pairs, group);
  const sizes = regions.map(() => 0);
  for (const one of group) sizes[one]!++;
  const shares = await permute(analytics, pairs, group, regions.length, test, signal);
  const ei = {
    ...whole,
    value: eiIndex(whole),
    expected: eiExpected(sizes),
    rescaled: eiRescaled(whole, sizes),
    p: shares?.whole ?? null,
  };
  const abroad = pairsAbroad(selection, located);
  const byRegion = new Map(
    regions.map((region, i): [number, RegionEi] => {
      const counts = byGroup.get(i) ?? { external: 0, internal: 0 };
      return [region, { ...counts, abroad: abroad.get(region) ?? 0, p: shares?.groups[i] ?? null }];
    }),
  );
  return { ei, byRegion, graph: measuredGraph(snapshot, false) };
}
