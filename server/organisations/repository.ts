import { z } from 'zod';
import { linkTypes } from '../../contract/link-types.ts';
import { SearchResult } from '../../contract/organisations.ts';
import { Confidence, Fate, Kind, Sector, Size, SpinoffRule, SpinoffType } from '../../contract/vocabulary.ts';
import { defineQuery } from '../database/queries.ts';

const datasets = z.array(z.string());
const text = z.string().nullable().default(null);
const number = z.number().nullable().default(null);

export const searchQuery = defineQuery(
  'organisations/search',
  z.object({ query: z.string(), candidates: z.number().int(), datasets }),
  SearchResult.pick({ id: true, name: true, score: true }),
);

export const foundQuery = defineQuery(
  'organisations/found',
  z.object({ ids: z.array(z.string()), datasets }),
  SearchResult.omit({ score: true }),
);

/** Where the other end of a link lies: its own region. */
export const PlacedIn = z.object({ code: z.string(), level: z.number().int(), country: text });
export type PlacedIn = z.infer<typeof PlacedIn>;

export const detailQuery = defineQuery(
  'organisations/detail',
  z.object({ id: z.string(), datasets }),
  z.object({
    organisation: z.object({
      id: z.string(),
      name: z.string(),
      kind: Kind,
      size: Size.nullable().default(null),
      fate: Fate.nullable().default(null),
      sector: Sector.nullable().default(null),
      founded: number,
      dissolved: number,
      place: text,
      lat: number,
      lon: number,
      industry: text,
      nace: text,
      wikidata: text,
      ror: text,
      source: text,
      note: text,
      dataset: z.string(),
    }),
    regions: z.array(PlacedIn.extend({ name: z.string() })),
    spunOff: z.number().nullable(),
    merged: z.array(z.object({ id: z.string(), name: text })),
  }),
);

const typeByRelationship = new Map(linkTypes.map((type) => [type.relationship, type.id]));
const LinkTypeOf = z.string().transform((name) => typeByRelationship.get(name)!);

const ClaimRow = z.object({
  relationship: LinkTypeOf,
  outwards: z.boolean(),
  claim: z.object({
    id: z.string(),
    year: number,
    from: number,
    to: number,
    type: SpinoffType.nullable().default(null),
    rule: SpinoffRule.nullable().default(null),
    formality: text,
    count: number,
    weight: number,
    confidence: Confidence,
    source: text,
    note: text,
    dataset: z.string(),
  }),
  id: z.string(),
  name: z.string(),
  kind: Kind,
  region: PlacedIn.nullable(),
});
export type ClaimRow = z.infer<typeof ClaimRow>;

export const claimsQuery = defineQuery(
  'organisations/claims',
  z.object({ id: z.string(), rows: z.number().int(), datasets }),
  ClaimRow,
);

export const countsQuery = defineQuery(
  'organisations/counts',
  z.object({ id: z.string(), datasets }),
  z.object({ relationship: LinkTypeOf, region: PlacedIn.nullable(), links: z.number().int() }),
);
