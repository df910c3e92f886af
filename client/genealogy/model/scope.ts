import type { Region } from '../../../contract/regions.ts';
import type { Scope } from '../../../contract/vocabulary.ts';

/** Regions by code. */
export type RegionTree = ReadonlyMap<string, Pick<Region, 'code' | 'name' | 'level' | 'parent' | 'country'>>;

type Placed = { region: string | null; country: string | null };

/** The region of an organisation at a level: its own or one above it. */
export function regionAt(placed: Placed, level: number, regions: RegionTree) {
  let region = placed.region === null ? undefined : regions.get(placed.region);
  while (region && region.level > level)
    region = region.parent === null ? undefined : regions.get(region.parent);
  return region?.level === level ? region : undefined;
}

/** Whether a link between two organisations stays in a region, as seen from a level. */
export function scopeOf(a: Placed, b: Placed, level: number, regions: RegionTree): Scope {
  if (a.country === null || b.country === null) return 'unknown';
  if (a.country !== b.country) return 'international';
  const [from, to] = [regionAt(a, level, regions), regionAt(b, level, regions)];
  if (!from || !to) return 'unknown';
  return from.code === to.code ? 'intra-regional' : 'national';
}
