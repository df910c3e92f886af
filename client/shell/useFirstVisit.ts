import { useEffect, useState } from 'react';
import { getProgenitors } from '../../contract/genealogy.ts';
import type { Health } from '../../contract/health.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { makeFocus, openView } from '../state/changes.ts';
import { useAppState } from '../state/store.ts';
import { useOrganisation } from './useOrganisation.ts';

/** The lineage of the shipped data that a first visit opens on. */
const example = 'sinclair-radionics';

/** What a first visit shows: the example of the shipped data, the top progenitor of the user's own, or nothing yet. */
export type Visit =
  | { shows: 'example' }
  | { shows: 'progenitor'; id: string; name: string }
  | { shows: 'nothing' };

/** Which organisation to open on; undefined while that isn't known. */
function useOpening(isAsked: boolean, health: Health | undefined): Visit | undefined {
  const isEmpty = health?.data?.organisations === 0;
  const shipped = useOrganisation(isAsked && !isEmpty ? example : undefined);
  const isOwn = isAsked && !isEmpty && shipped.error?.status === 404;
  const progenitors = useAnswer(getProgenitors, { query: { limit: 1 } }, isOwn);
  if (!isAsked) return undefined;
  if (isEmpty) return { shows: 'nothing' };
  if (shipped.data?.id === example) return { shows: 'example' };
  const top = progenitors.data?.progenitors[0];
  if (isOwn && top) return { shows: 'progenitor', id: top.id, name: top.name };
  return isOwn && progenitors.isSuccess ? { shows: 'nothing' } : undefined;
}

/**
 * Opens the genealogy on an example while nobody has chosen a focus. Answers the visit, for the welcome, until
 * something else is chosen.
 */
export function useFirstVisit(health: Health | undefined): Visit | undefined {
  const [state, update] = useAppState();
  const [visit, setVisit] = useState<Visit | undefined>();
  const isAsked = state.view === 'genealogy' && state.focus === null;
  const opening = useOpening(isAsked, health);
  const id =
    opening?.shows === 'progenitor' ? opening.id : opening?.shows === 'example' ? example : undefined;
  const shows = opening?.shows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each opening, by what it shows
  useEffect(() => {
    if (!opening) return;
    setVisit(opening);
    if (id) update((s) => ({ ...makeFocus(id)(s), selection: [] }), 'quietly');
    else if (health?.data?.organisations === 0) update(openView('data'), 'quietly');
  }, [shows, id]);
  const isStill =
    visit?.shows === 'nothing' ||
    (state.view === 'genealogy' && state.focus === (visit?.shows === 'progenitor' ? visit.id : example));
  return visit && isStill ? visit : undefined;
}
