import type { MeasureOptions } from '../../../contract/measures.ts';
import type { Rows } from '../rows.ts';
import type { Snapshot } from '../snapshot.ts';
import { strengths } from './direction.ts';

/**
 * The symmetrised graph with what Burt's measures need of each arc i→j: the share of i's links that j has, and j's links to i
 * relative to the strongest link of j.
 */
export interface Ego {
  rows: Rows;
  /** p_ij, beside `rows.target`. */
  share: Float64Array;
  /** m_ij, beside `rows.target`: i's link with j ÷ i's strongest link. */
  marginal: Float64Array;
}

function strongest(rows: Rows, node: number): number {
  let most = 0;
  for (let a = rows.start[node]!; a < rows.start[node + 1]!; a++) most = Math.max(most, rows.weight[a]!);
  return most;
}

export function egoOf(snapshot: Snapshot, options: MeasureOptions): Ego {
  const { both } = snapshot;
  const rows = options.weighted ? both : { ...both, weight: new Float64Array(both.target.length).fill(1) };
  const sums = strengths(rows);
  const share = new Float64Array(rows.target.length);
  const marginal = new Float64Array(rows.target.length);
  for (let node = 0; node < rows.count; node++) {
    const most = strongest(rows, node);
    for (let a = rows.start[node]!; a < rows.start[node + 1]!; a++) {
      share[a] = rows.weight[a]! / sums[node]!;
      marginal[a] = rows.weight[a]! / most;
    }
  }
  return { rows, share, marginal };
}

/**
 * For each node i and neighbour q, each neighbour j of q that is also a neighbour of i: `visit(i, ij, qj, iq)` with positions of the
 * arcs. These are the triangles, each met from every corner in both directions.
 */
export function visitTriangles(
  rows: Rows,
  visit: (i: number, ij: number, qj: number, iq: number) => void,
): void {
  const { count, start, target } = rows;
  const arcTo = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    for (let a = start[i]!; a < start[i + 1]!; a++) arcTo[target[a]!] = a;
    for (let iq = start[i]!; iq < start[i + 1]!; iq++) {
      const q = target[iq]!;
      for (let qj = start[q]!; qj < start[q + 1]!; qj++) {
        const ij = arcTo[target[qj]!]!;
        if (ij >= 0) visit(i, ij, qj, iq);
      }
    }
    for (let a = start[i]!; a < start[i + 1]!; a++) arcTo[target[a]!] = -1;
  }
}
