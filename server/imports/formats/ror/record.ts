import { z } from 'zod';
import type { Kind } from '../../../../contract/vocabulary.ts';

export const rorId = 'https://ror\\.org/(0[a-z0-9]{8})';

/** A record in the words of the tables. */
export interface RorOrganisation {
  id: string;
  name: string;
  kind: Kind;
  status: string;
  founded: number | null;
  country: { code: string; name: string } | null;
  place: string | null;
  lat: number | null;
  lon: number | null;
  wikidata: string | null;
  parents: string[];
  children: string[];
  notes: string[];
}

/** The first type of a record that stands here decides. */
const kindByType: [string, Kind][] = [
  ['education', 'university'],
  ['company', 'firm'],
  ['facility', 'public-lab'],
  ['government', 'public-body'],
  ['healthcare', 'public-body'],
  ['archive', 'public-body'],
  ['nonprofit', 'intermediary'],
  ['other', 'intermediary'],
  ['funder', 'public-body'],
];

/** Countries whose NUTS letters are not those of ISO 3166. */
const nutsCountries: Record<string, string> = { GB: 'UK', GR: 'EL' };

const text = z.string().nullish();
const Relationship = z.object({ type: z.string(), label: text, id: z.string() });
const shared = {
  id: z.string().regex(new RegExp(`^${rorId}$`)),
  status: z.string().default('active'),
  established: z.number().nullish(),
  types: z.array(z.string()).default([]),
  relationships: z.array(Relationship).default([]),
};
const Version2 = z.object({
  ...shared,
  names: z.array(z.object({ value: z.string(), types: z.array(z.string()).default([]) })).min(1),
  locations: z
    .array(
      z.object({
        geonames_details: z.object({
          country_code: text,
          country_name: text,
          name: text,
          lat: z.number().nullish(),
          lng: z.number().nullish(),
        }),
      }),
    )
    .default([]),
  external_ids: z
    .array(z.object({ type: z.string(), preferred: text, all: z.array(z.string()).default([]) }))
    .default([]),
});
const Version1 = z.object({
  ...shared,
  name: z.string(),
  addresses: z
    .array(z.object({ lat: z.number().nullish(), lng: z.number().nullish(), city: text }))
    .default([]),
  country: z.object({ country_code: text, country_name: text }).nullish(),
  external_ids: z
    .object({ Wikidata: z.object({ preferred: text, all: z.array(z.string()).default([]) }).optional() })
    .default({}),
});

function countryOf(code: string | null | undefined, name: string | null | undefined) {
  if (!code) return null;
  const nuts = nutsCountries[code] ?? code;
  return { code: nuts, name: name ?? nuts };
}

function idOf(address: string): string {
  return new RegExp(rorId).exec(address)?.[1] ?? address;
}

function sharedOf(record: z.infer<typeof Version1> | z.infer<typeof Version2>) {
  const types = record.types.map((type) => type.toLowerCase());
  const related = (wanted: string) =>
    record.relationships.filter(({ type }) => type.toLowerCase() === wanted);
  const noted = (type: string, word: string) =>
    related(type).map(({ label, id }) => `${word}: ${label ?? ''} (${id})`);
  return {
    id: idOf(record.id),
    status: record.status.toLowerCase(),
    founded: record.established ?? null,
    kind: kindByType.find(([type]) => types.includes(type))?.[1] ?? 'intermediary',
    parents: related('parent').map(({ id }) => idOf(id)),
    children: related('child').map(({ id }) => idOf(id)),
    notes: [...noted('successor', 'Successor'), ...noted('predecessor', 'Predecessor')],
  };
}

function fromVersion2(record: z.infer<typeof Version2>): RorOrganisation {
  const { names, locations, external_ids: ids } = record;
  const name = names.find(({ types }) => types.includes('ror_display')) ?? names[0]!;
  const where = locations[0]?.geonames_details;
  const wikidata = ids.find(({ type }) => type === 'wikidata');
  return {
    ...sharedOf(record),
    name: name.value,
    country: countryOf(where?.country_code, where?.country_name),
    place: where?.name ?? null,
    lat: where?.lat ?? null,
    lon: where?.lng ?? null,
    wikidata: wikidata?.preferred ?? wikidata?.all[0] ?? null,
  };
}

function fromVersion1(record: z.infer<typeof Version1>): RorOrganisation {
  const where = record.addresses[0];
  const { Wikidata: wikidata } = record.external_ids;
  return {
    ...sharedOf(record),
    name: record.name,
    country: countryOf(record.country?.country_code, record.country?.country_name),
    place: where?.city ?? null,
    lat: where?.lat ?? null,
    lon: where?.lng ?? null,
    wikidata: wikidata?.preferred ?? wikidata?.all[0] ?? null,
  };
}

/** A record of schema 2 or 1, or what is wrong with it. */
export function readRecord(value: unknown): RorOrganisation | string {
  const isNew = typeof value === 'object' && value !== null && 'names' in value;
  const result = isNew
    ? Version2.transform(fromVersion2).safeParse(value)
    : Version1.transform(fromVersion1).safeParse(value);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  return `This is not a ROR record: ${path.join('.') || 'it'}: ${message}. Take it out, or fetch it again.`;
}
