import type { Spinoff } from '../../contract/genealogy.ts';
import { admits, admitsClaim, admitsSpinoff, type LineageFilter } from './filter.ts';
import type { Claim, Relative } from './queries.ts';
import { mergeClaims } from './spinoffs.ts';

/** Organisations that a filter leaves, and the spin-offs among them that it leaves. */
export interface Family {
  organisations: ReadonlyMap<string, Relative>;
  spinoffs: Spinoff[];
  parentsOf(id: string): readonly string[];
  childrenOf(id: string): readonly string[];
}

/** Applies a filter to organisations as they are stored. Linear. */
export function familyOf(relatives: Iterable<Relative>, asked: LineageFilter): Family {
  const organisations = new Map<string, Relative>();
  for (const relative of relatives) if (admits(asked, relative)) organisations.set(relative.id, relative);
  const claims: Claim[] = [];
  for (const relative of organisations.values()) {
    for (const claim of relative.claims) {
      if (organisations.has(claim.parent) && admitsClaim(asked, claim)) claims.push(claim);
    }
  }
  const spinoffs = mergeClaims(claims).filter((spinoff) => admitsSpinoff(asked, spinoff));
  const parents = new Map<string, string[]>();
  const children = new Map<string, string[]>();
  for (const { parent, child } of spinoffs) {
    put(parents, child, parent);
    put(children, parent, child);
  }
  return {
    organisations,
    spinoffs,
    parentsOf: (id) => parents.get(id) ?? [],
    childrenOf: (id) => children.get(id) ?? [],
  };
}

function put(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
