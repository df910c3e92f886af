import { z } from 'zod';
import { linkTypes } from '../../contract/link-types.ts';
import { Confidence, Fate, Kind, Sector, Size, SpinoffRule, SpinoffType } from '../../contract/vocabulary.ts';
import { defineQuery } from '../database/queries.ts';

const Visible = z.object({ datasets: z.array(z.string()) });
/** `visible`: every published one; organisations that links of `datasets` name are seen in these. */
const Seen = Visible.extend({ visible: z.array(z.string()) });
const text = z.string().nullable();
const year = z.number().int().nullable();

/** A region as read. */
export const RegionRow = z.object({
  code: z.string(),
  name: text,
  level: z.number().int(),
  country: text,
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  parent: text,
});
export type RegionRow = z.infer<typeof RegionRow>;

const OrganisationRow = z.object({
  id: z.string(),
  name: z.string(),
  kind: Kind,
  size: Size.nullable(),
  fate: Fate.nullable(),
  sector: Sector.nullable(),
  industry: text,
  founded: year,
  dissolved: year,
  region: text,
  dataset: z.string(),
});
export type OrganisationRow = z.infer<typeof OrganisationRow>;

const relationships = linkTypes.map((type) => type.relationship) as [string, ...string[]];

/** target, relationship, id, from, to, weight, confidence, data set; of a spin-off its type and rule. */
const LinkRow = z.tuple([
  z.string(),
  z.enum(relationships),
  z.string(),
  year,
  year,
  z.number(),
  Confidence,
  z.string(),
  SpinoffType.nullable(),
  SpinoffRule.nullable(),
]);
const LinksRow = z.object({ source: z.string(), links: z.array(LinkRow) });
export type LinksRow = z.infer<typeof LinksRow>;

const Counts = z.object({ links: z.number().int() });

export const countsQuery = defineQuery('health/counts', Visible, Counts);
export const regionsQuery = defineQuery('analytics/regions', Visible, RegionRow);
export const organisationsQuery = defineQuery('analytics/organisations', Seen, OrganisationRow);
export const linksQuery = defineQuery('analytics/links', Seen, LinksRow);
