import type { MeasureOptions } from '../../../contract/measures.ts';
import type { Rows } from '../rows.ts';
import type { Snapshot } from '../snapshot.ts';

/** The rows that the `directed` option chooses: along links, or the symmetrised graph. */
export function forward(snapshot: Snapshot, options: MeasureOptions): Rows {
  return options.directed ? snapshot.out : snapshot.both;
}

/** The same arcs turned round. */
export function backward(snapshot: Snapshot, options: MeasureOptions): Rows {
  return options.directed ? snapshot.in : snapshot.both;
}

/** Number of neighbours of each node. */
export function degrees(rows: Rows): Float64Array {
  return Float64Array.from({ length: rows.count }, (_, node) => rows.start[node + 1]! - rows.start[node]!);
}

/** Sum of the weights of each node's links. */
export function strengths(rows: Rows): Float64Array {
  const sums = new Float64Array(rows.count);
  for (let node = 0; node < rows.count; node++) {
    for (let a = rows.start[node]!; a < rows.start[node + 1]!; a++) sums[node]! += rows.weight[a]!;
  }
  return sums;
}

/** Each value divided by the greatest possible one; no meaning (NaN) where that is 0. */
export function divided(values: Float64Array, greatest: number): Float64Array {
  return values.map((value) => (greatest > 0 ? value / greatest : Number.NaN));
}
