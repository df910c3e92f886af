import type { Bundle } from './bundle.ts';

/** Goes from the farthest level inwards to the `nearest`: gathers, then settles each. */
function inwards(
  { loops, level }: Bundle,
  nearest: number,
  gather: (from: number, to: number) => void,
): void {
  const end = (depth: number) => level[depth + 1] ?? level[level.length - 1]!;
  for (let depth = level.length - 2; depth >= nearest; depth--) {
    const [from, to] = [level[depth]!, end(depth)];
    gather(from, to);
    loops.settle(from, to);
    loops.show(to, end(depth + 1), false);
    loops.show(from, to, true);
  }
  loops.show(level[nearest]!, end(nearest), false);
}

/** Adds to the bundle's `sum` the dependencies of all sources of the last search on each node. */
export function addDependencies(bundle: Bundle): void {
  inwards(bundle, 1, bundle.loops.gather);
}

/** Adds to the bundle's `flow` what runs through each arc from all sources of the last search. */
export function addFlows(bundle: Bundle): void {
  inwards(bundle, 0, bundle.loops.gatherFlows);
}
