import type { MeasureOptions } from '../../../contract/measures.ts';
import { nearbyOrder } from '../paths/arcs.ts';
import { seededRandom, shuffle } from '../random.ts';
import type { Snapshot } from '../snapshot.ts';

/** How sure the stated error bound is. */
const confidence = 0.95;

/** The sources from which paths are counted: all, or as many as `samples`, drawn without replacement. Neighbours stand together. */
export function chosenSources({ count, both }: Snapshot, { samples, seed }: MeasureOptions): Int32Array {
  const near = nearbyOrder(both);
  if (samples === undefined || samples >= count) return near;
  const all = Int32Array.from({ length: count }, (_, node) => node);
  shuffle(all, seededRandom(seed ?? 1));
  const chosen = new Uint8Array(count);
  for (const node of all.subarray(0, samples)) chosen[node] = 1;
  return near.filter((node) => chosen[node] === 1);
}

/** What a sum over the chosen sources is multiplied by. */
export function sampleScale(count: number, { samples }: MeasureOptions): number {
  return samples === undefined || samples >= count ? 1 : count / samples;
}

/**
 * Bound on the error of every normalised betweenness, from Serfling's inequality for draws without replacement and the union over
 * all organisations: ε = n/(n − 1) √((1 − (k − 1)/n) ln(2n/0.05) / 2k), for a source's dependency lies between 0 and n − 2.
 */
export function sampleBound(count: number, samples: number): number {
  const unseen = 1 - (samples - 1) / count;
  const error = Math.sqrt((unseen * Math.log((2 * count) / (1 - confidence))) / (2 * samples));
  return Math.min(1, (error * count) / (count - 1));
}

/** What the reader of a sample has to know. */
export function sampleNote(count: number, { samples, seed }: MeasureOptions): string | undefined {
  if (samples === undefined || samples >= count) return undefined;
  const share = (sampleBound(count, samples) * 100).toPrecision(2);
  return `Estimated from ${samples} of ${count} sources (seed ${seed ?? 1}): with 95 % confidence no value is off by more than ${share} % of the greatest possible one.`;
}
