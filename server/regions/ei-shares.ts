import type { Analytics } from '../analytics/analytics.ts';
import type { Snapshot } from '../analytics/snapshot.ts';
import { type EiPermutationInput, type EiShares, eiTask, sharesFrom } from './ei-permutations.ts';
import type { Grouping } from './grouping.ts';
import { pairsOf } from './pairs.ts';
import { checkPermutations } from './steps.ts';

export interface PermutationTest {
  permutations: number;
  seed: number;
}

/** The permutation p of a grouped network's E–I indices, by all worker threads; null without permutations or pairs. @throws Fault 400 when it would take too long */
export async function eiSharesOf(
  analytics: Pick<Analytics, 'threads' | 'run'>,
  { both }: Pick<Snapshot, 'both'>,
  { group, sizes }: Grouping,
  { permutations, seed }: PermutationTest,
  signal: AbortSignal,
): Promise<EiShares | null> {
  const pairs = pairsOf(both);
  if (permutations === 0 || pairs.source.length === 0) return null;
  checkPermutations(pairs.source.length + group.length + sizes.length, group.length, permutations);
  const input: EiPermutationInput = { ...pairs, group, groups: sizes.length, permutations, seed };
  const of = analytics.threads;
  const parts = Array.from({ length: of }, (_, index) =>
    analytics.run(eiTask, { ...input, share: { index, of } }, { signal }),
  );
  return sharesFrom(await Promise.all(parts), input);
}
