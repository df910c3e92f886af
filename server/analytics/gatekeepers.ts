import { scopes } from '../../contract/vocabulary.ts';
import { scopesOf } from './scope.ts';
import type { Selection } from './table.ts';

const inward = 1;
const outward = 2;

const signOf = scopes.map((scope) => {
  if (scope === 'intra-regional') return inward;
  return scope === 'unknown' ? 0 : outward;
});

/**
 * Gatekeepers in Graf's sense (2011): organisations with at least one intra-regional and at least one extra-regional link at the
 * level. 1 or 0 for each organisation of the table. A link of unknown scope is no sign of either.
 */
export function gatekeepers(selection: Selection, level: number): Uint8Array {
  const { table, links } = selection;
  const { source, target } = table.links;
  const scope = scopesOf(table, links, level);
  const signs = new Uint8Array(table.organisations.count);
  links.forEach((link, i) => {
    const [a, b] = [source[link]!, target[link]!];
    if (a === b) return;
    signs[a]! |= signOf[scope[i]!]!;
    signs[b]! |= signOf[scope[i]!]!;
  });
  return signs.map((sign) => (sign === (inward | outward) ? 1 : 0));
}
