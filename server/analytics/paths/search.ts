/** Where the arcs of each node begin, and where they lead: the part of `Rows` that unweighted paths need. */
export interface Arcs {
  count: number;
  start: Int32Array;
  target: Int32Array;
}

/** Place of a node that the search has not met. */
const unseen = 0x7fffffff;

/**
 * Breadth-first search that counts shortest paths. Nodes met get places 0, 1, … in the order of their levels, and what belongs to a
 * node is kept by its place: so a level's numbers lie together. Arcs from one level to the next are kept too, for the way back.
 */
export interface Search {
  out: Arcs;
  in: Arcs;
  /** Place of each node. */
  place: Int32Array;
  /** Node at each place. */
  order: Int32Array;
  /** Number of shortest paths to the node at each place. */
  paths: Float64Array;
  /** Where each level begins; one more entry than levels. */
  level: Int32Array;
  levels: number;
  /** 1 where the arcs from a level to the next are kept by their ends (pulled), 0 where by their beginnings (pushed). */
  pulled: Uint8Array;
  /** Arcs between levels: places of the ends not given by `first`. */
  arcs: Int32Array;
  /** Of each level, where its arcs end in `arcs`. */
  arcsEnd: Int32Array;
  /** By place: where its arcs to the next level begin in `arcs`. */
  firstOut: Int32Array;
  /** By place: where its arcs from the level before begin. */
  firstIn: Int32Array;
  /** Nodes not met yet, once the search began to pull; `left` of them, −1 before. */
  rest: Int32Array;
  left: number;
  /** Places given so far. */
  met: number;
  /** Arcs kept so far. */
  kept: number;
}

/** Room for searches in graphs of at most so many nodes and arcs. */
export function createSearch(count: number, arcs: number): Search {
  const ints = (length: number) => new Int32Array(length);
  const none: Arcs = { count: 0, start: ints(1), target: ints(0) };
  return {
    out: none,
    in: none,
    place: ints(count).fill(unseen),
    order: ints(count),
    paths: new Float64Array(count),
    level: ints(count + 2),
    levels: 0,
    pulled: new Uint8Array(count + 1),
    arcs: ints(arcs),
    arcsEnd: ints(count + 1),
    firstOut: ints(count),
    firstIn: ints(count),
    rest: ints(count),
    left: -1,
    met: 0,
    kept: 0,
  };
}

/** Turns to another graph: its arcs, and the same turned round. */
export function searchIn(search: Search, out: Arcs, into: Arcs): void {
  forget(search);
  search.met = 0;
  search.out = out;
  search.in = into;
}

/** Forgets the last search; after a small one only what it touched. */
function forget(search: Search): void {
  const { place, order, met } = search;
  if (met * 4 > search.out.count) place.fill(unseen, 0, search.out.count);
  else for (let p = 0; p < met; p++) place[order[p]!] = unseen;
  search.left = -1;
  search.kept = 0;
}

/** Follows the arcs of the level at places [from, to) to the next one. */
function push(search: Search, from: number, to: number): void {
  const { out, place, order, paths, arcs, firstOut } = search;
  const { start, target } = out;
  let { met, kept } = search;
  for (let p = from; p < to; p++) {
    const node = order[p]!;
    const count = paths[p]!;
    firstOut[p] = kept;
    const end = start[node + 1]!;
    for (let a = start[node]!; a < end; a++) {
      let q = place[target[a]!]!;
      if (q < to) continue;
      if (q === unseen) {
        q = met++;
        place[target[a]!] = q;
        order[q] = target[a]!;
        paths[q] = count;
      } else {
        paths[q]! += count;
      }
      arcs[kept++] = q;
    }
  }
  search.met = met;
  search.kept = kept;
}

function collectRest(search: Search): void {
  const { place, rest } = search;
  let left = 0;
  for (let node = 0; node < search.out.count; node++) if (place[node] === unseen) rest[left++] = node;
  search.left = left;
}

/** Finds the next level from its own side: each node not met looks for neighbours at places [from, to). */
function pull(search: Search, from: number, to: number): void {
  if (search.left < 0) collectRest(search);
  const { place, order, paths, arcs, firstIn, rest, left } = search;
  const { start, target } = search.in;
  let { met, kept } = search;
  let still = 0;
  for (let i = 0; i < left; i++) {
    const node = rest[i]!;
    // Met by a level that was pushed since.
    if (place[node] !== unseen) continue;
    const before = kept;
    let count = 0;
    const end = start[node + 1]!;
    for (let a = start[node]!; a < end; a++) {
      const q = place[target[a]!]!;
      if (q < from || q >= to) continue;
      count += paths[q]!;
      arcs[kept++] = q;
    }
    if (kept === before) {
      rest[still++] = node;
      continue;
    }
    order[met] = node;
    paths[met] = count;
    firstIn[met++] = before;
  }
  for (let q = to; q < met; q++) place[order[q]!] = q;
  search.left = still;
  search.met = met;
  search.kept = kept;
}

function degrees(arcs: Arcs, order: Int32Array, from: number, to: number): number {
  let sum = 0;
  for (let p = from; p < to; p++) sum += arcs.start[order[p]! + 1]! - arcs.start[order[p]!]!;
  return sum;
}

/**
 * Searches from a node. Each level is reached from whichever side has fewer arcs to look at (Beamer, Asanović & Patterson 2012): in
 * a network with hubs that is under half of them.
 */
export function searchFrom(search: Search, source: number): void {
  forget(search);
  const { order, level, pulled, arcsEnd } = search;
  search.place[source] = 0;
  order[0] = source;
  search.paths[0] = 1;
  search.met = 1;
  let ahead = search.in.target.length;
  let from = 0;
  let depth = 0;
  while (from < search.met) {
    const to = search.met;
    level[depth] = from;
    ahead -= degrees(search.in, order, from, to);
    const looks = search.left < 0 ? search.out.count : search.left;
    const pulls = ahead + looks / 2 < degrees(search.out, order, from, to);
    pulled[depth] = pulls ? 1 : 0;
    if (pulls) pull(search, from, to);
    else push(search, from, to);
    arcsEnd[depth++] = search.kept;
    from = to;
  }
  level[depth] = from;
  search.levels = depth;
}
