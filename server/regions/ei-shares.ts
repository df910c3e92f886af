import type { Analytics } from '../analytics/analytics.ts';
import type { Snapshot } from '../analytics/snapshot.ts';
import { badRequest } from '../fault.ts';
import { type EiPermutationInput, type EiShares, eiTask, sharesFrom } from './ei-permutations.ts';
import type { Grouping } from './grouping.ts';
import { pairsOf } from './pairs.ts';

/** Most steps of a permutation test (organisations and pairs × permutations): about a minute. */
const mostSteps = 1e10;

export interface PermutationTest {
  permutations: number;
  seed: number;
}

/** @throws Fault 400 when a test would take too long */
export function checkSteps(steps: number, organisations: number, permutations: number): void {
  if (steps * permutations <= mostSteps) return;
  const most = Math.floor(mostSteps / steps);
  const message = `${permutations} permutations of ${organisations} organisations take too long: ask for ${most} at most, or narrow the filter.`;
  throw badRequest('too-large', message);
}

/** The permutation p of a grouped network's E–I indices, by all worker threads; null without permutations or pairs. @throws Fault 400 when it would take too long */
export async function eiSharesOf(
  analytics: Analytics,
  { both }: Pick<Snapshot, 'both'>,
  { group, sizes }: Grouping,
  { permutations, seed }: PermutationTest,
  signal: AbortSignal,
): Promise<EiShares | null> {
  const pairs = pairsOf(both);
  if (permutations === 0 || pairs.source.length === 0) return null;
  checkSteps(pairs.source.length + group.length + sizes.length, group.length, permutations);
  const input: EiPermutationInput = { ...pairs, group, groups: sizes.length, permutations, seed };
  const of = analytics.threads;
  const parts = Array.from({ length: of }, (_, index) =>
    analytics.run(eiTask, { ...input, share: { index, of } }, { signal }),
  );
  return sharesFrom(await Promise.all(parts), input);
}
