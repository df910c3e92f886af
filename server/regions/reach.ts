import { type Share, turnsOf, whole } from '../analytics/measures/measure.ts';
import type { Rows } from '../analytics/rows.ts';
import { scopeByRule } from '../analytics/scope-rule.ts';
import { sharedUint8 } from '../analytics/shared.ts';
import { defineTask, type Meter } from '../analytics/tasks.ts';
import { intraScope, unknownScope } from './scope-counts.ts';

/** The symmetrised graph, and of each node its region at the level and its country, −1 for none. */
export interface ReachInput {
  rows: Rows;
  region: Int32Array;
  country: Int32Array;
  /** The regions asked for, and the country of each. */
  regions: readonly { region: number; country: number }[];
  share?: Share;
}

/** What one region reaches; sums over its n organisations, not yet divided by n. */
export interface ReachCount {
  region: number;
  organisations: number;
  direct: number;
  mediated: number;
  gatekeepers: number;
  reaching: number;
  reached: number;
  leftOut: number;
}

const inside = 1;
const outside = 0;
const apart = 2;

/** Where each node is, seen from a region: apart where that is not known. */
function whereabouts({ region, country }: ReachInput, own: { region: number; country: number }): Uint8Array {
  const where = sharedUint8(region.length);
  for (let node = 0; node < region.length; node++) {
    const scope = scopeByRule(own.region, region[node]!, own.country, country[node]!);
    where[node] = scope === intraScope ? inside : scope === unknownScope ? apart : outside;
  }
  return where;
}

/** Searches breadth first from one node at a time, over a whole graph but what lies apart. */
class Search {
  readonly #rows: Rows;
  readonly #where: Uint8Array;
  readonly #distance: Int32Array;
  /** 1 where some shortest path begins with a link out of the region. */
  readonly #isDirect: Uint8Array;
  readonly #queue: Int32Array;

  constructor(rows: Rows, where: Uint8Array) {
    this.#rows = rows;
    this.#where = where;
    this.#distance = new Int32Array(rows.count).fill(-1);
    this.#isDirect = new Uint8Array(rows.count);
    this.#queue = new Int32Array(rows.count);
  }

  /** Visits every node outside that is reached from a node inside. */
  from(start: number, visit: (node: number, distance: number, isDirect: boolean) => void): void {
    const [distance, queue] = [this.#distance, this.#queue];
    let end = 1;
    queue[0] = start;
    distance[start] = 0;
    for (let at = 0; at < end; at++) {
      const node = queue[at]!;
      if (this.#where[node] === outside) visit(node, distance[node]!, this.#isDirect[node] === 1);
      end = this.#open(node, start, end);
    }
    for (let at = 0; at < end; at++) {
      distance[queue[at]!] = -1;
      this.#isDirect[queue[at]!] = 0;
    }
  }

  /** Puts the neighbours that are not yet seen into the queue, and says of those of the next distance whether their path is direct. */
  #open(node: number, start: number, end: number): number {
    const { start: first, target } = this.#rows;
    const [where, distance, isDirect, queue] = [this.#where, this.#distance, this.#isDirect, this.#queue];
    const next = distance[node]! + 1;
    const own = isDirect[node]!;
    let last = end;
    for (let i = first[node]!; i < first[node + 1]!; i++) {
      const other = target[i]!;
      if (distance[other] === -1 && where[other] !== apart) {
        distance[other] = next;
        queue[last++] = other;
      }
      if (distance[other] === next)
        isDirect[other]! |= node === start ? Number(where[other] === outside) : own;
    }
    return last;
  }
}

/** Links inside and out: at least one of each makes a gatekeeper in Graf's sense. */
function isGatekeeper({ start, target }: Rows, where: Uint8Array, node: number): boolean {
  const ends = new Set(Array.from(target.subarray(start[node]!, start[node + 1]!), (other) => where[other]!));
  return ends.has(inside) && ends.has(outside);
}

function reachOfOne(input: ReachInput, own: { region: number; country: number }): ReachCount {
  const where = whereabouts(input, own);
  const search = new Search(input.rows, where);
  const seen = new Uint8Array(input.rows.count);
  const found = { region: own.region, organisations: 0, direct: 0, mediated: 0, gatekeepers: 0, reaching: 0 };
  for (let node = 0; node < input.rows.count; node++) {
    if (where[node] !== inside) continue;
    found.organisations++;
    if (isGatekeeper(input.rows, where, node)) found.gatekeepers++;
    let reaches = 0;
    search.from(node, (other, distance, isDirect) => {
      reaches = 1;
      seen[other] = 1;
      if (isDirect) found.direct += 1 / distance;
      else found.mediated += 1 / distance;
    });
    found.reaching += reaches;
  }
  const count = (list: Uint8Array, what: number) => list.reduce((sum, one) => sum + Number(one === what), 0);
  return { ...found, reached: count(seen, 1), leftOut: count(where, apart) };
}

/**
 * External reach of regions: from each of their organisations to all outside, along shortest paths that run through no organisation which
 * may lie inside. A pair is direct where some shortest path begins with a link out of the region, else mediated: then every one first goes
 * through others of the region, the last of which has links both ways. Time: organisations of the regions × links.
 */
export function measureReach(input: ReachInput, meter?: Meter): ReachCount[] {
  const { regions, share = whole } = input;
  meter?.expect(turnsOf(share, regions.length));
  return regions
    .filter((_, i) => i % share.of === share.index)
    .map((own) => {
      meter?.add(1);
      return reachOfOne(input, own);
    });
}

export const reachTask = defineTask('external-reach', measureReach);
