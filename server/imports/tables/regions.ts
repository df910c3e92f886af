import { id, number, text } from '../cells.ts';
import { needed, optional, type Table } from './table.ts';

export interface RegionRow {
  code: string;
  name: string | null;
  level: number | null;
  parent: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
  version: string | null;
}

export const regionsTable: Table<RegionRow> = {
  id: 'regions',
  columns: {
    code: needed(id),
    name: needed(text(1000)),
    level: optional(number(0, 3, true)),
    parent: optional(id),
    country: optional(text(100)),
    lat: optional(number(-90, 90)),
    lon: optional(number(-180, 180)),
    version: optional(text(200)),
  },
  checkRow(row, complain) {
    if (row.parent === row.code) complain('parent', 'self-link', `${row.code} names itself as its parent.`);
    if ((row.lat === null) !== (row.lon === null)) {
      complain('lat', 'half-place', `${row.code} has only one of lat and lon; give both or neither.`);
    }
  },
};
