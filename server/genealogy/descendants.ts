import type { DescentGraph } from '../analytics/descent-graph.ts';

/** Children with several parents that are looked at in one sweep: as many as a mask has bits. */
const width = 32;

/**
 * Number of descendants of every node, each counted once however many lines lead to it.
 *
 * Where everybody has one parent it is a sum over the children. So only children with several parents are looked for one by one: each
 * stands for the part of its descendants that are reached through it by single parents, and a node's count is the sum of the parts that it
 * reaches. Reach is found for 32 of them at a time by a sweep up through their ancestors. Time: the ancestors of such children, divided by
 * 32 where they share them; nothing more than linear in a forest.
 */
export function descendantCounts(graph: DescentGraph): Float64Array {
  const { count, parentStart } = graph;
  const own = onlyThroughSingleParents(graph);
  const counts = own.slice();
  const merging: number[] = [];
  for (let v = 0; v < count; v++) if (parentStart[v + 1]! - parentStart[v]! > 1) merging.push(v);
  const sweep = sweeper(graph, counts);
  for (let first = 0; first < merging.length; first += width) {
    const some = merging.slice(first, first + width);
    sweep(
      some,
      some.map((v) => own[v]! + 1),
    );
  }
  return counts;
}

function onlyThroughSingleParents({ count, parentStart, parent }: DescentGraph): Float64Array {
  const own = new Float64Array(count);
  for (let v = count - 1; v >= 0; v--) {
    if (parentStart[v + 1]! - parentStart[v]! === 1) own[parent[parentStart[v]!]!]! += own[v]! + 1;
  }
  return own;
}

/** Adds to every ancestor of some nodes the weight of each of them that it reaches. */
function sweeper({ count, parentStart, parent }: DescentGraph, counts: Float64Array) {
  const reached = new Int32Array(count);
  const seen = new Uint8Array(count);
  return (nodes: number[], weights: number[]): void => {
    const found = ancestorsFarthestLast(nodes);
    const bit = new Map(nodes.map((v, i) => [v, 1 << i]));
    const sums = byteSums(weights);
    for (const v of found) {
      const mask = reached[v]!;
      counts[v]! += sums(mask);
      const passed = mask | (bit.get(v) ?? 0);
      for (let i = parentStart[v]!; i < parentStart[v + 1]!; i++) reached[parent[i]!]! |= passed;
      reached[v] = 0;
      seen[v] = 0;
    }
  };

  /** The nodes and all their ancestors, children before parents. */
  function ancestorsFarthestLast(nodes: number[]): Int32Array {
    const found = [...nodes];
    for (const v of nodes) seen[v] = 1;
    for (let at = 0; at < found.length; at++) {
      const v = found[at]!;
      for (let i = parentStart[v]!; i < parentStart[v + 1]!; i++) {
        const p = parent[i]!;
        if (seen[p] === 1) continue;
        seen[p] = 1;
        found.push(p);
      }
    }
    return Int32Array.from(found).sort().reverse();
  }
}

/** Sum of the weights whose bits are set, by a table for each byte of the mask. */
function byteSums(weights: number[]): (mask: number) => number {
  const tables = [0, 8, 16, 24].map((shift) => {
    const table = new Float64Array(256);
    for (let bits = 1; bits < 256; bits++) {
      const lowest = 31 - Math.clz32(bits & -bits);
      table[bits] = table[bits & (bits - 1)]! + (weights[shift + lowest] ?? 0);
    }
    return table;
  });
  return (mask) =>
    mask === 0
      ? 0
      : tables[0]![mask & 255]! +
        tables[1]![(mask >>> 8) & 255]! +
        tables[2]![(mask >>> 16) & 255]! +
        tables[3]![mask >>> 24]!;
}
