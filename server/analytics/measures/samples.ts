import type { MeasureOptions } from '../../../contract/measures.ts';
import { createPairSearch, visitPath } from '../paths/pair.ts';
import { seededRandom } from '../random.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Meter } from '../tasks.ts';
import { backward, forward } from './direction.ts';
import { type Share, turnsOf } from './measure.ts';

/** How sure the stated error bound is. */
const confidence = 0.95;
/** Pairs drawn from one stream of random numbers, so that all shares together draw the same on every machine. */
const stretch = 500;

/** Whether to sample: fewer pairs than there are. */
export function isSampled(count: number, { samples }: MeasureOptions): boolean {
  return samples !== undefined && samples < count * (count - 1);
}

/** Two different nodes. */
function drawPair(count: number, random: { below(n: number): number }): [number, number] {
  const source = random.below(count);
  const other = random.below(count - 1);
  return [source, other < source ? other : other + 1];
}

/** How often each node stands on a random shortest path between random others, over a share of the samples. */
export function countPaths(
  snapshot: Snapshot,
  options: MeasureOptions,
  share: Share,
  meter?: Meter,
): Float64Array {
  const { count } = snapshot;
  const samples = options.samples!;
  const seen = new Float64Array(count);
  const pair = createPairSearch(forward(snapshot, options), backward(snapshot, options));
  const visit = (node: number) => {
    seen[node]!++;
  };
  const stretches = Math.ceil(samples / stretch);
  meter?.expect(turnsOf(share, stretches));
  for (let part = share.index; part < stretches; part += share.of) {
    // Multiplied by an odd number near 2³² ÷ φ, so that neighbouring seeds and parts share no stream.
    const random = seededRandom((options.seed ?? 1) ^ Math.imul(part + 1, 0x9e3779b1));
    for (let i = part * stretch; i < Math.min(samples, (part + 1) * stretch); i++) {
      const [source, target] = drawPair(count, random);
      visitPath(pair, source, target, random, visit);
    }
    meter?.add(1);
  }
  return seen;
}

/**
 * Bound on the error of every normalised betweenness, from Hoeffding's inequality and the union over all organisations:
 * ε = n/(n − 2) √(ln(2n/0.05) / 2k) for k pairs, of which each organisation stands between 0 or 1.
 */
export function sampleBound(count: number, samples: number): number {
  const error = Math.sqrt(Math.log((2 * count) / (1 - confidence)) / (2 * samples));
  return Math.min(1, (error * count) / (count - 2));
}

/** What the reader of a sample has to know. */
export function sampleNote(count: number, options: MeasureOptions): string | undefined {
  if (!isSampled(count, options)) return undefined;
  const share = (sampleBound(count, options.samples!) * 100).toPrecision(2);
  return `Estimated from ${options.samples} random pairs of organisations (seed ${options.seed ?? 1}): with 95 % confidence no value is off by more than ${share} % of the greatest possible one.`;
}
