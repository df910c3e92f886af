import { type Share, whole } from '../analytics/measures/measure.ts';
import { width } from '../analytics/paths/waves.ts';
import type { Rows } from '../analytics/rows.ts';
import { defineTask, type Meter } from '../analytics/tasks.ts';
import { type Place, type Places, placesOf, type Sides, sidesOf } from './reach-places.ts';
import { runReach, type Waves, wavesOver } from './reach-waves.ts';

/** The symmetrised graph, and of each node its region at the level and its country, −1 for none. */
export interface ReachInput {
  rows: Rows;
  region: Int32Array;
  country: Int32Array;
  /** The regions asked for, and the country of each. */
  regions: readonly Place[];
  share?: Share;
}

/** What one region reaches; sums over its n organisations, not yet divided by n. */
export interface ReachCount {
  region: number;
  organisations: number;
  direct: number;
  mediated: number;
  reaching: number;
  reached: number;
  leftOut: number;
}

/** A region whose reach is being counted. */
interface Counting {
  place: Place;
  members: number[];
  /** Pairs by their distance: numbers of pairs add up the same in any order. */
  direct: number[];
  mediated: number[];
  reaching: number;
  reached: number;
}

/** Searches that go on at once; `bits` those that begin in a region. */
interface Batch {
  sources: number[];
  from: { counting: Counting; place: Place; bits: number }[];
}

function countingsOf({ region, regions, share = whole }: ReachInput): Counting[] {
  const own = regions.filter((_, i) => i % share.of === share.index);
  const countings = own.map((place): Counting => {
    return { place, members: [], direct: [], mediated: [], reaching: 0, reached: 0 };
  });
  const byRegion = new Map(countings.map((one) => [one.place.region, one]));
  region.forEach((at, node) => {
    byRegion.get(at)?.members.push(node);
  });
  return countings;
}

/** The members of all regions in turn, 32 at a time: small regions share a batch. */
function batchesOf(countings: readonly Counting[]): Batch[] {
  const batches: Batch[] = [];
  for (const counting of countings) {
    for (const node of counting.members) {
      let batch = batches.at(-1);
      if (!batch || batch.sources.length === width) {
        batch = { sources: [], from: [] };
        batches.push(batch);
      }
      if (batch.from.at(-1)?.counting !== counting)
        batch.from.push({ counting, place: counting.place, bits: 0 });
      batch.from.at(-1)!.bits |= 1 << batch.sources.length;
      batch.sources.push(node);
    }
  }
  return batches;
}

/** Adds what the searches of a batch met; `reachedBy` holds the last region that reached each node. */
function addBatch({ sources, from }: Batch, waves: Waves, sides: Sides, reachedBy: Int32Array): void {
  const of = sources.map((_, bit) => from.find(({ bits }) => (bits >>> bit) & 1)!.counting);
  let reaching = 0;
  runReach(waves, sources, sides, (bit, distance, all, direct) => {
    const counting = of[bit]!;
    counting.direct[distance] = (counting.direct[distance] ?? 0) + direct;
    counting.mediated[distance] = (counting.mediated[distance] ?? 0) + all - direct;
    if ((reaching >>> bit) & 1) return;
    reaching |= 1 << bit;
    counting.reaching++;
  });
  for (let node = 0; node < reachedBy.length; node++) {
    const met = waves.seen[node]! & sides.outside[waves.place[node]!]!;
    if (met === 0) continue;
    for (const { counting, bits } of from) {
      if ((met & bits) === 0 || reachedBy[node] === counting.place.region) continue;
      reachedBy[node] = counting.place.region;
      counting.reached++;
    }
  }
}

/** Σ pairs ÷ their distance. */
const nearness = (pairs: readonly number[]) =>
  pairs.reduce((sum, count, distance) => sum + count / distance, 0);

function countOf({ place, members, ...found }: Counting, places: Places): ReachCount {
  const { apart } = sidesOf(places, [{ place, bits: 1 }]);
  return {
    region: place.region,
    organisations: members.length,
    direct: nearness(found.direct),
    mediated: nearness(found.mediated),
    reaching: found.reaching,
    reached: found.reached,
    leftOut: places.of.reduce((sum, at) => sum + apart[at]!, 0),
  };
}

/**
 * External reach of regions: from each of their organisations to all outside, along shortest paths that run through no organisation which
 * may lie inside. A pair is direct where some shortest path begins with a link out of the region, else mediated: then every one first goes
 * through others of the region, the last of which has links both ways. Time: organisations of the regions × links ÷ 32.
 */
export function measureReach(input: ReachInput, meter?: Meter): ReachCount[] {
  const places = placesOf(input.region, input.country);
  const waves = wavesOver(input.rows, places.of);
  const reachedBy = new Int32Array(input.rows.count).fill(-1);
  const countings = countingsOf(input);
  const batches = batchesOf(countings);
  meter?.expect(batches.length);
  for (const batch of batches) {
    addBatch(batch, waves, sidesOf(places, batch.from), reachedBy);
    meter?.add(1);
  }
  return countings.map((counting) => countOf(counting, places));
}

export const reachTask = defineTask('external-reach', measureReach);
