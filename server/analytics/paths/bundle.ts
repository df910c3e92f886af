import type { Share } from '../measures/measure.ts';
import type { Meter } from '../tasks.ts';
import type { Arcs } from './arcs.ts';
import { createLoops, type LoopArrays, type Loops } from './loops.ts';

/** Searches that can go on at once: one bit each. */
const most = 32;
/** And no fewer than this: one line of a processor's cache. */
const fewest = 8;
/** Numbers kept in one array: more than a processor's cache holds would cost more than another pass over the arcs. */
const room = 320_000;

/**
 * Breadth-first searches from several sources at once, which count shortest paths: one pass over the arcs serves all, and what belongs
 * to a node lies together (Then et al. 2014 for the levels; Brandes 2001 for the paths and dependencies). Search k has bit k. The loops
 * over arcs are in assembly/, on these arrays:
 * - the graph loaded: `start` and `target` of its arcs, and `mass`, how many nodes stand at each;
 * - by node: `seen`, the searches that have met it; `front`, those that met it at the level looked at; `sum`, the dependencies on it
 *   of all sources since the graph was loaded;
 * - by node and search: `paths`, shortest paths from the source; `gain`, (mass + the source's dependency on it) ÷ paths;
 * - by search: `source`, the mass of its source;
 * - by arc: `flow`, the shortest paths that run through it since the graph was loaded, as shares of all between two ends;
 * - `node`, in the order of levels, a node once for each level at which a search meets it, and `bits`, the searches that do.
 */
export interface Bundle extends LoopArrays {
  loops: Loops;
  width: number;
  /** Nodes of the graph loaded. */
  count: number;
  /** Where each level begins in `node`; one more entry than levels. */
  level: number[];
}

/** How many searches go together in a graph of so many nodes: a power of two. */
function widthFor(count: number): number {
  const fitting = 2 ** Math.floor(Math.log2(room / Math.max(1, count)));
  return Math.max(fewest, Math.min(most, fitting));
}

/** Room for searches in any of the graphs, one at a time. */
export function createBundle(graphs: Iterable<Arcs>): Bundle {
  let [count, arcs] = [0, 0];
  for (const graph of graphs) {
    count = Math.max(count, graph.count);
    arcs = Math.max(arcs, graph.target.length);
  }
  const width = widthFor(count);
  const met = count * width;
  const { loops, arrays } = createLoops(
    { start: count + 1, target: arcs, seen: count, front: count, node: met, bits: met },
    { paths: met, gain: met, mass: count, source: most, sum: count, flow: arcs },
  );
  loops.shift.value = Math.log2(8 * width);
  return { ...arrays, loops, width, count: 0, level: [] };
}

/** Takes up a graph, with the mass of each of its nodes, and begins its sums anew. */
export function load(bundle: Bundle, arcs: Arcs, mass: Float64Array): void {
  bundle.count = arcs.count;
  bundle.start.set(arcs.start);
  bundle.target.set(arcs.target);
  bundle.mass.set(mass);
  bundle.sum.fill(0, 0, arcs.count);
  bundle.flow.fill(0, 0, arcs.target.length);
}

/** Sets out from the sources, at most `width` of them. */
function setOut(bundle: Bundle, sources: Int32Array): void {
  const { width, count, seen, paths, gain, node, bits } = bundle;
  seen.fill(0, 0, count);
  paths.fill(0, 0, count * width);
  gain.fill(0, 0, count * width);
  sources.forEach((source, k) => {
    seen[source] = 1 << k;
    paths[source * width + k] = 1;
    node[k] = source;
    bits[k] = 1 << k;
    bundle.source[k] = bundle.mass[source]!;
  });
  bundle.level = [0, sources.length];
}

/** Searches the graph loaded from distinct sources, at most `width` of them. */
function searchTogether(bundle: Bundle, sources: Int32Array): void {
  setOut(bundle, sources);
  const { level, loops } = bundle;
  for (let [from, to] = [0, sources.length]; from < to; ) {
    const end = loops.advance(from, to);
    level.push(end);
    [from, to] = [to, end];
  }
  level.pop();
}

/** Sources in runs of as many as can go on at once: every `of`-th run, from one on. */
function* runsOf({ width }: Bundle, sources: Int32Array, { index, of }: Share): Iterable<Int32Array> {
  for (let from = index * width; from < sources.length; from += of * width) {
    yield sources.subarray(from, from + width);
  }
}

/** Searches from a share of the sources, run by run; `takeUp` adds what each found to the sums of the bundle. */
export function searchAll(
  bundle: Bundle,
  sources: Int32Array,
  share: Share,
  takeUp: (bundle: Bundle) => void,
  meter?: Meter,
): void {
  for (const run of runsOf(bundle, sources, share)) {
    searchTogether(bundle, run);
    takeUp(bundle);
    meter?.add(1);
  }
}
