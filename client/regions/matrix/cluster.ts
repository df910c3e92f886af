/** 1 − cosine of two profiles; 1 where one of them is empty. */
export function cosineDistance(a: readonly number[], b: readonly number[]): number {
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    ab += a[i]! * b[i]!;
    aa += a[i]! ** 2;
    bb += b[i]! ** 2;
  }
  return aa === 0 || bb === 0 ? 1 : 1 - ab / Math.sqrt(aa * bb);
}

/** The two branches that are nearest, the first found where several are. */
function nearest(distance: readonly Float64Array[], alive: readonly number[]): [number, number] {
  let found: [number, number] = [alive[0]!, alive[1]!];
  let least = Number.POSITIVE_INFINITY;
  for (const [place, i] of alive.entries()) {
    for (const j of alive.slice(place + 1)) {
      // Equal but for rounding: the first pair stays, so that the order is the same everywhere.
      if (distance[i]![j]! < least - 1e-12) {
        least = distance[i]![j]!;
        found = [i, j];
      }
    }
  }
  return found;
}

/** Joins two branches so that the rows that meet are the likest ends of both. */
function join(a: number[], b: number[], between: (i: number, j: number) => number): number[] {
  const turned = (rows: number[]) => [...rows].reverse();
  const ways = [
    [a, b],
    [turned(a), b],
    [a, turned(b)],
    [turned(a), turned(b)],
  ] as const;
  const gap = ([left, right]: (typeof ways)[number]) => between(left.at(-1)!, right[0]!);
  return ways.reduce((best, way) => (gap(way) < gap(best) - 1e-12 ? way : best)).flat();
}

/**
 * Order in which rows with like profiles stand together: hierarchical clustering by average linkage (UPGMA; Sokal & Michener 1958) of
 * cosine distances, the leaves turned so that neighbours are as like as the tree allows at each joint. The same input gives the same order.
 */
export function clusterOrder(profiles: readonly (readonly number[])[]): number[] {
  /** Rows below each branch, in the order in which they are shown. */
  const branches = profiles.map((_, i) => [i]);
  const between = profiles.map((a) => Float64Array.from(profiles, (b) => cosineDistance(a, b)));
  const distance = between.map((row) => row.slice());
  let alive = profiles.map((_, i) => i);
  while (alive.length > 1) {
    const [i, j] = nearest(distance, alive);
    const [a, b] = [branches[i]!, branches[j]!];
    for (const k of alive) {
      const mean = (a.length * distance[i]![k]! + b.length * distance[j]![k]!) / (a.length + b.length);
      distance[i]![k] = mean;
      distance[k]![i] = mean;
    }
    branches[i] = join(a, b, (x, y) => between[x]![y]!);
    alive = alive.filter((k) => k !== j);
  }
  return alive.length === 0 ? [] : branches[alive[0]!]!;
}
