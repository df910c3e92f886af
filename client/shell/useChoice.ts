import { useEffect, useState } from 'react';
import { changeFilter, makeFocus, openView } from '../state/changes.ts';
import type { Change } from '../state/store.ts';
import { useAppState } from '../state/store.ts';
import type { Hit } from './useSearch.ts';

function toRegion(code: string): Change {
  return (state) => changeFilter({ regions: [...new Set([...(state.filter.regions ?? []), code])] })(state);
}

function toOrganisation(id: string): Change {
  return (state) => makeFocus(id)(state.view === 'data' ? openView('genealogy')(state) : state);
}

/** Goes to what was found: an organisation becomes the focus, a region a filter. */
export function useChoice(): (hit: Hit) => void {
  const [, update] = useAppState();
  return (hit) => {
    // Leaving the field closes its list; the keys of the view work from here on.
    document.getElementById('view')?.focus();
    update(hit.kind === 'region' ? toRegion(hit.id) : toOrganisation(hit.id));
  };
}

/** Enter before the answer is there: the best hit is chosen as soon as it is. Answers how to begin and end the wait. */
export function useHaste(best: Hit | undefined, isBusy: boolean, choose: (hit: Hit) => void) {
  const [isHasty, setHasty] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the search has come to rest
  useEffect(() => {
    if (!isHasty || isBusy) return;
    setHasty(false);
    if (best) choose(best);
  }, [isHasty, isBusy, best?.key]);
  return setHasty;
}
