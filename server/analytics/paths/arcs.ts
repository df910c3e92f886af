/** Where the arcs of each node begin, and where they lead: the part of `Rows` that unweighted paths need. */
export interface Arcs {
  count: number;
  start: Int32Array;
  target: Int32Array;
}

/** All nodes, such that neighbours stand near each other: in the order in which a search meets them. Linear. */
export function nearbyOrder({ count, start, target }: Arcs): Int32Array {
  const order = new Int32Array(count);
  const met = new Uint8Array(count);
  let [next, end] = [0, 0];
  for (let root = 0; root < count; root++) {
    if (met[root] === 1) continue;
    met[root] = 1;
    order[end++] = root;
    while (next < end) {
      const node = order[next++]!;
      for (let a = start[node]!; a < start[node + 1]!; a++) {
        if (met[target[a]!] === 1) continue;
        met[target[a]!] = 1;
        order[end++] = target[a]!;
      }
    }
  }
  return order;
}
