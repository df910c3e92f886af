import { type Random, seededRandom, shuffle } from '../../analytics/random.ts';
import { defineTask, type Meter } from '../../analytics/tasks.ts';

/** Ranks from 1, equal values sharing the mean of theirs. */
export function ranksOf(values: ArrayLike<number>): Float64Array {
  const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to++;
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** Differences from the mean, as multiples of their root sum of squares; null where all are the same. */
function standardised(values: Float64Array): Float64Array | null {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const length = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  return length === 0 ? null : values.map((value) => (value - mean) / length);
}

function product(x: Float64Array, y: Float64Array, order: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[order[i]!]!;
  return sum;
}

export interface CorrelationInput {
  x: Float64Array;
  y: Float64Array;
  permutations: number;
  seed: number;
}

/** `value`: null where one side does not vary. `p`: null without permutations, too. */
export interface Correlation {
  value: number | null;
  p: number | null;
}

/** Beyond it two sums of the same numbers in another order are still the same. */
const rounding = 1e-12;

function countReached(x: Float64Array, y: Float64Array, runs: number, random: Random, meter?: Meter): number {
  const order = Int32Array.from({ length: x.length }, (_, i) => i);
  const observed = Math.abs(product(x, y, order));
  let reached = 0;
  for (let run = 0; run < runs; run++) {
    shuffle(order, random);
    if (Math.abs(product(x, y, order)) >= observed - rounding) reached++;
    meter?.add(1);
  }
  return reached;
}

/**
 * Spearman's rank correlation, and its two-sided permutation p: (k + 1)/(N + 1), where k of N random pairings have a correlation at least
 * as far from 0.
 */
export function correlate({ x, y, permutations, seed }: CorrelationInput, meter?: Meter): Correlation {
  const [a, b] = [standardised(ranksOf(x)), standardised(ranksOf(y))];
  if (a === null || b === null) return { value: null, p: null };
  const value = product(
    a,
    b,
    Int32Array.from(a, (_, i) => i),
  );
  if (permutations === 0) return { value, p: null };
  const reached = countReached(a, b, permutations, seededRandom(seed), meter);
  return { value, p: (reached + 1) / (permutations + 1) };
}

export const correlationTask = defineTask('rank-correlation', correlate);
