import { type DescentGraph, descentGraph } from '../analytics/descent-graph.ts';
import { defineTask } from '../analytics/tasks.ts';

/** Where organisations are, seen from a region. */
export const inside = 1;
export const elsewhere = 0;
export const unknown = 2;

/** Columns by position in the table. */
export interface RegionDescent {
  /** Spin-offs, merged: each pair once. */
  parents: Int32Array;
  children: Int32Array;
  /** `inside`, `elsewhere` or `unknown` of every organisation. */
  where: Uint8Array;
  /** 1 for firms. */
  isFirm: Uint8Array;
}

/** Descendants by where they are; `firms`: those in the region that are firms. */
export interface DescentCounts {
  inside: number;
  elsewhere: number;
  unknown: number;
  firms: number;
}

export interface FoundRoot extends DescentCounts {
  organisation: number;
  /** Descendants in the region that descend from no other root. */
  only: number;
}

export interface RootsBehind {
  roots: FoundRoot[];
  /** All roots, beyond the limit too. */
  total: number;
  /** Organisations in the region that have a parent, and how many of them are firms. */
  spinoffs: number;
  firms: number;
}

/** Follows the children of a node downwards, each node once; the node itself is not visited. */
function descend({ childStart, child }: DescentGraph) {
  const seen = new Int32Array(childStart.length).fill(-1);
  const queue = new Int32Array(childStart.length);
  return (root: number, visit: (node: number, parent: number) => boolean): void => {
    seen[root] = root;
    queue[0] = root;
    for (let at = 0, end = 1; at < end; at++) {
      const parent = queue[at]!;
      for (let i = childStart[parent]!; i < childStart[parent + 1]!; i++) {
        const node = child[i]!;
        if (seen[node] === root) continue;
        seen[node] = root;
        if (visit(node, parent)) queue[end++] = node;
      }
    }
  };
}

/** Nodes with a descendant in the region. */
function leadingInside({ count, name, childStart, child }: DescentGraph, where: Uint8Array): Uint8Array {
  const leads = new Uint8Array(count);
  for (let v = count - 1; v >= 0; v--) {
    for (let i = childStart[v]!; i < childStart[v + 1]! && leads[v] === 0; i++) {
      const below = child[i]!;
      if (leads[below] === 1 || where[name[below]!] === inside) leads[v] = 1;
    }
  }
  return leads;
}

/**
 * The organisations without known parent from which organisations of the region descend, those with most descendants there first, then
 * by position. Time: the descendants of all of them.
 */
export function rootsBehind(input: RegionDescent & { limit: number }): RootsBehind {
  const { where, isFirm } = input;
  const graph = descentGraph(where.length, input.parents, input.children);
  const { count, name, parentStart } = graph;
  const leads = leadingInside(graph, where);
  const walk = descend(graph);
  const rootsOf = new Int32Array(count);
  const lastRoot = new Int32Array(count);
  const roots: FoundRoot[] = [];
  let [spinoffs, firms] = [0, 0];
  for (let v = 0; v < count; v++) {
    if (parentStart[v + 1]! > parentStart[v]!) {
      if (where[name[v]!] !== inside) continue;
      spinoffs++;
      firms += isFirm[name[v]!]!;
    } else if (leads[v] === 1) {
      const found: FoundRoot = { organisation: name[v]!, ...noCounts(), only: 0 };
      walk(v, (node) => {
        tally(found, where[name[node]!]!, isFirm[name[node]!]!);
        rootsOf[node]!++;
        lastRoot[node] = roots.length;
        return true;
      });
      roots.push(found);
    }
  }
  for (let v = 0; v < count; v++) {
    if (rootsOf[v] === 1 && where[name[v]!] === inside) roots[lastRoot[v]!]!.only++;
  }
  roots.sort((a, b) => b.inside - a.inside || a.organisation - b.organisation);
  return { roots: roots.slice(0, input.limit), total: roots.length, spinoffs, firms };
}

export const regionRootsTask = defineTask('region-roots', rootsBehind);

function noCounts(): DescentCounts {
  return { inside: 0, elsewhere: 0, unknown: 0, firms: 0 };
}

function tally(counts: DescentCounts, where: number, firm: number): void {
  if (where === inside) {
    counts.inside++;
    counts.firms += firm;
  } else if (where === unknown) counts.unknown++;
  else counts.elsewhere++;
}

/** Descendants as columns of the same length, the nearest first. */
export interface Descendants {
  counts: DescentCounts;
  organisation: Int32Array;
  /** The organisation before it on a shortest line from the root. */
  before: Int32Array;
  least: Int32Array;
  most: Int32Array;
  /** 1 where some line runs through the region only. */
  staysInside: Uint8Array;
}

/** Whoever descends from `root`, a position in the table, with the shortest and the longest line. Linear. */
export function descendantsOf(input: RegionDescent & { root: number }): Descendants {
  const graph = descentGraph(input.where.length, input.parents, input.children);
  const { name } = graph;
  const root = name.indexOf(input.root);
  const counts = noCounts();
  const nodes: number[] = [];
  const before: number[] = [];
  const least = new Int32Array(graph.count);
  const stays = new Uint8Array(graph.count);
  if (root >= 0) {
    descend(graph)(root, (node, parent) => {
      nodes.push(node);
      before.push(name[parent]!);
      least[node] = least[parent]! + 1;
      tally(counts, input.where[name[node]!]!, input.isFirm[name[node]!]!);
      return true;
    });
    descend(graph)(root, (node) => {
      stays[node] = input.where[name[node]!] === inside ? 1 : 0;
      return stays[node] === 1;
    });
  }
  const most = longestFrom(graph, root, nodes);
  return {
    counts,
    organisation: Int32Array.from(nodes, (v) => name[v]!),
    before: Int32Array.from(before),
    least: Int32Array.from(nodes, (v) => least[v]!),
    most: Int32Array.from(nodes, (v) => most[v]!),
    staysInside: Uint8Array.from(nodes, (v) => stays[v]!),
  };
}

export const regionDescendantsTask = defineTask('region-descendants', descendantsOf);

/** Links of the longest line from the root to each of its descendants. Parents have smaller numbers, so one pass in their order will do. */
function longestFrom({ count, childStart, child }: DescentGraph, root: number, nodes: number[]): Int32Array {
  const longest = new Int32Array(count);
  for (const v of Int32Array.from(root < 0 ? [] : [root, ...nodes]).sort()) {
    for (let i = childStart[v]!; i < childStart[v + 1]!; i++) {
      longest[child[i]!] = Math.max(longest[child[i]!]!, longest[v]! + 1);
    }
  }
  return longest;
}
