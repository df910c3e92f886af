/** Directed edges by position: `from[i]` → `to[i]`, between nodes 0 … nodes−1. */
export interface Edges {
  nodes: number;
  from: Int32Array;
  to: Int32Array;
}

/** Positions of edges that follow one another and come back to where the first begins. */
export type Cycle = number[];

/** Edges sorted by the node they leave: those of node v stand in `edge` from `start[v]` to `start[v + 1]`. */
function outgoing({ nodes, from }: Edges): { start: Int32Array; edge: Int32Array } {
  const start = new Int32Array(nodes + 1);
  for (const v of from) start[v + 1]!++;
  for (let v = 0; v < nodes; v++) start[v + 1]! += start[v]!;
  const next = start.slice(0, nodes);
  const edge = new Int32Array(from.length);
  for (let i = 0; i < from.length; i++) edge[next[from[i]!]!++] = i;
  return { start, edge };
}

const unseen = 0;
const onPath = 1;
const finished = 2;

/**
 * Cycles of a directed graph: one for each edge that closes one in a depth-first walk, `limit` at most; none exactly if there are none.
 * Linear in nodes and edges, without recursion.
 */
export function findCycles(edges: Edges, limit: number): Cycle[] {
  const { start, edge } = outgoing(edges);
  const state = new Uint8Array(edges.nodes);
  const next = start.slice(0, edges.nodes);
  const path: number[] = [];
  const cycles: Cycle[] = [];
  for (let root = 0; root < edges.nodes; root++) {
    if (state[root] !== unseen) continue;
    let at = root;
    state[at] = onPath;
    for (;;) {
      if (next[at]! < start[at + 1]!) {
        const i = edge[next[at]!++]!;
        const to = edges.to[i]!;
        if (state[to] === onPath) {
          cycles.push(closedBy(i, to, path, edges));
          if (cycles.length === limit) return cycles;
        } else if (state[to] === unseen) {
          path.push(i);
          state[to] = onPath;
          at = to;
        }
        continue;
      }
      state[at] = finished;
      const back = path.pop();
      if (back === undefined) break;
      at = edges.from[back]!;
    }
  }
  return cycles;
}

/** The part of the path that begins at `node`, and the edge that leads back to it. */
function closedBy(closing: number, node: number, path: number[], edges: Edges): Cycle {
  if (edges.from[closing] === node) return [closing];
  let first = path.length - 1;
  while (edges.from[path[first]!] !== node) first--;
  return [...path.slice(first), closing];
}
