import { badRequest } from '../fault.ts';
import { measureNamed } from './measures/catalogue.ts';
import type { Measure, Measured, Share } from './measures/measure.ts';
import type { Pool } from './pool.ts';
import { type RunShare, runShares, type Watch, type Work } from './run-shares.ts';
import { sharedFloat64 } from './shared.ts';
import type { Snapshot } from './snapshot.ts';
import { defineTask } from './tasks.ts';

/** A measure on one thread. */
export const measureTask = defineTask('measure', (work: Work): Measured => {
  return measureNamed(work.measure).run(work.snapshot, work.options, work.groups);
});

/** One thread's part of a measure. */
export const shareTask = defineTask('measure-share', (work: Work & { share: Share }, meter): Float64Array => {
  const part = measureNamed(work.measure).sharing!.part(work.snapshot, work.options, work.share, meter);
  const shared = sharedFloat64(part.length);
  shared.set(part);
  return shared;
});

/** Below this many steps (some tens of milliseconds) a second thread costs more than it brings. */
const fewSteps = 2e7;
/** Above this many (some minutes on two processors) a caller is asked to narrow or to sample. */
const mostSteps = 4e11;

/** Is it more than a caller would wait for? */
export function takesTooLong(measure: Measure, { snapshot, options }: Omit<Work, 'measure'>): boolean {
  return (measure.sharing?.steps(snapshot, options) ?? 0) > mostSteps;
}

/** @throws Fault 400; `more` says what else could be done */
export function refuseLong(measure: Measure, snapshot: Snapshot, more: string): never {
  const sampled = measure.options.includes('samples') ? ', or give samples=100000' : '';
  const what = `${measure.name} of ${snapshot.count} organisations and ${snapshot.links} links takes too long`;
  throw badRequest('too-large', `${what}: narrow the filter${sampled}. ${more}`);
}

/** Computes one measure in worker threads: in several when it is worth that. */
export async function runMeasure(
  pool: Pool,
  measure: Measure,
  work: Omit<Work, 'measure'>,
  watch: Watch,
): Promise<Measured> {
  const { snapshot, options } = work;
  const named = { ...work, measure: measure.id };
  const steps = measure.sharing?.steps(snapshot, options) ?? 0;
  if (measure.sharing && steps > fewSteps && pool.threads > 1) {
    const runShare: RunShare = (share, run) => pool.run(shareTask, { ...named, share }, run);
    return runShares(pool, measure.sharing, named, runShare, watch);
  }
  return pool.run(measureTask, named, { signal: watch.signal });
}
