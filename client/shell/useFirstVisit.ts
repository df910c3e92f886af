import { useEffect, useRef, useState } from 'react';
import { getProgenitors } from '../../contract/genealogy.ts';
import type { Health } from '../../contract/health.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { focusSelected, makeFocus, openView } from '../state/changes.ts';
import { exampleFocus as example } from '../state/example.ts';
import { type Change, useAppState } from '../state/store.ts';
import { useOrganisation } from './useOrganisation.ts';

/** What a first visit shows: the example (asked for, not there yet), the top progenitor of the user's own data, or nothing. */
export type Visit =
  | { shows: 'something' | 'example'; id: string }
  | { shows: 'progenitor'; id: string; name: string }
  | { shows: 'nothing'; id: undefined };

/** Tries the example at once, and turns to the user's own data where that has no such organisation. */
function useOpening(isVisiting: boolean, health: Health | undefined): Visit {
  const isEmpty = health?.data?.organisations === 0;
  const shipped = useOrganisation(isVisiting && !isEmpty ? example : undefined);
  const isOwn = isVisiting && !isEmpty && shipped.error?.status === 404;
  const progenitors = useAnswer(getProgenitors, { query: { limit: 1 } }, isOwn);
  if (isEmpty) return { shows: 'nothing', id: undefined };
  if (!isOwn) return { shows: shipped.data ? 'example' : 'something', id: example };
  if (!progenitors.data) return { shows: 'something', id: example };
  const top = progenitors.data.progenitors[0];
  return top ? { shows: 'progenitor', id: top.id, name: top.name } : { shows: 'nothing', id: undefined };
}

const letGo: Change = (state) => ({
  ...state,
  focus: null,
  genealogy: { ...state.genealogy, sight: null },
});

/**
 * Opens the genealogy on an example while nobody has chosen a focus, or the data where there is nothing to draw.
 * Answers the visit, for the welcome, as long as nothing else was chosen.
 */
export function useFirstVisit(health: Health | undefined): Visit | undefined {
  const [{ view, focus, genealogy, selection }, update] = useAppState();
  const isBare = view === 'genealogy' && genealogy.question === 'tree' && focus === null;
  const isSelected = selection.length > 0;
  const isUnchosen = isBare && !isSelected;
  /** The focus that was set here, as long as nobody chose another. */
  const opened = useRef<string | null>(null);
  const [isVisiting, setVisiting] = useState(isUnchosen);
  const visit = useOpening(isVisiting, health);
  const { shows, id } = visit;
  const isReplaced = focus === example && id !== example;
  const isAway = view !== 'genealogy' && genealogy.relatedTo === null;
  useEffect(() => {
    if (focus !== null && focus !== opened.current) opened.current = null;
    // The example is nobody's choice: on the way back, what has been selected by then comes before it.
    if (isAway && focus !== null && focus === opened.current) update(letGo, 'in-place');
    if (isBare && isSelected) update(focusSelected, 'in-place');
  }, [focus, isAway, isBare, isSelected, update]);
  useEffect(() => {
    if (isUnchosen) setVisiting(true);
    if (!isVisiting || view !== 'genealogy' || !(isUnchosen || isReplaced)) return;
    if (id) {
      opened.current = id;
      update((s) => ({ ...makeFocus(id)(s), selection: [] }), 'quietly');
    } else if (shows === 'nothing') update((s) => openView('data')({ ...s, focus: null }), 'quietly');
  }, [isUnchosen, isReplaced, isVisiting, view, shows, id, update]);
  if (!isVisiting) return undefined;
  const isStill = shows === 'nothing' ? focus === null : view === 'genealogy' && focus === id;
  return isStill ? visit : undefined;
}
