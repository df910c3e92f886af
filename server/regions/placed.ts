import { linkTypes } from '../../contract/link-types.ts';
import { noScopes, type ScopeCounts } from './scope-counts.ts';

/** Links with the regions of their two ends at one level; loops are not among them. */
export interface PlacedLinks {
  count: number;
  /** Position in the table. */
  link: Int32Array;
  /** Position in `linkTypes`. */
  type: Uint8Array;
  weight: Float64Array;
  /** Position of the region at the level, −1 for none. */
  source: Int32Array;
  target: Int32Array;
  /** Position in `scopes`. */
  scope: Uint8Array;
}

/** All links by scope. */
export function countScopes(links: PlacedLinks): ScopeCounts {
  const counts = noScopes();
  for (let i = 0; i < links.count; i++) counts[links.scope[i]!]!++;
  return counts;
}

/** Links by scope for each link type that occurs, in the order of the vocabulary. */
export function scopesByType(links: PlacedLinks): { type: number; counts: ScopeCounts }[] {
  const byType = linkTypes.map((_, type) => ({ type, counts: noScopes() }));
  for (let i = 0; i < links.count; i++) byType[links.type[i]!]!.counts[links.scope[i]!]!++;
  return byType.filter(({ counts }) => counts.some((n) => n > 0));
}

/** Links by scope for each region they touch: a link inside a region counts once for it, any other once for either end's. */
export function scopesByRegion(links: PlacedLinks): Map<number, ScopeCounts> {
  const byRegion = new Map<number, ScopeCounts>();
  const count = (region: number, scope: number) => {
    if (region < 0) return;
    const counts = byRegion.get(region) ?? noScopes();
    byRegion.set(region, counts);
    counts[scope]!++;
  };
  for (let i = 0; i < links.count; i++) {
    const [source, target, scope] = [links.source[i]!, links.target[i]!, links.scope[i]!];
    count(source, scope);
    if (target !== source) count(target, scope);
  }
  return byRegion;
}

/** One cell of the region × region matrix; positions of regions. */
export interface Cell {
  source: number;
  target: number;
  links: number;
  weight: number;
}

/**
 * Links between regions, by source and target; inside a region on the diagonal. A link without direction stands in both cells of its
 * pair, once on the diagonal. Links with an end that has no region at the level are in no cell.
 */
export function regionMatrix(links: PlacedLinks): Cell[] {
  const cells = new Map<number, Cell>();
  const add = (source: number, target: number, weight: number) => {
    const key = source * 2 ** 26 + target;
    const cell = cells.get(key) ?? { source, target, links: 0, weight: 0 };
    cells.set(key, cell);
    cell.links++;
    cell.weight += weight;
  };
  for (let i = 0; i < links.count; i++) {
    const [source, target, weight] = [links.source[i]!, links.target[i]!, links.weight[i]!];
    if (source < 0 || target < 0) continue;
    add(source, target, weight);
    if (!linkTypes[links.type[i]!]!.directed && source !== target) add(target, source, weight);
  }
  return [...cells.values()].sort((x, y) => y.links - x.links || x.source - y.source || x.target - y.target);
}
