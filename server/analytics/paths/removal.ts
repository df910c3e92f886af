import type { Arcs } from './arcs.ts';
import { createDominators, type Dominators, findDominators } from './dominators.ts';
import { createSearch, type Search, searchFrom } from './search.ts';

/** What a source's nearness to others loses when one node goes. */
interface Detour {
  search: Search;
  tree: Dominators;
  /** Distance from the source, by place. */
  distance: Int32Array;
  /** Distance round the node that goes, by number in the tree; 0 while none is known. */
  around: Int32Array;
  /** Nodes (numbers) to go on from, those of one distance after those of the one before. */
  queue: Int32Array;
}

function createDetour(arcs: Arcs): Detour {
  const ints = () => new Int32Array(arcs.count);
  return {
    search: createSearch(arcs),
    tree: createDominators(arcs.count),
    distance: ints(),
    around: ints(),
    queue: ints(),
  };
}

/** By number, the least distance at which a node cut off is reached from outside the cut, 0 where it is not. */
function borders(
  { search, tree, distance, around }: Detour,
  first: number,
  last: number,
  gone: number,
): number {
  const { order, place } = search;
  const { start, target } = search.arcs;
  let nearest = 0;
  for (let number = first; number < last; number++) {
    const node = order[tree.byNumber[number]!]!;
    let least = 0;
    for (let a = start[node]!; a < start[node + 1]!; a++) {
      const q = place[target[a]!]!;
      const inside = tree.number[q]! >= first && tree.number[q]! < last;
      if (inside || q === gone) continue;
      if (least === 0 || distance[q]! + 1 < least) least = distance[q]! + 1;
    }
    around[number] = least;
    if (least > 0 && (nearest === 0 || least < nearest)) nearest = least;
  }
  return nearest;
}

/** Goes on inside the cut from its borders, in order of distance, so that `around` holds the new distances. */
function spread(detour: Detour, first: number, last: number, nearest: number): void {
  const { search, tree, around, queue } = detour;
  const { start, target } = search.arcs;
  const waiting: number[][] = [];
  for (let number = first; number < last; number++) {
    if (around[number] === 0) continue;
    const turn = around[number]! - nearest;
    waiting[turn] ??= [];
    waiting[turn].push(number);
  }
  let [head, tail] = [0, 0];
  for (let distance = nearest; head < tail || distance - nearest < waiting.length; distance++) {
    for (const number of waiting[distance - nearest] ?? [])
      if (around[number] === distance) queue[tail++] = number;
    for (const end = tail; head < end; head++) {
      const node = search.order[tree.byNumber[queue[head]!]!]!;
      for (let a = start[node]!; a < start[node + 1]!; a++) {
        const number = tree.number[search.place[target[a]!]!]!;
        if (number < first || number >= last) continue;
        if (around[number]! > 0 && around[number]! <= distance + 1) continue;
        around[number] = distance + 1;
        queue[tail++] = number;
      }
    }
  }
}

/** What the source loses when the node at a place goes: Σ over those behind it of 1 ÷ distance before − 1 ÷ distance after. */
function lossWithout(detour: Detour, gone: number): number {
  const { tree, distance, around } = detour;
  const first = tree.number[gone]! + 1;
  const last = first + tree.size[gone]! - 1;
  const nearest = borders(detour, first, last, gone);
  if (nearest > 0) spread(detour, first, last, nearest);
  let loss = 0;
  for (let number = first; number < last; number++) {
    loss += 1 / distance[tree.byNumber[number]!]!;
    if (around[number]! > 0) loss -= 1 / around[number]!;
  }
  return loss;
}

/**
 * What happens to Σ 1/d when a node goes, for a share of sources. `near` gets each source's Σ 1/d over the others; `loss` gets, for
 * each node, what the sources lose among themselves without it. Only the nodes behind it on every shortest path (its part of the
 * dominator tree) have new distances; they alone are searched again.
 */
export function addLosses(
  arcs: Arcs,
  sources: Iterable<number>,
  near: Float64Array,
  loss: Float64Array,
): void {
  const detour = createDetour(arcs);
  const { search, tree, distance } = detour;
  for (const source of sources) {
    searchFrom(search, source);
    for (let depth = 0; depth < search.levels; depth++) {
      distance.fill(depth, search.level[depth], search.level[depth + 1]);
    }
    for (let p = 1; p < search.met; p++) near[source]! += 1 / distance[p]!;
    findDominators(search, tree);
    for (let p = 1; p < search.met; p++) {
      if (tree.size[p]! > 1) loss[search.order[p]!]! += lossWithout(detour, p);
    }
  }
}
