import type { RegionRow } from './load-rows.ts';
import { sharedFloat64, sharedInt32, sharedUint8 } from './shared.ts';
import type { RegionColumns } from './table.ts';

/**
 * Countries that regions name but that are no regions themselves, as regions of level 0: at that level the region is the country.
 */
function missingCountries(rows: readonly RegionRow[]): RegionRow[] {
  const codes = new Set(rows.map((row) => row.code));
  const named = new Set(rows.map((row) => row.country).filter((country) => country !== null));
  return [...named]
    .filter((country) => !codes.has(country))
    .sort()
    .map((code) => ({ code, name: code, level: 0, country: code, lat: null, lon: null, parent: null }));
}

/** The region a row lies in; where none is told, its country. */
function parentCode({ parent, country, code, level }: RegionRow): string | null {
  return parent ?? (level > 0 && country !== code ? country : null);
}

/** Columns of the regions, countries added, and the position of each by its code. */
export function regionColumns(read: readonly RegionRow[]): {
  regions: RegionColumns;
  regionOf: Map<string, number>;
} {
  const rows = [...read, ...missingCountries(read)];
  const regionOf = new Map(rows.map((row, position) => [row.code, position]));
  const level = sharedUint8(rows.length);
  const parent = sharedInt32(rows.length);
  const lat = sharedFloat64(rows.length);
  const lon = sharedFloat64(rows.length);
  rows.forEach((row, i) => {
    level[i] = row.level;
    parent[i] = regionOf.get(parentCode(row) ?? '') ?? -1;
    lat[i] = row.lat ?? Number.NaN;
    lon[i] = row.lon ?? Number.NaN;
  });
  const regions = {
    count: rows.length,
    code: rows.map((row) => row.code),
    name: rows.map((row) => row.name ?? row.code),
    level,
    country: rows.map((row) => row.country),
    parent,
    lat,
    lon,
  };
  return { regions, regionOf };
}
