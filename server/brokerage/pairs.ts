import type { Arcs } from './counts.ts';

/** Who an organisation reaches directly. */
export function successorsOf(arcs: Arcs, node: number): Int32Array {
  return arcs.target.subarray(arcs.start[node], arcs.start[node + 1]);
}

/** Calls `visit` for every open triad from → broker → to, by the positions of `from` and `to`. */
export function visitPairs(arcs: Arcs, broker: number, visit: (from: number, to: number) => void): void {
  const targets = successorsOf(arcs, broker);
  for (let from = 0; from < arcs.count; from++) {
    const own = successorsOf(arcs, from);
    if (!own.includes(broker)) continue;
    const reached = new Set(own);
    for (const to of targets) if (to !== from && !reached.has(to)) visit(from, to);
  }
}
