import { roleColumns } from './counts.ts';

/** Expected counts and their variances under random links: a row of {@link roleColumns} numbers for each group. */
export interface Expectation {
  expected: Float64Array;
  variance: Float64Array;
}

/** Sums over the groups: of n², n(n−1) and n(n−1)(n−2). */
interface GroupSums {
  squares: number;
  pairs: number;
  triples: number;
}

const choose2 = (n: number) => (n * (n - 1)) / 2;

function sumsOf(sizes: readonly number[]): GroupSums {
  const sums = { squares: 0, pairs: 0, triples: 0 };
  for (const n of sizes) {
    sums.squares += n * n;
    sums.pairs += n * (n - 1);
    sums.triples += n * (n - 1) * (n - 2);
  }
  return sums;
}

/** Numbers of possible triads by role, for a broker in a group of `own` among `all`; the total last. */
function possibleTriads(own: number, all: number, sums: GroupSums): number[] {
  const others = all - own;
  const across = others * (own - 1);
  const liaison = others * others - (sums.squares - own * own);
  const coordinator = (own - 1) * (own - 2);
  const itinerant = sums.pairs - own * (own - 1);
  return [coordinator, itinerant, across, across, liaison, (all - 1) * (all - 2)];
}

/** Numbers of pairs of possible triads that share an arc's absence, by role; their covariance is s for each. */
function dependentPairs(own: number, all: number, sizes: readonly number[], sums: GroupSums): number[] {
  const others = all - own;
  const across = 2 * ((own - 1) * choose2(others) + others * choose2(own - 1));
  let liaison = 0;
  for (const n of sizes) liaison += n * choose2(others - n);
  liaison -= own * choose2(others - own);
  const coordinator = 2 * (own - 1) * (own - 2) * (own - 3);
  const itinerant = 2 * (sums.triples - own * (own - 1) * (own - 2));
  return [coordinator, itinerant, across, across, 4 * liaison, 2 * (all - 1) * (all - 2) * (all - 3)];
}

/**
 * Expectation and variance of the counts for a broker of each group, given the number of links (Gould & Fernandez 1989; as in
 * R `sna::brokerage`): with d = m/(N(N−1)), q = d²(1−d), s = d³(1−d)³, E = q × possible triads and
 * Var = E(1−q) + s × dependent pairs. Both are sums of integers, so a variance of zero comes out as zero exactly.
 */
export function expectRoles(sizes: readonly number[], arcs: number): Expectation {
  const all = sizes.reduce((sum, n) => sum + n, 0);
  const density = all > 1 ? arcs / (all * (all - 1)) : 0;
  const q = density ** 2 * (1 - density);
  const s = density ** 3 * (1 - density) ** 3;
  const sums = sumsOf(sizes);
  const expected = new Float64Array(sizes.length * roleColumns);
  const variance = new Float64Array(sizes.length * roleColumns);
  const bySize = new Map<number, { triads: number[]; pairs: number[] }>();
  sizes.forEach((own, group) => {
    const known = bySize.get(own) ?? {
      triads: possibleTriads(own, all, sums),
      pairs: dependentPairs(own, all, sizes, sums),
    };
    bySize.set(own, known);
    for (let role = 0; role < roleColumns; role++) {
      const mean = q * known.triads[role]!;
      expected[group * roleColumns + role] = mean;
      variance[group * roleColumns + role] = mean * (1 - q) + s * known.pairs[role]!;
    }
  });
  return { expected, variance };
}

/** (observed − expected)/√variance; null where there is no variance. */
export function standardised(observed: number, expected: number, variance: number): number | null {
  return variance > 0 ? (observed - expected) / Math.sqrt(variance) : null;
}
