import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery, queryNumber } from './filter.ts';
import { LinkType } from './link-types.ts';
import { Claim, OrganisationLink } from './organisations.ts';
import { Scope } from './vocabulary.ts';

/** One link with both ends and who says so. A link without direction stands as it is stored. */
export const EvidenceLink = z.object({
  id: z.string(),
  type: LinkType,
  source: OrganisationLink.shape.other,
  target: OrganisationLink.shape.other,
  scope: Scope,
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  weight: z.number(),
  /** The leading claim first. */
  claims: z.array(Claim),
});
export type EvidenceLink = z.infer<typeof EvidenceLink>;

export const getRegionEvidence = endpoint({
  method: 'get',
  path: '/regions/evidence',
  tag: 'regions',
  summary: 'The links behind a cell of the region × region matrix, or behind a region, each with its claims',
  query: z
    .strictObject({
      ...filterQuery,
      /** Code of a region at the filter’s level. */
      source: z.string().min(1),
      /** Another, or the same for links inside it; without it every link that touches the first. */
      target: z.string().min(1).optional(),
      /** `both`: also the links from the second region to the first. Links without direction count both ways anyhow. */
      ways: z.enum(['forth', 'both']).default('forth'),
      limit: queryNumber(z.number().int().min(1).max(2000).default(200)),
    })
    .superRefine(checkFilter),
  answer: z.object({
    links: z.array(EvidenceLink),
    /** How many there are, those beyond the limit too. */
    total: z.number().int(),
    truncated: z.boolean(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});
/** What the sources of a picture are read from at most; a picture of more names no pages. */
export const mostSourcedLinks = 20_000;

export const getRegionSources = endpoint({
  method: 'get',
  path: '/regions/sources',
  tag: 'regions',
  summary: 'The pages that the links under a filter are from, each once: for the picture that shows them',
  query: z.strictObject(filterQuery).superRefine(checkFilter),
  answer: z.object({
    /** None where the filter leaves more links than are read. */
    sources: z.array(z.string()),
    links: z.number().int(),
    truncated: z.boolean(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});

export type RegionEvidence = z.infer<typeof getRegionEvidence.answer>;
