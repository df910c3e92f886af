import type { Scope } from '../../contract/vocabulary.ts';
import { scopes } from '../../contract/vocabulary.ts';
import { scopesOf } from './scope.ts';
import type { Selection } from './table.ts';

/** Of each organisation of the table: links inside its region, and out of it. */
export interface WayCounts {
  inside: Int32Array;
  outside: Int32Array;
}

const inside = scopes.indexOf('intra-regional' satisfies Scope);
const unknown = scopes.indexOf('unknown' satisfies Scope);

/** Links of organisations by whether they leave the region at the level; those to itself, and those of unknown scope, are in neither. */
export function linksByWay(selection: Selection, level: number): WayCounts {
  const { table, links } = selection;
  const { source, target } = table.links;
  const scope = scopesOf(table, links, level);
  const count = table.organisations.count;
  const counts: WayCounts = { inside: new Int32Array(count), outside: new Int32Array(count) };
  links.forEach((link, i) => {
    const [a, b] = [source[link]!, target[link]!];
    if (a === b || scope[i] === unknown) return;
    const way = scope[i] === inside ? counts.inside : counts.outside;
    way[a]!++;
    way[b]!++;
  });
  return counts;
}

/**
 * Gatekeepers in Graf's sense (2011): organisations with at least one intra-regional and at least one extra-regional link at the
 * level. 1 or 0 for each organisation of the table. A link of unknown scope is no sign of either.
 */
export function gatekeepers(selection: Selection, level: number): Uint8Array {
  const counts = linksByWay(selection, level);
  return Uint8Array.from(counts.inside, (own, o) => (own > 0 && counts.outside[o]! > 0 ? 1 : 0));
}
