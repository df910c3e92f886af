/**
 * Spin-offs as a graph whose nodes are numbered so that every parent comes before its children. Rows are compressed: the children of node v
 * are `child[childStart[v]] … child[childStart[v + 1] − 1]`, its parents likewise.
 */
export interface DescentGraph {
  count: number;
  /** What each node was called in the pairs it was made from. */
  name: Int32Array;
  childStart: Int32Array;
  child: Int32Array;
  parentStart: Int32Array;
  parent: Int32Array;
}

/**
 * Builds it from pairs of a parent and a child (numbers below `total`, each pair once); who is in no pair is left out. Linear. A pair that
 * closes a cycle, which no import lets through, is left out too.
 */
export function descentGraph(total: number, parents: Int32Array, children: Int32Array): DescentGraph {
  const order = parentsFirst(total, parents, children);
  const node = new Int32Array(total).fill(-1);
  for (let v = 0; v < order.length; v++) node[order[v]!] = v;
  const from = new Int32Array(parents.length);
  const to = new Int32Array(parents.length);
  let pairs = 0;
  for (let i = 0; i < parents.length; i++) {
    const [parent, child] = [node[parents[i]!]!, node[children[i]!]!];
    if (parent < 0 || child < 0 || parent >= child) continue;
    from[pairs] = parent;
    to[pairs++] = child;
  }
  const [down, up] = [
    rows(order.length, from.subarray(0, pairs), to.subarray(0, pairs)),
    rows(order.length, to.subarray(0, pairs), from.subarray(0, pairs)),
  ];
  return {
    count: order.length,
    name: order,
    childStart: down.start,
    child: down.target,
    parentStart: up.start,
    parent: up.target,
  };
}

function rows(count: number, from: Int32Array, to: Int32Array): { start: Int32Array; target: Int32Array } {
  const start = new Int32Array(count + 1);
  for (let i = 0; i < from.length; i++) start[from[i]! + 1]!++;
  for (let v = 0; v < count; v++) start[v + 1]! += start[v]!;
  const next = start.slice();
  const target = new Int32Array(from.length);
  for (let i = 0; i < from.length; i++) target[next[from[i]!]!++] = to[i]!;
  return { start, target };
}

/** Names with every parent before its children. What lies on a cycle or below one comes at the end. */
function parentsFirst(total: number, parents: Int32Array, children: Int32Array): Int32Array {
  const { start, target } = rows(total, parents, children);
  const open = new Int32Array(total);
  const present = new Uint8Array(total);
  for (let i = 0; i < parents.length; i++) {
    open[children[i]!]!++;
    present[parents[i]!] = present[children[i]!] = 1;
  }
  const order = new Int32Array(present.reduce((sum, p) => sum + p, 0));
  let length = 0;
  for (let v = 0; v < total; v++) if (present[v] === 1 && open[v] === 0) order[length++] = v;
  for (let at = 0; at < length; at++) {
    const v = order[at]!;
    for (let i = start[v]!; i < start[v + 1]!; i++)
      if (--open[target[i]!]! === 0) order[length++] = target[i]!;
  }
  for (let v = 0; v < total; v++) if (open[v]! > 0) order[length++] = v;
  return order;
}
