import { useEffect } from 'react';
import { useAppState } from '../state/store.ts';
import { useOrganisationNames } from './useOrganisation.ts';
import { viewName } from './views.ts';

/** Names what is shown in the browser's title, so that history and bookmarks can be told apart. */
export function usePageTitle(): void {
  const [{ view, focus }] = useAppState();
  const name = useOrganisationNames(focus ? [focus] : []);
  const title = [view === 'genealogy' && focus ? name(focus) : undefined, viewName(view), 'Offshoot'];
  const text = title.filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = text;
  }, [text]);
}
