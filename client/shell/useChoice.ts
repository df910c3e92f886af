import { useEffect, useState } from 'react';
import { changeFilter, makeFocus, openView } from '../state/changes.ts';
import type { Change } from '../state/store.ts';
import { useAppState } from '../state/store.ts';
import { focusDrawingSoon } from '../ui/focus-view.ts';
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
    update(hit.kind === 'region' ? toRegion(hit.id) : toOrganisation(hit.id));
    // Leaving the field closes its list; the keys of the view work from here on. Not before the press is over: its end
    // brings the focus back to the field, which would open the list again and shut off the page behind it.
    focusDrawingSoon();
  };
}

/**
 * Enter before the answer is there: the best hit is chosen as soon as it is. `text`: what is written now; a wait is for one text only.
 * Answers how to begin the wait.
 */
export function useHaste(text: string, best: Hit | undefined, isBusy: boolean, choose: (hit: Hit) => void) {
  const [awaited, setAwaited] = useState<string | null>(null);
  const isDue = awaited !== null && awaited === text && !isBusy;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the search has come to rest
  useEffect(() => {
    if (awaited !== null && awaited !== text) setAwaited(null);
    if (!isDue) return;
    setAwaited(null);
    if (best) choose(best);
  }, [awaited, text, isDue]);
  return () => setAwaited(text);
}
