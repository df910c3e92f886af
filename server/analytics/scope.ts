import { scopeByRule } from './scope-rule.ts';
import type { GraphTable } from './table.ts';

/** Where each region lies: by level the position of itself or of the region above it at that level (−1 for none), and its country. */
interface Placement {
  at: Int32Array[];
  country: Int32Array;
}

const levels = [0, 1, 2, 3];
const placements = new WeakMap<GraphTable['regions'], Placement>();

function placementOf({ regions }: GraphTable): Placement {
  const known = placements.get(regions);
  if (known) return known;
  const at = levels.map(() => new Int32Array(regions.count).fill(-1));
  const country = new Int32Array(regions.count).fill(-1);
  const countries = new Map<string, number>();
  for (let region = 0; region < regions.count; region++) {
    // A region cannot lie above itself; the bound only keeps a broken table from running for ever.
    for (let above = region, steps = 0; above >= 0 && steps < 64; above = regions.parent[above]!, steps++) {
      const column = at[regions.level[above]!];
      if (column && column[region] === -1) column[region] = above;
      const code = regions.country[above] ?? (regions.level[above] === 0 ? regions.code[above]! : null);
      if (code === null || country[region] !== -1) continue;
      if (!countries.has(code)) countries.set(code, countries.size);
      country[region] = countries.get(code)!;
    }
  }
  const placement = { at, country };
  placements.set(regions, placement);
  return placement;
}

/** Position in `table.regions` of the region an organisation lies in at a level, −1 where it is not known so finely. */
export function regionAt(table: GraphTable, organisation: number, level: number): number {
  const region = table.organisations.region[organisation]!;
  return region < 0 ? -1 : placementOf(table).at[level]![region]!;
}

/** The same for every organisation of the table. */
export function regionsAt(table: GraphTable, level: number): Int32Array {
  const at = placementOf(table).at[level]!;
  return table.organisations.region.map((region) => (region < 0 ? -1 : at[region]!));
}

/** Scope of two places at a level, as its position in `scopes` (contract/vocabulary.ts). Places are positions of regions, −1 for none. */
function scopeBetween({ at, country }: Placement, a: number, b: number, level: number): number {
  const regions = at[level]!;
  const of = (column: Int32Array, place: number) => (place < 0 ? -1 : column[place]!);
  return scopeByRule(of(regions, a), of(regions, b), of(country, a), of(country, b));
}

/** Scope of a link at a level, as its position in `scopes`, by the rule of scope-rule.ts. */
export function scopeOf(table: GraphTable, link: number, level: number): number {
  const { region } = table.organisations;
  const { source, target } = table.links;
  return scopeBetween(placementOf(table), region[source[link]!]!, region[target[link]!]!, level);
}

/** Scopes of many links, in their order. */
export function scopesOf(table: GraphTable, links: Int32Array, level: number): Uint8Array {
  const placement = placementOf(table);
  const { region } = table.organisations;
  const { source, target } = table.links;
  const codes = new Uint8Array(links.length);
  for (let i = 0; i < links.length; i++) {
    const link = links[i]!;
    codes[i] = scopeBetween(placement, region[source[link]!]!, region[target[link]!]!, level);
  }
  return codes;
}

/** Number of the country of every organisation of the table, −1 where it is not known. */
export function countriesOf(table: GraphTable): Int32Array {
  const { country } = placementOf(table);
  return table.organisations.region.map((region) => (region < 0 ? -1 : country[region]!));
}

/** Scope of every organisation of the table seen from a region of a level, as positions in `scopes`. */
export function scopesFrom(table: GraphTable, region: number, level: number): Uint8Array {
  const placement = placementOf(table);
  return Uint8Array.from(table.organisations.region, (own) => scopeBetween(placement, region, own, level));
}
