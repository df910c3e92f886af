import { getRegionSources } from '../../contract/region-evidence.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useAppState } from '../state/store.ts';

const none: readonly string[] = [];

/** Addresses of the pages that what the filter leaves is from: those known so far, and all of them once they are read. */
export function useSources() {
  const [{ filter }] = useAppState();
  const { data, isPlaceholderData, refetch } = useAnswer(getRegionSources, { query: filter });
  const known = isPlaceholderData ? undefined : data?.sources;
  async function readSources(): Promise<readonly string[]> {
    return known ?? (await refetch({ throwOnError: true })).data?.sources ?? none;
  }
  return { sources: known ?? none, readSources };
}
