import { z } from 'zod';
import { linkTypes } from '../../contract/link-types.ts';
import { Confidence, Kind, SpinoffRule, SpinoffType } from '../../contract/vocabulary.ts';
import { defineQuery } from '../database/queries.ts';

const text = z.string().nullable();
const number = z.number().nullable();
const byIds = z.object({ ids: z.array(z.string()), datasets: z.array(z.string()) });

export const organisationsQuery = defineQuery(
  'exports/organisations',
  byIds,
  z.object({
    id: z.string(),
    name: z.string(),
    kind: Kind,
    size: text,
    region: text,
    place: text,
    lat: number,
    lon: number,
    founded: number,
    dissolved: number,
    fate: text,
    industry: text,
    nace: text,
    sector: text,
    wikidata: text,
    ror: text,
    source: text,
    note: text,
  }),
);

const typeByRelationship = new Map(linkTypes.map((type) => [type.relationship, type.id]));

const ClaimRow = z.object({
  relationship: z.string().transform((name) => typeByRelationship.get(name)!),
  id: z.string(),
  start: z.string(),
  end: z.string(),
  year: number,
  from: number,
  to: number,
  type: SpinoffType.nullable(),
  rule: SpinoffRule.nullable(),
  formality: text,
  weight: number,
  share: number,
  confidence: Confidence,
  source: text,
  note: text,
  dataset: z.string(),
});
export type ClaimRow = z.infer<typeof ClaimRow>;
export const claimsQuery = defineQuery(
  'exports/claims',
  byIds.extend({ visible: z.array(z.string()) }),
  ClaimRow,
);

export const regionsQuery = defineQuery(
  'exports/regions',
  z.object({ codes: z.array(z.string()), datasets: z.array(z.string()) }),
  z.object({
    code: z.string(),
    name: z.string(),
    level: z.number(),
    parent: text,
    country: text,
    lat: number,
    lon: number,
    version: text,
  }),
);

export const datasetsQuery = defineQuery(
  'exports/datasets',
  z.object({ datasets: z.array(z.string()) }),
  z.object({ id: z.string(), title: z.string(), version: text, licence: text, citation: text }),
);

export const presentQuery = defineQuery(
  'exports/present',
  z.object({}),
  z.object({ people: z.number(), merged: z.number() }),
);

export const sameAsQuery = defineQuery(
  'exports/same-as',
  byIds,
  z.object({ id: z.string(), kept: z.string(), name: text, source: text, at: text }),
);

export const careersQuery = defineQuery(
  'exports/careers',
  byIds,
  z.object({
    person: z.string(),
    name: text,
    organisation: z.string(),
    from: number,
    to: number,
    role: text,
    founder: text,
  }),
);
