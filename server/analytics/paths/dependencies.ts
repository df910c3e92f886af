import type { Bundle } from './bundle.ts';

/** How many nodes stand at each target (by node), and at each source (by search). */
export interface Weights {
  target: Float64Array;
  source: Float64Array;
}

/** Adds up, for each node met at a level, the gains of those it leads to; `front` has the level after it. */
function gather(bundle: Bundle, from: number, to: number): void {
  const { width, front, gain, node, bits } = bundle;
  const { start, target } = bundle.arcs;
  for (let e = from; e < to; e++) {
    const own = node[e]!;
    const met = bits[e]!;
    const last = start[own + 1]!;
    for (let a = start[own]!; a < last; a++) {
      let shared = met & front[target[a]!]!;
      if (shared === 0) continue;
      const here = own * width;
      const there = target[a]! * width;
      while (shared !== 0) {
        const k = 31 - Math.clz32(shared);
        shared ^= 1 << k;
        gain[here + k]! += gain[there + k]!;
      }
    }
  }
}

/** The same, and adds what each arc carries: the paths to its beginning times the gain of its end. */
function gatherFlows(bundle: Bundle, from: number, to: number, source: Float64Array, flow: Float64Array) {
  const { width, front, gain, paths, node, bits } = bundle;
  const { start, target } = bundle.arcs;
  for (let e = from; e < to; e++) {
    const own = node[e]!;
    const met = bits[e]!;
    const last = start[own + 1]!;
    for (let a = start[own]!; a < last; a++) {
      let shared = met & front[target[a]!]!;
      if (shared === 0) continue;
      const here = own * width;
      const there = target[a]! * width;
      let carried = 0;
      while (shared !== 0) {
        const k = 31 - Math.clz32(shared);
        shared ^= 1 << k;
        gain[here + k]! += gain[there + k]!;
        carried += source[k]! * paths[here + k]! * gain[there + k]!;
      }
      flow[a]! += carried;
    }
  }
}

/** Turns the gains gathered at a level into dependencies and its own gains. */
function settle(bundle: Bundle, from: number, to: number, weigh: Weights, sum: Float64Array): void {
  const { width, paths, gain, node, bits } = bundle;
  for (let e = from; e < to; e++) {
    const own = node[e]!;
    const mass = weigh.target[own]!;
    let total = 0;
    for (let met = bits[e]!; met !== 0; ) {
      const k = 31 - Math.clz32(met);
      met ^= 1 << k;
      const at = own * width + k;
      const dependency = paths[at]! * gain[at]!;
      gain[at] = (mass + dependency) / paths[at]!;
      total += weigh.source[k]! * dependency;
    }
    sum[own]! += total;
  }
}

/** Shows `front` another level. */
function show({ front, node, bits }: Bundle, from: number, to: number, shown: boolean): void {
  for (let e = from; e < to; e++) front[node[e]!] = shown ? bits[e]! : 0;
}

/** Goes from the farthest level inwards to the `nearest`: gathers, then settles each. */
function inwards(
  bundle: Bundle,
  nearest: number,
  collect: (from: number, to: number) => void,
  weigh: Weights,
  sum: Float64Array,
): void {
  const { level } = bundle;
  const end = (depth: number) => level[depth + 1] ?? level[level.length - 1]!;
  for (let depth = level.length - 2; depth >= nearest; depth--) {
    const [from, to] = [level[depth]!, end(depth)];
    collect(from, to);
    settle(bundle, from, to, weigh, sum);
    show(bundle, to, end(depth + 1), false);
    show(bundle, from, to, true);
  }
  show(bundle, level[nearest]!, end(nearest), false);
}

/** Adds to `sum`, by node, the dependencies of all sources of the last search on it. */
export function addDependencies(bundle: Bundle, weigh: Weights, sum: Float64Array): void {
  inwards(bundle, 1, (from, to) => gather(bundle, from, to), weigh, sum);
}

/** Adds to `flow`, by arc, the paths of all sources of the last search that run through it. `scratch` has a number a node. */
export function addFlows(bundle: Bundle, weigh: Weights, flow: Float64Array, scratch: Float64Array): void {
  inwards(bundle, 0, (from, to) => gatherFlows(bundle, from, to, weigh.source, flow), weigh, scratch);
}
