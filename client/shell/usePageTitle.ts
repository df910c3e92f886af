import { useEffect } from 'react';
import { useAppState } from '../state/store.ts';
import { useOrganisationNames } from './useOrganisation.ts';
import { viewName } from './views.ts';

/** Names what is shown in the browser's title, so that history and bookmarks can be told apart; the page's heading too. */
export function usePageTitle(): string {
  const [{ view, focus }] = useAppState();
  const name = useOrganisationNames(focus ? [focus] : []);
  const title = view === 'genealogy' && focus ? `${name(focus)} · ${viewName(view)}` : viewName(view);
  useEffect(() => {
    document.title = `${title} · Offshoot`;
  }, [title]);
  return title;
}
