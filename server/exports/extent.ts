import type { Filter } from '../../contract/filter.ts';
import { scopes } from '../../contract/vocabulary.ts';
import { scopesOf } from '../analytics/scope.ts';
import type { Selection } from '../analytics/table.ts';
import { badRequest, notFound } from '../fault.ts';

/** What a filter says of links alone: organisations that are named one by one stay, whatever it says of organisations. */
export function linksOnly(filter: Filter): Filter {
  const {
    kinds: _kinds,
    sectors: _sectors,
    regions: _regions,
    around: _around,
    hops: _hops,
    ...rest
  } = filter;
  return rest;
}

/** Narrows a selection to organisations named one by one and the links among them. @throws Fault 404 for an id that is not there */
export function narrowTo({ table, links }: Selection, ids: readonly string[]): Selection {
  const named = new Set<number>();
  for (const id of ids) {
    const position = table.indexOf.get(id);
    if (position === undefined) throw notFound('organisation', id);
    named.add(position);
  }
  const { source, target } = table.links;
  return {
    table,
    organisations: Int32Array.from(named).sort(),
    links: links.filter((l) => named.has(source[l]!) && named.has(target[l]!)),
  };
}

/** @throws Fault 400 when nothing is left to write */
export function refuseEmpty(selection: Selection): void {
  if (selection.organisations.length > 0) return;
  throw badRequest('nothing-to-export', 'The filter leaves no organisation; loosen it and export again.');
}

/** Positions of the links of a selection by the organisation they begin at, with their scope. */
export function linksBySource(
  selection: Selection,
  level: number,
): Map<number, { link: number; scope: number }[]> {
  const { table, links } = selection;
  const found = scopesOf(table, links, level);
  const bySource = new Map<number, { link: number; scope: number }[]>();
  links.forEach((link, i) => {
    const source = table.links.source[link]!;
    const list = bySource.get(source);
    const entry = { link, scope: found[i]! };
    if (list) list.push(entry);
    else bySource.set(source, [entry]);
  });
  return bySource;
}

export const scopeNamed = (code: number) => scopes[code]!;
