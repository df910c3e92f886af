import type { z } from 'zod';
import type { Region } from '../../contract/regions.ts';
import type { GraphTable } from '../analytics/table.ts';

/** Number of organisations in each region or below it. */
function organisationsIn({ organisations, regions }: GraphTable): Int32Array {
  const counts = new Int32Array(regions.count);
  for (const region of organisations.region) {
    for (let above = region, steps = 0; above >= 0 && steps < 64; above = regions.parent[above]!, steps++) {
      counts[above]!++;
    }
  }
  return counts;
}

export const degrees = (value: number) => (Number.isNaN(value) ? null : value);

/** The regions of a level, or all, by code. */
export function listRegions(table: GraphTable, level: number | undefined): z.input<typeof Region>[] {
  const { regions } = table;
  const counts = organisationsIn(table);
  return regions.code
    .map((code, region) => ({
      code,
      name: regions.name[region]!,
      level: regions.level[region]!,
      country: regions.country[region]!,
      parent: regions.parent[region]! < 0 ? null : regions.code[regions.parent[region]!]!,
      lat: degrees(regions.lat[region]!),
      lon: degrees(regions.lon[region]!),
      organisations: counts[region]!,
    }))
    .filter((region) => level === undefined || region.level === level)
    .sort((x, y) => (x.code < y.code ? -1 : 1));
}
