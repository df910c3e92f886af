import type { Random } from '../random.ts';
import type { Arcs } from './arcs.ts';

/** One half of a search between two nodes: what has been met from its end. */
interface Half {
  /** The arcs along which it goes. */
  arcs: Arcs;
  /** Distance from its end, −1 where not met. */
  distance: Int32Array;
  /** Shortest paths from its end. */
  paths: Float64Array;
  /** Nodes met, by distance; those at the greatest begin at `level`. */
  order: Int32Array;
  met: number;
  level: number;
}

/** A search from both ends, which meets in the middle and so sees little of the graph. Room for one pair after the other. */
export interface PairSearch {
  ahead: Half;
  back: Half;
  /** Arcs by which the halves meet, as node of the one, node of the other; and sums of the paths over them so far. */
  from: number[];
  to: number[];
  sums: number[];
}

function createHalf(arcs: Arcs): Half {
  const { count } = arcs;
  return {
    arcs,
    distance: new Int32Array(count).fill(-1),
    paths: new Float64Array(count),
    order: new Int32Array(count),
    met: 0,
    level: 0,
  };
}

/** `into` are the arcs of `out` turned round. */
export function createPairSearch(out: Arcs, into: Arcs): PairSearch {
  return { ahead: createHalf(out), back: createHalf(into), from: [], to: [], sums: [] };
}

function begin(half: Half, end: number): void {
  for (let i = 0; i < half.met; i++) half.distance[half.order[i]!] = -1;
  half.distance[end] = 0;
  half.paths[end] = 1;
  half.order[0] = end;
  half.met = 1;
  half.level = 0;
}

/** Arcs that lead on from the farthest level. */
function breadth({ arcs, order, level, met }: Half): number {
  let sum = 0;
  for (let i = level; i < met; i++) sum += arcs.start[order[i]! + 1]! - arcs.start[order[i]!]!;
  return sum;
}

/** Meets the next level of one half, or the other half. */
function advance(half: Half, other: Half, meet: (own: number, met: number) => void): void {
  const { arcs, distance, paths, order, level } = half;
  const last = half.met;
  for (let i = level; i < last; i++) {
    const node = order[i]!;
    const next = distance[node]! + 1;
    for (let a = arcs.start[node]!; a < arcs.start[node + 1]!; a++) {
      const to = arcs.target[a]!;
      if (other.distance[to]! >= 0) meet(node, to);
      else if (distance[to] === -1) {
        distance[to] = next;
        paths[to] = paths[node]!;
        order[half.met++] = to;
      } else if (distance[to] === next) paths[to]! += paths[node]!;
    }
  }
  half.level = last;
}

/** Finds the arcs in the middle of the shortest paths from one node to another; none where there is no path. */
function search(pair: PairSearch, source: number, target: number): void {
  const { ahead, back, from, to, sums } = pair;
  for (const list of [from, to, sums]) list.length = 0;
  begin(ahead, source);
  begin(back, target);
  const meet = (u: number, v: number) => {
    sums.push((sums[sums.length - 1] ?? 0) + ahead.paths[u]! * back.paths[v]!);
    from.push(u);
    to.push(v);
  };
  while (sums.length === 0 && ahead.level < ahead.met && back.level < back.met) {
    if (breadth(ahead) <= breadth(back)) advance(ahead, back, meet);
    else advance(back, ahead, (v, u) => meet(u, v));
  }
}

/** Goes from a node back to the end of its half, by a path chosen evenly; visits the nodes before the end. */
function walk(
  half: Half,
  against: Arcs,
  middle: number,
  random: Random,
  visit: (node: number) => void,
): void {
  const { distance, paths } = half;
  for (let node = middle; distance[node]! > 0; ) {
    visit(node);
    let rest = random.fraction() * paths[node]!;
    let before = -1;
    for (let a = against.start[node]!; a < against.start[node + 1]! && rest >= 0; a++) {
      const candidate = against.target[a]!;
      if (distance[candidate] !== distance[node]! - 1) continue;
      before = candidate;
      rest -= paths[candidate]!;
    }
    node = before;
  }
}

/**
 * Visits the nodes between two different nodes on one shortest path, each path as likely as the other (Riondato & Kornaropoulos 2016;
 * from both ends: Borassi & Natale 2019). None where they are neighbours or not connected.
 */
export function visitPath(
  pair: PairSearch,
  source: number,
  target: number,
  random: Random,
  visit: (node: number) => void,
): void {
  search(pair, source, target);
  const { ahead, back, from, to, sums } = pair;
  if (sums.length === 0) return;
  const chosen = random.fraction() * sums[sums.length - 1]!;
  const at = sums.findIndex((sum) => sum > chosen);
  walk(ahead, back.arcs, from[at]!, random, visit);
  walk(back, ahead.arcs, to[at]!, random, visit);
}
