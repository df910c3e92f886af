import type { Rows } from '../rows.ts';

/** Connected components of a symmetrised graph. */
export interface Components {
  /** By node: number of its component, from 0, the largest first (of equal ones that with the earliest node). */
  of: Int32Array;
  /** Nodes of each. */
  sizes: Int32Array;
}

/** Numbers by size, the largest 0, the earlier first where sizes are equal. `label` has a value from 0 for every node. */
export function rankedBySize(label: ArrayLike<number>, count: number): Components {
  const sizes = new Int32Array(count);
  const first = new Int32Array(count).fill(label.length);
  for (let node = label.length - 1; node >= 0; node--) {
    sizes[label[node]!]!++;
    first[label[node]!] = node;
  }
  const order = Int32Array.from(sizes.keys()).sort((a, b) => sizes[b]! - sizes[a]! || first[a]! - first[b]!);
  const rank = new Int32Array(count);
  order.forEach((id, at) => {
    rank[id] = at;
  });
  return { of: Int32Array.from(label, (id) => rank[id]!), sizes: order.map((id) => sizes[id]!) };
}

/** With `group`, only links inside a group connect. */
export function connectedComponents({ count, start, target }: Rows, group?: Int32Array): Components {
  const label = new Int32Array(count).fill(-1);
  const stack = new Int32Array(count);
  let labels = 0;
  for (let root = 0; root < count; root++) {
    if (label[root] !== -1) continue;
    let height = 0;
    stack[height++] = root;
    label[root] = labels;
    while (height > 0) {
      const node = stack[--height]!;
      for (let a = start[node]!; a < start[node + 1]!; a++) {
        if (label[target[a]!] !== -1 || (group && group[target[a]!] !== group[node])) continue;
        label[target[a]!] = labels;
        stack[height++] = target[a]!;
      }
    }
    labels++;
  }
  return rankedBySize(label, labels);
}
