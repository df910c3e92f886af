import { linkTypes } from '../../contract/link-types.ts';
import { coveredRegions } from '../analytics/filter.ts';
import { regionsAt } from '../analytics/scope.ts';
import type { Selection } from '../analytics/table.ts';

/** A cell of the region × region matrix, by codes; without `target` all that touches `source`. */
export interface Cell {
  source: string;
  target?: string;
  ways: 'forth' | 'both';
}

/**
 * The links that a cell counts, by type, then in the order of the table. Loops are in none, as in the matrix.
 * @throws Fault 400 for a region that is not there.
 */
export function linksBehind(selection: Selection, level: number, { source, target, ways }: Cell): Int32Array {
  const { table, links } = selection;
  coveredRegions(table, target === undefined ? [source] : [source, target]);
  const [first, second] = [source, target ?? source].map((code) => table.regions.code.indexOf(code));
  const at = regionsAt(table, level);
  const { type, source: sources, target: targets } = table.links;
  const isBehind = (link: number) => {
    if (sources[link] === targets[link]) return false;
    const [a, b] = [at[sources[link]!]!, at[targets[link]!]!];
    if (target === undefined) return a === first || b === first;
    if (a === first && b === second) return true;
    const isEitherWay = ways === 'both' || !linkTypes[type[link]!]!.directed;
    return isEitherWay && a === second && b === first;
  };
  return links.filter(isBehind).sort((a, b) => type[a]! - type[b]! || a - b);
}
