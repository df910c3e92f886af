import type { MeasuredGraph } from '../../contract/measures.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { sharedInt32 } from '../analytics/shared.ts';
import { measuredGraph } from '../analytics/snapshot.ts';
import type { Selection } from '../analytics/table.ts';
import { badRequest } from '../fault.ts';
import { type EiCounts, eiExpected, eiIndex, eiRescaled } from './ei.ts';
import { eiTask } from './ei-permutations.ts';
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

/** The index of the network and of its regions, by the position of the region. */
export interface MeasuredEi {
  ei: NetworkEi;
  byRegion: Map<number, EiCounts>;
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
  { permutations, seed }: Test,
  signal: AbortSignal,
): Promise<number | null> {
  if (permutations === 0 || pairs.source.length === 0) return null;
  const steps = pairs.source.length + group.length;
  if (steps * permutations > mostSteps) {
    const most = Math.floor(mostSteps / steps);
    const message = `${permutations} permutations of ${group.length} organisations take too long: ask for ${most} at most, or narrow the filter.`;
    throw badRequest('too-large', message);
  }
  return analytics.run(eiTask, { ...pairs, group, permutations, seed }, { signal });
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
  const regions = located.organisations.filter((region) => region >= 0);
  const group = sharedInt32(regions.length);
  group.set(regions);
  const pairs = pairsOf(snapshot.both);
  const { whole, byGroup } = countEi(pairs, group);
  const sizes = new Map<number, number>();
  for (const region of group) sizes.set(region, (sizes.get(region) ?? 0) + 1);
  const ei = {
    ...whole,
    value: eiIndex(whole),
    expected: eiExpected([...sizes.values()]),
    rescaled: eiRescaled(whole, [...sizes.values()]),
    p: await permute(analytics, pairs, group, test, signal),
  };
  return { ei, byRegion: byGroup, graph: measuredGraph(snapshot, false) };
}
