import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { databaseFaults, filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery, queryList, queryNumber } from './filter.ts';
import { LinkType } from './link-types.ts';
import { Confidence, Fate, Kind, Scope, Sector, Size, SpinoffRule, SpinoffType } from './vocabulary.ts';

export const RegionRef = z.object({ code: z.string(), name: z.string(), level: z.number().int() });

/** What every view needs of an organisation. `start`: founded, or else the earliest year it was spun off. */
export const OrganisationBrief = z.object({
  id: z.string(),
  name: z.string(),
  kind: Kind,
  region: z.string().nullable(),
  country: z.string().nullable(),
  founded: z.number().int().nullable(),
  dissolved: z.number().int().nullable(),
  fate: Fate.nullable(),
  start: z.number().int().nullable(),
  size: Size.nullable(),
  sector: Sector.nullable(),
});
export type OrganisationBrief = z.infer<typeof OrganisationBrief>;

export const SearchResult = z.object({
  id: z.string(),
  name: z.string(),
  kind: Kind,
  region: RegionRef.nullable(),
  founded: z.number().int().nullable(),
  /** How well it fits, the best first; only the order means anything. */
  score: z.number(),
});
export type SearchResult = z.infer<typeof SearchResult>;

export const search = endpoint({
  method: 'get',
  path: '/search',
  tag: 'organisations',
  summary: 'Organisations by name: full text, tolerant of typing errors',
  query: z.strictObject({
    q: z.string().trim().min(1).max(200),
    limit: queryNumber(z.number().int().min(1).max(50).default(10)),
  }),
  answer: z.object({ results: z.array(SearchResult) }),
  faults: databaseFaults,
});

/** One statement of a link, as its source makes it. */
export const Claim = z.object({
  id: z.string(),
  year: z.number().int().nullable(),
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  type: SpinoffType.nullable(),
  rule: SpinoffRule.nullable(),
  formality: z.string().nullable(),
  weight: z.number().nullable(),
  confidence: Confidence,
  source: z.string().nullable(),
  note: z.string().nullable(),
  dataset: z.string(),
});
export type Claim = z.infer<typeof Claim>;

/** A link of one organisation with the one at the other end. `direction`: out = from this organisation. */
export const OrganisationLink = z.object({
  id: z.string(),
  type: LinkType,
  direction: z.enum(['out', 'in', 'none']),
  other: z.object({ id: z.string(), name: z.string(), kind: Kind, region: z.string().nullable() }),
  scope: Scope,
  claims: z.array(Claim),
});
export type OrganisationLink = z.infer<typeof OrganisationLink>;

export const OrganisationDetail = OrganisationBrief.extend({
  place: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  industry: z.string().nullable(),
  nace: z.string().nullable(),
  wikidata: z.string().nullable(),
  ror: z.string().nullable(),
  source: z.string().nullable(),
  note: z.string().nullable(),
  dataset: z.string(),
  /** The id that was asked for, where it was merged into this organisation; null else. */
  askedAs: z.string().nullable(),
  /** Who was merged into it; the name is null where only the id is known. */
  merged: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
  /** Its region and those above it, the finest first. */
  regions: z.array(RegionRef),
  /** Links by type and scope, at the finest level; claims of one spin-off count once. */
  counts: z.array(z.object({ type: LinkType, scope: Scope, links: z.number().int() })),
  links: z.array(OrganisationLink),
  truncated: z.boolean(),
});
export type OrganisationDetail = z.infer<typeof OrganisationDetail>;

export const getOrganisation = endpoint({
  method: 'get',
  path: '/organisations/{id}',
  tag: 'organisations',
  summary: 'One organisation: its regions, its links with every claim and source, counts by type and scope',
  params: z.object({ id: z.string().min(1) }),
  query: z.strictObject({ limit: queryNumber(z.number().int().min(1).max(5000).default(500)) }),
  answer: OrganisationDetail,
  faults: [...databaseFaults, '404 not-found'],
});

export const getNeighbours = endpoint({
  method: 'get',
  path: '/organisations/{id}/neighbours',
  tag: 'organisations',
  summary: 'Neighbours not yet on screen, the most connected first',
  params: z.object({ id: z.string().min(1) }),
  query: z
    .strictObject({
      ...filterQuery,
      exclude: queryList(z.string()),
      limit: queryNumber(z.number().int().min(1).max(500).default(20)),
    })
    .superRefine(checkFilter),
  answer: z.object({
    neighbours: z.array(OrganisationBrief.extend({ links: z.number().int(), types: z.array(LinkType) })),
    /** How many more there are beyond the limit. */
    remaining: z.number().int(),
    truncated: z.boolean(),
  }),
  faults: filterFaults,
});

export const twinsLimits = { usual: 500, most: 10_000 } as const;

const TwinSide = OrganisationBrief.extend({ place: z.string().nullable(), dataset: z.string() });
export const OrganisationTwin = z.object({
  a: TwinSide,
  b: TwinSide,
  /** `same-name`: alike but for accents, case, punctuation and forms of firms; `typing-error`: and for one letter. */
  likeness: z.enum(['same-name', 'typing-error']),
  /** Both are known to be in one region or place; else nothing is known against it. */
  samePlace: z.boolean(),
});
export type OrganisationTwin = z.infer<typeof OrganisationTwin>;

export const getTwins = endpoint({
  method: 'get',
  path: '/organisations/twins',
  tag: 'organisations',
  summary: 'Likely twins by name and place, for a person to decide: "Seimens", "Cambridge Consultants Ltd"',
  query: z
    .strictObject({
      ...filterQuery,
      limit: queryNumber(z.number().int().min(1).max(twinsLimits.most).default(twinsLimits.usual)),
    })
    .superRefine(checkFilter),
  answer: z.object({
    /** The likeliest first: at one place before unknown, alike before one letter apart. */
    twins: z.array(OrganisationTwin),
    total: z.number().int(),
    truncated: z.boolean(),
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: [...filterFaults, '400 too-large'],
});
export type Twins = z.infer<typeof getTwins.answer>;
