/** Where the run of each key begins once things are sorted by it; one entry more than keys. Keys are 0 … count − 1. */
export function offsets(count: number, keys: ArrayLike<number>): Int32Array {
  const start = new Int32Array(count + 1);
  for (let i = 0; i < keys.length; i++) start[keys[i]! + 1]!++;
  for (let key = 0; key < count; key++) start[key + 1]! += start[key]!;
  return start;
}

/** Positions in a new order: by the key of each, and in the order given where keys are equal. Linear. */
export function sortedBy(positions: Int32Array, keys: ArrayLike<number>, count: number): Int32Array {
  const next = offsets(count, keys);
  const order = new Int32Array(positions.length);
  for (let i = 0; i < positions.length; i++) {
    const position = positions[i]!;
    order[next[keys[position]!]!++] = position;
  }
  return order;
}
