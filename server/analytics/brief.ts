import type { OrganisationBrief } from '../../contract/organisations.ts';
import { fates, kinds, sectors, sizes } from '../../contract/vocabulary.ts';
import { type GraphTable, noYear } from './table.ts';

const year = (value: number) => (value === noYear ? null : value);

/** What every view needs of the organisation at a position of the table. */
export function briefOf({ organisations, regions }: GraphTable, position: number): OrganisationBrief {
  const region = organisations.region[position]!;
  return {
    id: organisations.id[position]!,
    name: organisations.name[position]!,
    kind: kinds[organisations.kind[position]!]!,
    region: regions.code[region] ?? null,
    country: regions.country[region] ?? null,
    founded: year(organisations.founded[position]!),
    dissolved: year(organisations.dissolved[position]!),
    fate: fates[organisations.fate[position]!] ?? null,
    start: year(organisations.start[position]!),
    size: sizes[organisations.size[position]!] ?? null,
    sector: sectors[organisations.sector[position]!] ?? null,
  };
}
