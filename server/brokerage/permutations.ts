import { roles } from '../../contract/vocabulary.ts';
import { seededRandom, shuffle } from '../analytics/random.ts';
import { type Arcs, roleOf, visitTriads } from './counts.ts';

export interface PermutationInput {
  arcs: Arcs;
  /** Group of each node. */
  group: Int32Array;
  permutations: number;
  seed: number;
}

/** Open triads, those of one broker together. */
interface TriadList {
  /** Where a broker's triads begin; one entry more than nodes. */
  start: Int32Array;
  a: Int32Array;
  b: Int32Array;
}

/** Most triads that are kept in memory for permuting: 8 bytes each. */
export const mostTriads = 60_000_000;

/** Number of open triads of each node. */
function triadCounts(arcs: Arcs): Float64Array {
  const counts = new Float64Array(arcs.count);
  visitTriads(arcs, (_, v) => {
    counts[v]!++;
  });
  return counts;
}

function listTriads(arcs: Arcs): TriadList {
  const counts = triadCounts(arcs);
  const total = counts.reduce((sum, n) => sum + n, 0);
  if (total > mostTriads) throw new RangeError(`${total} triads are more than ${mostTriads}`);
  const start = new Int32Array(arcs.count + 1);
  for (let v = 0; v < arcs.count; v++) start[v + 1] = start[v]! + counts[v]!;
  const next = start.slice();
  const a = new Int32Array(total);
  const b = new Int32Array(total);
  visitTriads(arcs, (from, v, to) => {
    const place = next[v]!++;
    a[place] = from;
    b[place] = to;
  });
  return { start, a, b };
}

/** Counts by role of one node, written into `into`. */
function countOne(triads: TriadList, v: number, group: Int32Array, into: Int32Array): void {
  into.fill(0);
  const own = group[v]!;
  for (let i = triads.start[v]!; i < triads.start[v + 1]!; i++) {
    into[roleOf(group[triads.a[i]!]!, own, group[triads.b[i]!]!)]!++;
  }
}

function brokersOf(triads: TriadList): number[] {
  const brokers: number[] = [];
  for (let v = 0; v + 1 < triads.start.length; v++) {
    if (triads.start[v + 1]! > triads.start[v]!) brokers.push(v);
  }
  return brokers;
}

/**
 * How likely counts at least as great are when the group labels are dealt out at random and the links stay: for each node a row of
 * five shares (k + 1)/(N + 1), where k of N permutations reached the count observed. Upper side only. The total has none: labels
 * don't change it. The same seed gives the same shares.
 */
export function permuteRoles({ arcs, group, permutations, seed }: PermutationInput): Float64Array {
  const triads = listTriads(arcs);
  const brokers = brokersOf(triads);
  const observed = new Int32Array(arcs.count * roles.length);
  const counts = new Int32Array(roles.length);
  for (const v of brokers) {
    countOne(triads, v, group, counts);
    observed.set(counts, v * roles.length);
  }
  const reached = new Float64Array(arcs.count * roles.length).fill(permutations);
  for (const v of brokers) reached.fill(0, v * roles.length, (v + 1) * roles.length);
  const labels = group.slice();
  const random = seededRandom(seed);
  for (let run = 0; run < permutations; run++) {
    shuffle(labels, random);
    for (const v of brokers) {
      countOne(triads, v, labels, counts);
      for (let role = 0; role < roles.length; role++) {
        const place = v * roles.length + role;
        if (counts[role]! >= observed[place]!) reached[place]!++;
      }
    }
  }
  return reached.map((k) => (k + 1) / (permutations + 1));
}
