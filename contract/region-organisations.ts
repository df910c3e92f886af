import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery, queryNumber } from './filter.ts';
import { MeasuredGraph } from './measures.ts';
import { OrganisationBrief } from './organisations.ts';
import { Kind } from './vocabulary.ts';

/** E–I index of one organisation, by its linked pairs. */
export const OrganisationEi = z.object({
  id: z.string(),
  name: z.string(),
  kind: Kind,
  /** At the level. */
  region: z.string(),
  external: z.number().int(),
  internal: z.number().int(),
  ei: z.number(),
  /** Mean when all other organisations' regions are dealt out at random: 1 − 2(n_g − 1)/(N − 1); null for one alone. */
  expected: z.number().nullable(),
  /** Exact share of such deals with an index at most as high; null where no deal can differ. */
  p: z.number().nullable(),
});
export type OrganisationEi = z.infer<typeof OrganisationEi>;

const limit = queryNumber(z.number().int().min(1).max(100_000).default(500));

export const getOrganisationEi = endpoint({
  method: 'get',
  path: '/regions/links/organisations',
  tag: 'regions',
  summary: 'E–I index of each organisation, with expectation and exact p',
  query: z
    .strictObject({
      ...filterQuery,
      /** Only organisations of this region of the filter’s level. */
      region: z.string().min(1).optional(),
      limit,
    })
    .superRefine(checkFilter),
  answer: z.object({
    level: z.number().int(),
    /** Those with most linked pairs first; without any there is no index. */
    organisations: z.array(OrganisationEi),
    graph: MeasuredGraph,
    /** Organisations with a region but without a linked pair. */
    withoutPairs: z.number().int(),
    convention: z.string(),
    truncated: z.boolean(),
    remaining: z.number().int(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});

export const getUnplaced = endpoint({
  method: 'get',
  path: '/regions/unplaced',
  tag: 'regions',
  summary: 'Organisations without a region at the level, which regional measures leave out',
  query: z.strictObject({ ...filterQuery, limit }).superRefine(checkFilter),
  answer: z.object({
    level: z.number().int(),
    /** Those with most links first. `region`: where they are placed more coarsely, null where nowhere. */
    organisations: z.array(OrganisationBrief.extend({ links: z.number().int() })),
    truncated: z.boolean(),
    remaining: z.number().int(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});
