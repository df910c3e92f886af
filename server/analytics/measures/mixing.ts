import type { MeasureOptions } from '../../../contract/measures.ts';
import type { Snapshot } from '../snapshot.ts';
import { forward } from './direction.ts';

/** How links join groups: shares of all arcs between organisations that have a group. */
export interface Mixing {
  /** Share of arcs inside a group. */
  inside: number;
  /** Σ over groups of (share of arcs that begin in it) × (share that end in it): what `inside` would be by chance. */
  expected: number;
  /** Sum of the weights of the arcs; 0 where there is none. */
  total: number;
}

/** `label` is the group of each node, −1 for none. */
export function mixingOf(snapshot: Snapshot, label: Int32Array, options: MeasureOptions): Mixing {
  const { count, start, target, weight } = forward(snapshot, options);
  const groups = label.reduce((most, id) => Math.max(most, id), -1) + 1;
  const [begins, ends] = [new Float64Array(groups), new Float64Array(groups)];
  let [inside, total] = [0, 0];
  for (let node = 0; node < count; node++) {
    const own = label[node]!;
    if (own < 0) continue;
    for (let a = start[node]!; a < start[node + 1]!; a++) {
      const other = label[target[a]!]!;
      if (other < 0) continue;
      const counted = options.weighted ? weight[a]! : 1;
      total += counted;
      begins[own]! += counted;
      ends[other]! += counted;
      if (own === other) inside += counted;
    }
  }
  const expected = begins.reduce((sum, value, group) => sum + (value / total) * (ends[group]! / total), 0);
  return { inside: inside / total, expected, total };
}

/** Newman's modularity of a division; NaN without links. */
export function modularityOf(snapshot: Snapshot, label: Int32Array, options: MeasureOptions): number {
  const { inside, expected } = mixingOf(snapshot, label, options);
  return inside - expected;
}
