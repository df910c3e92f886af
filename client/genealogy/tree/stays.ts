import type { Spinoff } from '../../../contract/genealogy.ts';
import { type Scope, scopes } from '../../../contract/vocabulary.ts';
import { parentScope } from '../model/colours.ts';
import type { Kin } from '../model/kin.ts';
import type { RegionTree } from '../model/scope.ts';

/** Beside a name in the list: whether it stayed in its parent's region. */
export const stayWords: Record<Scope, string> = {
  'intra-regional': 'stayed',
  national: 'left region',
  international: 'left country',
  unknown: 'not known',
};

/** In the head of the list. */
const countWords: Record<Scope, string> = {
  'intra-regional': 'stayed in the parent’s region',
  national: 'left for another region',
  international: 'left the country',
  unknown: 'not known',
};

const mostNamed = 3;

export interface Stay {
  scope: Scope;
  ids: string[];
  /** "left the country: Imaje". */
  words: string;
}

/** What the list is of, and who stands under whom in it. */
export interface Listed {
  kin: Kin;
  primary: ReadonlyMap<string, Spinoff>;
}

/** Child → whether it stayed, as seen from a level. */
export function staysOf(listed: Listed, level: number, regions: RegionTree): Map<string, Scope> {
  const stays = new Map<string, Scope>();
  for (const id of listed.kin.organisations.keys()) {
    const scope = parentScope(id, { ...listed, level, regions });
    if (scope) stays.set(id, scope);
  }
  return stays;
}

/** How many stayed and left; those who left by name where they are few. */
export function countStays({ kin }: Listed, stays: ReadonlyMap<string, Scope>): Stay[] {
  return scopes.flatMap((scope) => {
    const ids = [...stays].filter(([, one]) => one === scope).map(([id]) => id);
    if (ids.length === 0) return [];
    const isNamed = (scope === 'national' || scope === 'international') && ids.length <= mostNamed;
    const names = ids.map((id) => kin.organisations.get(id)?.name ?? id).join(', ');
    return [{ scope, ids, words: isNamed ? `${countWords[scope]}: ${names}` : countWords[scope] }];
  });
}
