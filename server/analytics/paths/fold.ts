import { offsets, sortedBy } from '../counting-sort.ts';
import type { Arcs } from './arcs.ts';
import { type Biconnected, biconnected } from './biconnected.ts';

/** One block as a graph of its own, in which each node stands for all that hangs on it outside the block. */
export interface Block {
  /** Node of the whole graph at each node of the block; the most linked come first, so that memory used most lies together. */
  nodes: Int32Array;
  arcs: Arcs;
  /** How many nodes of the whole graph each node of the block stands for: itself, and all that is reached through it alone. */
  mass: Float64Array;
}

/**
 * A graph folded at its articulation points. Every path between two blocks runs through the nodes that join them, so shortest paths
 * need only be searched inside blocks (Puzis, Zilberman, Elovici, Dolev & Brandes 2012).
 */
export interface Folded {
  /** Blocks of three nodes and more, the largest first; those of one link have nothing in between. */
  blocks: Block[];
  /** By node: ordered pairs of other nodes that lie in different blocks as seen from it, and so meet only through it. */
  parted: Float64Array;
}

/** Nodes that each node stands for in the blocks of which it is not the top: itself and what hangs below it. */
function masses({ top, below, blocks, root }: Biconnected): Float64Array {
  const mass = new Float64Array(root.length).fill(1);
  for (let block = 0; block < blocks; block++) mass[top[block]!]! += below[block]!;
  return mass;
}

function pairsParted(parts: Biconnected, mass: Float64Array): Float64Array {
  const { top, below, blocks, root, size } = parts;
  const whole = (node: number) => size[root[node]!]!;
  const squares = new Float64Array(root.length);
  for (let block = 0; block < blocks; block++) squares[top[block]!]! += below[block]! ** 2;
  return squares.map((sum, node) => (whole(node) - 1) ** 2 - sum - (whole(node) - mass[node]!) ** 2);
}

/** Arcs of a block: positions in the whole graph, by source. */
type BlockArcs = Int32Array;

/** Sources of all arcs. */
function sources({ count, start, target }: Arcs): Int32Array {
  const source = new Int32Array(target.length);
  for (let node = 0; node < count; node++) source.fill(node, start[node]!, start[node + 1]!);
  return source;
}

/** The block's nodes, the most linked first. `degree` is cleared for the next block. */
function nodesOf(arcs: BlockArcs, source: Int32Array, degree: Int32Array): Int32Array {
  const nodes: number[] = [];
  for (const arc of arcs) if (degree[source[arc]!]!++ === 0) nodes.push(source[arc]!);
  nodes.sort((a, b) => degree[b]! - degree[a]! || a - b);
  for (const node of nodes) degree[node] = 0;
  return Int32Array.from(nodes);
}

/** Its arcs among its nodes; rows do not ascend. `number` is scratch. */
function innerArcs(
  nodes: Int32Array,
  ends: { source: Int32Array; target: Int32Array },
  arcs: BlockArcs,
  number: Int32Array,
): Arcs {
  nodes.forEach((node, at) => {
    number[node] = at;
  });
  const from = arcs.map((arc) => number[ends.source[arc]!]!);
  const to = arcs.map((arc) => number[ends.target[arc]!]!);
  const order = sortedBy(Int32Array.from(arcs.keys()), from, nodes.length);
  return { count: nodes.length, start: offsets(nodes.length, from), target: order.map((at) => to[at]!) };
}

/** Folds a symmetrised graph with ascending rows. Linear but for sorting the nodes of each block. */
export function fold(arcs: Arcs): Folded {
  const parts = biconnected(arcs);
  const mass = masses(parts);
  const ends = { source: sources(arcs), target: arcs.target };
  const byBlock = sortedBy(Int32Array.from(arcs.target.keys()), parts.block, parts.blocks);
  const begin = offsets(parts.blocks, parts.block);
  const [degree, number] = [new Int32Array(arcs.count), new Int32Array(arcs.count)];
  const blocks: Block[] = [];
  for (let b = 0; b < parts.blocks; b++) {
    if (begin[b + 1]! - begin[b]! <= 2) continue;
    const own = byBlock.subarray(begin[b], begin[b + 1]);
    const nodes = nodesOf(own, ends.source, degree);
    const top = parts.top[b]!;
    const whole = parts.size[parts.root[top]!]!;
    blocks.push({
      nodes,
      arcs: innerArcs(nodes, ends, own, number),
      mass: Float64Array.from(nodes, (node) => (node === top ? whole - parts.below[b]! : mass[node]!)),
    });
  }
  blocks.sort((a, b) => b.nodes.length - a.nodes.length);
  return { blocks, parted: pairsParted(parts, mass) };
}
