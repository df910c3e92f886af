import type { MeasuredGraph } from '../../contract/measures.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { measuredGraph, type Snapshot } from '../analytics/snapshot.ts';
import type { Selection } from '../analytics/table.ts';
import { pairsAbroad } from './abroad.ts';
import { type EiCounts, eiFull, eiIndex, eiRescaled, eiRoom, eiRoomOfAll } from './ei.ts';
import type { EiShares } from './ei-permutations.ts';
import { eiSharesOf, type PermutationTest } from './ei-shares.ts';
import { type Grouping, regionGrouping } from './grouping.ts';
import { type Located, placedSelection } from './locate.ts';
import { countEi, pairsOf } from './pairs.ts';

export interface NetworkEi extends EiCounts {
  value: number | null;
  expected: number | null;
  rescaled: number | null;
  p: number | null;
}

/** The index of one region. */
export interface RegionEi {
  ei: number | null;
  expected: number | null;
  rescaled: number | null;
  p: number | null;
  /** The same with the pairs abroad as external ones. */
  eiWithAbroad: number | null;
  /** What it is made of. `abroad`: pairs with organisations abroad that have no region at the level: external, but left out. */
  pairs: EiCounts & { abroad: number };
}

/** The index of the network and of its regions, by the position of the region. */
export interface MeasuredEi {
  ei: NetworkEi;
  byRegion: Map<number, RegionEi>;
  graph: MeasuredGraph;
}

/** The index of a grouped network and of each of its groups. `shares` null: no p. */
export function eiOfGroups(
  { both }: Pick<Snapshot, 'both'>,
  { group, sizes }: Grouping,
  shares: EiShares | null,
) {
  const { whole, byGroup } = countEi(pairsOf(both), group);
  const all = eiRoomOfAll(sizes);
  const network: NetworkEi = {
    ...whole,
    value: eiIndex(whole),
    expected: eiFull(all),
    rescaled: eiRescaled(whole, all),
    p: shares?.whole ?? null,
  };
  const groups = sizes.map((size, i) => {
    const counts = byGroup.get(i) ?? { external: 0, internal: 0 };
    const room = eiRoom(size, group.length);
    return {
      counts,
      ei: eiIndex(counts),
      expected: eiFull(room),
      rescaled: eiRescaled(counts, room),
      p: shares?.groups[i] ?? null,
    };
  });
  return { network, groups };
}

/** The indices of a selection whose placed organisations make up the snapshot. */
export function eiOfRegions(
  selection: Selection,
  located: Located,
  snapshot: Snapshot,
  shares: EiShares | null,
): MeasuredEi {
  const grouping = regionGrouping(located);
  const { network, groups } = eiOfGroups(snapshot, grouping, shares);
  const abroad = pairsAbroad(selection, located);
  const byRegion = new Map(
    groups.map(({ counts, ...index }, i): [number, RegionEi] => {
      const region = grouping.names[i]!;
      const pairs = { ...counts, abroad: abroad.get(region) ?? 0 };
      const eiWithAbroad = eiIndex({ internal: pairs.internal, external: pairs.external + pairs.abroad });
      return [region, { ...index, eiWithAbroad, pairs }];
    }),
  );
  return { ei: network, byRegion, graph: measuredGraph(snapshot, false) };
}

/** The E–I index of the organisations that have a region, on the linked pairs among them. */
export async function measureEi(
  analytics: Analytics,
  selection: Selection,
  located: Located,
  test: PermutationTest,
  signal: AbortSignal,
): Promise<MeasuredEi> {
  const snapshot = await analytics.snapshot(placedSelection(selection, located), signal);
  const shares = await eiSharesOf(analytics, snapshot, regionGrouping(located), test, signal);
  return eiOfRegions(selection, located, snapshot, shares);
}
