import type { Arcs } from './arcs.ts';

/**
 * The biconnected components (blocks) of an undirected graph: within a block any two nodes lie on a common cycle, or it is one link.
 * Blocks meet at articulation points and form a tree in each connected component, rooted where the search began.
 */
export interface Biconnected {
  /** Block of each arc; an arc and its reverse are in the same. */
  block: Int32Array;
  /** Number of blocks. */
  blocks: number;
  /** By block: its node nearest to the root. */
  top: Int32Array;
  /** By block: how many nodes are reached from the top only through it. */
  below: Int32Array;
  /** By node: where its connected component began. */
  root: Int32Array;
  /** By node: nodes in its part of the search tree; at a root the size of the component. */
  size: Int32Array;
}

/** Position of the reverse of each arc; rows ascend, so that reverses are met in the order in which they stand. */
export function reverses({ count, start, target }: Arcs): Int32Array {
  const next = start.slice(0, count);
  const reverse = new Int32Array(target.length);
  for (let arc = 0; arc < target.length; arc++) reverse[arc] = next[target[arc]!]!++;
  return reverse;
}

interface Walk extends Biconnected {
  arcs: Arcs;
  reverse: Int32Array;
  /** When each node was met, from 1; 0 before. */
  met: Int32Array;
  /** The earliest node reached from a node's part of the tree by one arc. */
  low: Int32Array;
  /** The arc by which each node was met, −1 at a root. */
  via: Int32Array;
  next: Int32Array;
  /** Arcs that are in no block yet. */
  open: Int32Array;
  opened: number;
  clock: number;
}

function createWalk(arcs: Arcs): Walk {
  const ints = (length: number) => new Int32Array(length);
  const { count } = arcs;
  return {
    arcs,
    reverse: reverses(arcs),
    block: ints(arcs.target.length),
    blocks: 0,
    top: ints(arcs.target.length / 2),
    below: ints(arcs.target.length / 2),
    root: ints(count),
    size: ints(count).fill(1),
    met: ints(count),
    low: ints(count),
    via: ints(count),
    next: arcs.start.slice(0, count),
    open: ints(arcs.target.length / 2),
    opened: 0,
    clock: 0,
  };
}

function meet(walk: Walk, node: number, via: number, root: number): void {
  walk.met[node] = ++walk.clock;
  walk.low[node] = walk.clock;
  walk.via[node] = via;
  walk.root[node] = root;
}

/** Everything opened since an arc, and it, become a block. */
function close(walk: Walk, via: number, top: number, child: number): void {
  const { open, block, reverse } = walk;
  let arc = -1;
  while (arc !== via) {
    arc = open[--walk.opened]!;
    block[arc] = walk.blocks;
    block[reverse[arc]!] = walk.blocks;
  }
  walk.top[walk.blocks] = top;
  walk.below[walk.blocks++] = walk.size[child]!;
}

/** Goes back from a node whose arcs are all seen to the one from which it was met. */
function leave(walk: Walk, node: number): number {
  const { via, low, met, size, arcs, reverse } = walk;
  const arc = via[node]!;
  if (arc < 0) return -1;
  const parent = arcs.target[reverse[arc]!]!;
  size[parent]! += size[node]!;
  low[parent] = Math.min(low[parent]!, low[node]!);
  if (low[node]! >= met[parent]!) close(walk, arc, parent, node);
  return parent;
}

function walkFrom(walk: Walk, root: number): void {
  const { arcs, met, low, next, via, open, reverse } = walk;
  meet(walk, root, -1, root);
  let node = root;
  while (node >= 0) {
    const arc = next[node]!;
    if (arc === arcs.start[node + 1]) {
      node = leave(walk, node);
      continue;
    }
    next[node]!++;
    const to = arcs.target[arc]!;
    if (met[to] === 0) {
      open[walk.opened++] = arc;
      meet(walk, to, arc, root);
      node = to;
    } else if (met[to]! < met[node]! && reverse[arc] !== via[node]) {
      open[walk.opened++] = arc;
      low[node] = Math.min(low[node]!, met[to]!);
    }
  }
}

/** Hopcroft & Tarjan 1973, without recursion. `arcs` is a symmetrised graph with ascending rows. Linear. */
export function biconnected(arcs: Arcs): Biconnected {
  const walk = createWalk(arcs);
  for (let node = 0; node < arcs.count; node++) if (walk.met[node] === 0) walkFrom(walk, node);
  const { block, blocks, top, below, root, size } = walk;
  return { block, blocks, top, below, root, size };
}
