import { useDataSetTitles } from '../../api/useDataSetTitles.ts';
import { useRegionNames } from '../../api/useRegionNames.ts';
import { useAppState } from '../../state/store.ts';
import type { FilterNames } from './filter-words.ts';

/** What the regions and the data sets of the filter are called. */
export function useFilterNames(): FilterNames {
  const [{ filter }] = useAppState();
  return { nameOf: useRegionNames(), titleOf: useDataSetTitles(filter.dataset !== undefined) };
}
