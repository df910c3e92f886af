import type { Arcs } from './arcs.ts';

/** Place of a node that the search has not met. */
const unseen = 0x7fffffff;

/** Breadth-first search from one node. Nodes met get places 0, 1, … in the order of their levels. */
export interface Search {
  arcs: Arcs;
  /** Place of each node. */
  place: Int32Array;
  /** Node at each place. */
  order: Int32Array;
  /** Where each level begins; one more entry than levels. */
  level: Int32Array;
  levels: number;
  /** Places given so far. */
  met: number;
}

/** Room for searches in a graph. */
export function createSearch(arcs: Arcs): Search {
  const { count } = arcs;
  return {
    arcs,
    place: new Int32Array(count).fill(unseen),
    order: new Int32Array(count),
    level: new Int32Array(count + 2),
    levels: 0,
    met: 0,
  };
}

/** Gives places to the nodes next to those at places [from, to); returns where they end. */
function advance({ arcs, place, order }: Search, from: number, to: number): number {
  const { start, target } = arcs;
  let met = to;
  for (let p = from; p < to; p++) {
    const node = order[p]!;
    const end = start[node + 1]!;
    for (let a = start[node]!; a < end; a++) {
      if (place[target[a]!] !== unseen) continue;
      place[target[a]!] = met;
      order[met++] = target[a]!;
    }
  }
  return met;
}

/** Searches from a node, along the arcs. */
export function searchFrom(search: Search, source: number): void {
  const { place, order, level } = search;
  for (let p = 0; p < search.met; p++) place[order[p]!] = unseen;
  place[source] = 0;
  order[0] = source;
  search.levels = 0;
  let [from, to] = [0, 1];
  while (from < to) {
    level[search.levels++] = from;
    const end = advance(search, from, to);
    [from, to] = [to, end];
  }
  level[search.levels] = to;
  search.met = to;
}
