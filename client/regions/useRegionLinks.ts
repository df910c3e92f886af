import { useMemo } from 'react';
import { getRegionLinks } from '../../contract/regions.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';
import type { RegionLinks } from './model.ts';

const permutations = 999;
const matrix = 'exclude';

/** The same with what the permutation test adds, once it is there. */
function withTest(answer: RegionLinks | undefined, tested: RegionLinks | undefined): RegionLinks | undefined {
  if (!answer || !tested) return answer;
  const { regions, ei, convention } = tested;
  return { ...answer, regions, ei, convention };
}

/**
 * The links of regions in three answers, so that nothing is waited for that isn't shown yet: the figures of each region; what the
 * permutation test adds; and the matrix, which is nearly all there is to send. It is asked for last, unless the view can't do without.
 */
export function useRegionLinks(needsMatrix: boolean) {
  const [{ filter }] = useAppState();
  const cells = useAnswer(getRegionLinks, { query: filter }, needsMatrix);
  // What has the matrix has the figures, too.
  const isWhole = needsMatrix || (cells.data !== undefined && !cells.isPlaceholderData);
  const figures = useAnswer(getRegionLinks, { query: { ...filter, matrix } }, !isWhole);
  const first = isWhole ? cells : figures;
  const isThere = first.data !== undefined && !first.isPlaceholderData;
  const tested = useAnswer(getRegionLinks, { query: { ...filter, matrix, permutations } }, isThere);
  const isOfNow =
    !tested.isPlaceholderData && !tested.error && tested.data?.dataVersion === first.data?.dataVersion;
  const test = isOfNow ? tested.data : undefined;
  // Ahead of a picture that needs it, once nothing else is waited for.
  useAnswer(getRegionLinks, { query: filter }, isThere && !tested.isFetching);
  const answer = useMemo(() => withTest(first.data, test), [first.data, test]);
  return { ...first, answer, p: test?.ei.p ?? null, tested };
}
