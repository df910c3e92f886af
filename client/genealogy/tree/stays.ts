import { type Scope, scopes } from '../../../contract/vocabulary.ts';
import type { Kin } from '../model/kin.ts';
import { type SeenFrom, type StayContext, stayOf } from '../model/stay.ts';

/** Beside a name in the list: whether it stayed in the region of its parent, or of the focus. */
export const stayWords: Record<Scope, string> = {
  'intra-regional': 'stayed',
  national: 'left region',
  international: 'left country',
  unknown: 'not known',
};

/** In the head of the list. */
const countWords: Record<Exclude<Scope, 'intra-regional'>, string> = {
  national: 'left for another region',
  international: 'left the country',
  unknown: 'not known',
};
const regionWords: Record<SeenFrom, string> = { focus: 'its region', parent: 'the parent’s region' };

const mostNamed = 3;

export interface Stay {
  scope: Scope;
  ids: string[];
  /** "left the country: Imaje". */
  words: string;
}

/** Organisation → whether it stayed. */
export function staysOf(context: StayContext): Map<string, Scope> {
  const stays = new Map<string, Scope>();
  for (const id of context.kin.organisations.keys()) {
    const scope = stayOf(id, context);
    if (scope) stays.set(id, scope);
  }
  return stays;
}

/** How many stayed and left; those who left by name where they are few. */
export function countStays(kin: Kin, stays: ReadonlyMap<string, Scope>, seenFrom: SeenFrom): Stay[] {
  return scopes.flatMap((scope) => {
    const ids = [...stays].filter(([, one]) => one === scope).map(([id]) => id);
    if (ids.length === 0) return [];
    const isNamed = (scope === 'national' || scope === 'international') && ids.length <= mostNamed;
    const names = ids.map((id) => kin.organisations.get(id)?.name ?? id).join(', ');
    const words = scope === 'intra-regional' ? `stayed in ${regionWords[seenFrom]}` : countWords[scope];
    return [{ scope, ids, words: isNamed ? `${words}: ${names}` : words }];
  });
}
