import { regionsAt, scopesOf } from '../analytics/scope.ts';
import type { Selection } from '../analytics/table.ts';
import type { PlacedLinks } from './placed.ts';

/** A selection's organisations and links with their regions at one level. */
export interface Located {
  /** Region of each organisation of the selection, −1 for none. */
  organisations: Int32Array;
  links: PlacedLinks;
  /** Links from an organisation to itself, left out. */
  loops: number;
}

/** Finds the regions of a selection at a level. */
export function locate({ table, organisations, links }: Selection, level: number): Located {
  const { type, weight, source, target } = table.links;
  const at = regionsAt(table, level);
  const between = links.filter((link) => source[link] !== target[link]);
  return {
    organisations: organisations.map((organisation) => at[organisation]!),
    links: {
      count: between.length,
      link: between,
      type: Uint8Array.from(between, (link) => type[link]!),
      weight: Float64Array.from(between, (link) => weight[link]!),
      source: between.map((link) => at[source[link]!]!),
      target: between.map((link) => at[target[link]!]!),
      scope: scopesOf(table, between, level),
    },
    loops: links.length - between.length,
  };
}

/** The organisations that have a region, and the links among them. */
export function placedSelection(selection: Selection, located: Pick<Located, 'organisations'>): Selection {
  const { table } = selection;
  const organisations = selection.organisations.filter((_, i) => located.organisations[i]! >= 0);
  if (organisations.length === selection.organisations.length) return selection;
  const placed = new Uint8Array(table.organisations.count);
  for (const organisation of organisations) placed[organisation] = 1;
  const { source, target } = table.links;
  const links = selection.links.filter((link) => placed[source[link]!] === 1 && placed[target[link]!] === 1);
  return { table, organisations, links };
}
