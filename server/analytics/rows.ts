import { offsets, sortedBy } from './counting-sort.ts';
import { sharedFloat64, sharedInt32 } from './shared.ts';

/** Compressed sparse rows: the neighbours of node i are `target[start[i]] … target[start[i + 1] − 1]`, ascending, each once. */
export interface Rows {
  /** Number of nodes. */
  count: number;
  /** One entry more than nodes. */
  start: Int32Array;
  target: Int32Array;
  /** Summed weights, beside `target`. */
  weight: Float64Array;
}

/** Arcs in any order, parallel ones and all; loops must be gone. */
export interface ArcList {
  source: Int32Array;
  target: Int32Array;
  weight: Float64Array;
}

/** Positions of the arcs sorted by source, then target. */
function sorted(count: number, arcs: ArcList): Int32Array {
  const all = Int32Array.from(arcs.source, (_, arc) => arc);
  return sortedBy(sortedBy(all, arcs.target, count), arcs.source, count);
}

/** Sorts arcs into rows on shared memory; parallel arcs become one, their weights summed. */
export function buildRows(count: number, arcs: ArcList): Rows {
  const order = sorted(count, arcs);
  const target = new Int32Array(order.length);
  const weight = new Float64Array(order.length);
  const start = sharedInt32(count + 1);
  let length = 0;
  let row = -1;
  for (let i = 0; i < order.length; i++) {
    const arc = order[i]!;
    const source = arcs.source[arc]!;
    const to = arcs.target[arc]!;
    const opens = source !== row;
    if (opens) start.fill(length, row + 1, source + 1);
    row = source;
    if (opens || target[length - 1] !== to) target[length++] = to;
    weight[length - 1]! += arcs.weight[arc]!;
  }
  start.fill(length, row + 1);
  return { count, start, ...trimmed(target, weight, length) };
}

function trimmed(target: Int32Array, weight: Float64Array, length: number) {
  const columns = { target: sharedInt32(length), weight: sharedFloat64(length) };
  columns.target.set(target.subarray(0, length));
  columns.weight.set(weight.subarray(0, length));
  return columns;
}

/** The same arcs, each turned round. */
export function transpose(rows: Rows): Rows {
  const { count } = rows;
  const start = sharedInt32(count + 1);
  start.set(offsets(count, rows.target));
  const next = start.slice(0, count);
  const target = sharedInt32(rows.target.length);
  const weight = sharedFloat64(rows.target.length);
  for (let source = 0; source < count; source++) {
    for (let i = rows.start[source]!; i < rows.start[source + 1]!; i++) {
      const place = next[rows.target[i]!]!++;
      target[place] = source;
      weight[place] = rows.weight[i]!;
    }
  }
  return { count, start, target, weight };
}
