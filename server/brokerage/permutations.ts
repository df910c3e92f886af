import { roles } from '../../contract/vocabulary.ts';
import { seededRandom, shuffle } from '../analytics/random.ts';
import { defineTask, type Meter } from '../analytics/tasks.ts';
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

/** Counts by role of the brokers, the rest 0: a row of five for each node. */
function countAll(triads: TriadList, brokers: readonly number[], group: Int32Array): Int32Array {
  const all = new Int32Array((triads.start.length - 1) * roles.length);
  for (const v of brokers) {
    countOne(triads, v, group, all.subarray(v * roles.length, (v + 1) * roles.length));
  }
  return all;
}

/** Adds 1 wherever a broker's counts under these labels reach those observed. */
function compare(
  triads: TriadList,
  brokers: readonly number[],
  labels: Int32Array,
  observed: Int32Array,
  reached: Float64Array,
): void {
  const counts = new Int32Array(roles.length);
  for (const v of brokers) {
    countOne(triads, v, labels, counts);
    const row = v * roles.length;
    for (let role = 0; role < roles.length; role++) {
      if (counts[role]! >= observed[row + role]!) reached[row + role]!++;
    }
  }
}

/**
 * How likely counts at least as great are when the group labels are dealt out at random and the links stay: for each node a row of
 * five shares (k + 1)/(N + 1), where k of N permutations reached the count observed. Upper side only. The total has none: labels
 * don't change it. The same seed gives the same shares. Takes 8 bytes for each open triad, and a step for each in each permutation.
 */
export function permuteRoles(input: PermutationInput, meter?: Meter): Float64Array {
  const { arcs, group, permutations, seed } = input;
  const triads = listTriads(arcs);
  const brokers = brokersOf(triads);
  const observed = countAll(triads, brokers, group);
  const reached = new Float64Array(observed.length).fill(permutations);
  for (const v of brokers) reached.fill(0, v * roles.length, (v + 1) * roles.length);
  const labels = group.slice();
  const random = seededRandom(seed);
  for (let run = 0; run < permutations; run++) {
    shuffle(labels, random);
    compare(triads, brokers, labels, observed, reached);
    meter?.add(1);
  }
  return reached.map((k) => (k + 1) / (permutations + 1));
}

export const permutationTask = defineTask('brokerage-permutations', permuteRoles);
