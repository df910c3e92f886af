import type { Search } from './search.ts';

/**
 * Which nodes stand on every shortest path from the source of a search to others: the dominator tree of the shortest paths. Everything
 * is by place in the search's order.
 */
export interface Dominators {
  /** The nearest node on every shortest path to each; 0 for the source itself. */
  above: Int32Array;
  depth: Int32Array;
  /** Nodes below each, and itself. */
  size: Int32Array;
  /** Number of each in an order in which the nodes below one follow it without a gap. */
  number: Int32Array;
  /** Place by number. */
  byNumber: Int32Array;
  /** By place: the next number to give to a node below it. */
  next: Int32Array;
}

export function createDominators(count: number): Dominators {
  const ints = () => new Int32Array(count);
  return { above: ints(), depth: ints(), size: ints(), number: ints(), byNumber: ints(), next: ints() };
}

/** The lowest node that is above both or one of them. */
function meeting({ above, depth }: Dominators, a: number, b: number): number {
  let [p, q] = [a, b];
  while (p !== q) {
    if (depth[p]! >= depth[q]!) p = above[p]!;
    else q = above[q]!;
  }
  return p;
}

/** Fills the tree from a search: a node hangs below where the trees of all its predecessors meet. */
function hang(search: Search, tree: Dominators): void {
  const { order, place, level, met } = search;
  const { start, target } = search.arcs;
  tree.above[0] = 0;
  tree.depth[0] = 0;
  let depth = 0;
  for (let p = 1; p < met; p++) {
    while (p >= level[depth + 1]!) depth++;
    const [from, to] = [level[depth - 1]!, level[depth]!];
    let above = -1;
    for (let a = start[order[p]!]!; a < start[order[p]! + 1]!; a++) {
      const q = place[target[a]!]!;
      if (q >= from && q < to) above = above < 0 ? q : meeting(tree, above, q);
    }
    tree.above[p] = above;
    tree.depth[p] = tree.depth[above]! + 1;
  }
}

/** Dominators of the last search. */
export function findDominators(search: Search, tree: Dominators): void {
  hang(search, tree);
  const { above, size, number, byNumber, next } = tree;
  const { met } = search;
  size.fill(1, 0, met);
  for (let p = met - 1; p > 0; p--) size[above[p]!]! += size[p]!;
  // Numbers are handed down: each node keeps its own, and gives its children the runs after it.
  number[0] = 0;
  byNumber[0] = 0;
  next[0] = 1;
  for (let p = 1; p < met; p++) {
    number[p] = next[above[p]!]!;
    next[above[p]!]! += size[p]!;
    next[p] = number[p]! + 1;
    byNumber[number[p]!] = p;
  }
}
