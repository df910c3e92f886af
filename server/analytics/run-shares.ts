import { setMaxListeners } from 'node:events';
import type { MeasureOptions } from '../../contract/measures.ts';
import type { Measured, Share, Sharing } from './measures/measure.ts';
import type { Pool, RunOptions } from './pool.ts';
import type { Snapshot } from './snapshot.ts';

/** A measure of a network. */
export interface Work {
  measure: string;
  snapshot: Snapshot;
  options: MeasureOptions;
  /** Group of each node, for measures that ask for it. */
  groups?: Int32Array;
}

/** What a computation is told by its caller, and tells: which share of it is done, from 0 to 1. */
export interface Watch {
  signal: AbortSignal;
  onProgress?: (done: number) => void;
}

/** Runs one share in a worker thread. */
export type RunShare = (share: Share, options: RunOptions) => Promise<Float64Array>;

/** Steps of one share, some half a second: after that others who wait for a thread have their turn. */
const stepsEach = 5e7;
/** A share begins with work of its own, so there are not more than this. */
const mostShares = 200;

/** How many shares a computation is cut into. */
export function sharesFor(steps: number, threads: number): number {
  return Math.max(threads, Math.min(mostShares, Math.ceil(steps / stepsEach)));
}

/** Sums lists in the order of their numbers, whenever they come, so that rounding is always the same. */
class OrderedSum {
  readonly #waiting = new Map<number, Float64Array>();
  #next = 0;
  sum: Float64Array | undefined;

  add(index: number, part: Float64Array): void {
    this.#waiting.set(index, part);
    for (let next = this.#waiting.get(this.#next); next; next = this.#waiting.get(this.#next)) {
      this.#waiting.delete(this.#next++);
      if (this.sum === undefined) this.sum = next;
      else for (let i = 0; i < next.length; i++) this.sum[i]! += next[i]!;
    }
  }
}

/** A measure in shares, as many at once as there are threads. A share that fails ends the others. */
export async function runShares(
  pool: Pool,
  sharing: Sharing,
  { snapshot, options }: Work,
  runShare: RunShare,
  watch: Watch,
): Promise<Measured> {
  const stop = new AbortController();
  const signal = AbortSignal.any([watch.signal, stop.signal]);
  setMaxListeners(0, signal);
  const of = sharesFor(sharing.steps(snapshot, options), pool.threads);
  const total = new OrderedSum();
  const under = new Map<number, number>();
  let [next, over] = [0, 0];
  const tell = () => watch.onProgress?.(([...under.values()].reduce((a, b) => a + b, 0) + over) / of);
  async function lane(): Promise<void> {
    for (let index = next++; index < of; index = next++) {
      const onProgress = (steps: number, all: number) => {
        under.set(index, all > 0 ? Math.min(1, steps / all) : 0);
        tell();
      };
      total.add(index, await runShare({ index, of }, { signal, onProgress }));
      under.delete(index);
      over++;
    }
  }
  try {
    await Promise.all(Array.from({ length: pool.threads }, lane));
  } catch (error) {
    stop.abort();
    throw error;
  }
  return sharing.finish(snapshot, options, total.sum!);
}
