import {
  type Fate,
  fates,
  type Kind,
  kinds,
  type Sector,
  type Size,
  sectors,
  sizes,
} from '../../../contract/vocabulary.ts';
import { id, number, oneOf, text, year } from '../cells.ts';
import { needed, optional, type Table } from './table.ts';

export interface OrganisationRow {
  id: string;
  name: string;
  kind: Kind;
  size: Size | null;
  region: string | null;
  place: string | null;
  lat: number | null;
  lon: number | null;
  founded: number | null;
  dissolved: number | null;
  fate: Fate | null;
  industry: string | null;
  nace: string | null;
  sector: Sector | null;
  wikidata: string | null;
  ror: string | null;
  source: string | null;
  note: string | null;
}

export const organisationsTable: Table<OrganisationRow> = {
  id: 'organisations',
  columns: {
    id: needed(id),
    name: needed(text(1000)),
    kind: needed(oneOf(kinds, 'unknown-kind')),
    size: optional(oneOf(sizes, 'unknown-size')),
    region: optional(id),
    place: optional(text(1000)),
    lat: optional(number(-90, 90)),
    lon: optional(number(-180, 180)),
    founded: optional(year),
    dissolved: optional(year),
    fate: optional(oneOf(fates, 'unknown-fate')),
    industry: optional(text(1000)),
    nace: optional(text(100)),
    sector: optional(oneOf(sectors, 'unknown-sector')),
    wikidata: optional(text(200)),
    ror: optional(text(200)),
    source: optional(text()),
    note: optional(text()),
  },
  checkRow(row, complain) {
    if (row.founded !== null && row.dissolved !== null && row.dissolved < row.founded) {
      const message = `${row.id} was dissolved (${row.dissolved}) before it was founded (${row.founded}); correct one of them.`;
      complain('dissolved', 'dissolved-before-founded', message);
    }
    if ((row.lat === null) !== (row.lon === null)) {
      complain('lat', 'half-place', `${row.id} has only one of lat and lon; give both or neither.`);
    }
  },
};
