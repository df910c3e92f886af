/** A link between two positions of a list. */
export type Pair = readonly [number, number];

/** Connected parts of `count` things, each a list of positions; the greatest first, then by their first position. */
export function components(count: number, pairs: readonly Pair[]): number[][] {
  const root = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) {
      root[at] = root[root[at]!]!;
      at = root[at]!;
    }
    return at;
  };
  for (const [a, b] of pairs) root[find(b)] = find(a);
  const parts = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const r = find(i);
    const part = parts.get(r);
    if (part) part.push(i);
    else parts.set(r, [i]);
  }
  return [...parts.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
