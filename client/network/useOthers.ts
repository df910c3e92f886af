import { search } from '../../contract/organisations.ts';
import type { Kind } from '../../contract/vocabulary.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { useRested } from '../ui/useRested.ts';
import { findDrawn } from './find-drawn.ts';
import type { NetworkModel } from './model.ts';

/** An organisation that a path could lead to. */
export interface Other {
  id: string;
  name: string;
  kind: Kind;
  isDrawn: boolean;
}

/** So many are listed. */
const most = 12;

/** Organisations by their name, without one of them: those drawn first, then all others as the program finds them. */
export function useOthers(model: NetworkModel, text: string, without: string) {
  const asked = useRested(text.trim(), 140);
  const isAsking = text.trim() !== '' && asked !== '';
  const found = useAnswer(search, { query: { q: asked, limit: most } }, isAsking);
  const drawn = findDrawn(model.organisations, text, without);
  const known = new Set(model.organisations.map((o) => o.id));
  const others = (isAsking ? (found.data?.results ?? []) : []).filter(
    ({ id }) => !known.has(id) && id !== without,
  );
  const list = [
    ...drawn.map(({ id, name, kind }): Other => ({ id, name, kind, isDrawn: true })),
    ...others.map(({ id, name, kind }): Other => ({ id, name, kind, isDrawn: false })),
  ].slice(0, most);
  return { others: list, isBusy: isAsking && (found.isFetching || asked !== text.trim()) };
}
