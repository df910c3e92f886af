import { connectedComponents } from '../analytics/measures/components.ts';
import { whole } from '../analytics/measures/measure.ts';
import { visitDistances } from '../analytics/paths/waves.ts';
import type { Rows } from '../analytics/rows.ts';
import { defineTask } from '../analytics/tasks.ts';
import { type Parting, partedGroups } from './parted.ts';

export interface RemovalInput {
  /** The symmetrised graph. */
  both: Rows;
  gone: number;
  /** Group of each node, −1 for none, and how many groups there are. */
  group: Int32Array;
  groups: number;
  /** Pairs of groups listed at most. */
  most: number;
}

export interface Removal extends Parting {
  /** Σ 1/d over the ordered pairs of all others without it. */
  nearness: number;
  /** Parts its component falls into. */
  pieces: number;
  /** Nodes of all these parts but the largest, ascending. */
  cutOff: number[];
}

/** The same nodes and links, less the links of one. */
export function withoutLinksOf({ count, start, target, weight }: Rows, gone: number): Rows {
  const kept = target.map((to) => (to === gone ? 0 : 1));
  kept.fill(0, start[gone], start[gone + 1]);
  const starts = new Int32Array(count + 1);
  for (let node = 0; node < count; node++) {
    let own = 0;
    for (let arc = start[node]!; arc < start[node + 1]!; arc++) own += kept[arc]!;
    starts[node + 1] = starts[node]! + own;
  }
  const isKept = (_: number, arc: number) => kept[arc] === 1;
  return { count, start: starts, target: target.filter(isKept), weight: weight.filter(isKept) };
}

function nearnessOf(rows: Rows): number {
  let sum = 0;
  visitDistances(rows, whole, (_, distance, count) => {
    sum += count / distance;
  });
  return sum;
}

/** What breaks when one node goes. Some n × m ÷ 32 steps, as all distances are measured again. */
export function removalOf({ both, gone, group, groups, most }: RemovalInput): Removal {
  const rest = withoutLinksOf(both, gone);
  const before = connectedComponents(both);
  const after = connectedComponents(rest);
  const around = new Set<number>();
  for (let arc = both.start[gone]!; arc < both.start[gone + 1]!; arc++)
    around.add(after.of[both.target[arc]!]!);
  // Components are numbered by size, so the least is the largest piece.
  const largest = Math.min(...around);
  const isCutOff = (node: number) => after.of[node] !== largest && around.has(after.of[node]!);
  return {
    nearness: nearnessOf(rest),
    pieces: around.size,
    cutOff: Array.from({ length: both.count }, (_, node) => node).filter(isCutOff),
    ...partedGroups({ before: before.of, after: after.of, gone, group, groups, most }),
  };
}

export const removalTask = defineTask('brokerage-removal', removalOf);
