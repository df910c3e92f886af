import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery, queryNumber } from './filter.ts';
import { LinkType } from './link-types.ts';
import { OrganisationBrief, RegionRef } from './organisations.ts';
import { Confidence, Scope } from './vocabulary.ts';

/** `box`: code of the region at the filter's level, null when unknown. */
export const NetworkOrganisation = OrganisationBrief.extend({
  box: z.string().nullable(),
  industry: z.string().nullable(),
  links: z.number().int(),
});
export type NetworkOrganisation = z.infer<typeof NetworkOrganisation>;

/** Claims of one link are merged; `source` and `target` are organisation ids. */
export const NetworkLink = z.object({
  id: z.string(),
  type: LinkType,
  source: z.string(),
  target: z.string(),
  scope: Scope,
  weight: z.number(),
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  confidence: Confidence,
  claims: z.number().int(),
});
export type NetworkLink = z.infer<typeof NetworkLink>;

/** What the filter left out of the whole graph. */
export const LeftOut = z.object({ organisations: z.number().int(), links: z.number().int() });

export const Network = z.object({
  organisations: z.array(NetworkOrganisation),
  links: z.array(NetworkLink),
  regions: z.array(RegionRef),
  leftOut: LeftOut,
  /** Of the whole graph: links, a spin-off counted once, and the claims that tell them. */
  whole: z.object({ links: z.number().int(), claims: z.number().int() }),
  truncated: z.boolean(),
  remaining: z.number().int(),
  dataVersion: z.number().int(),
});
export type Network = z.infer<typeof Network>;

export const getNetwork = endpoint({
  method: 'get',
  path: '/network',
  tag: 'network',
  summary: 'Organisations and their links under a filter, each link with its scope',
  query: z
    .strictObject({ ...filterQuery, limit: queryNumber(z.number().int().min(1).max(20000).default(3000)) })
    .superRefine(checkFilter),
  answer: Network,
  faults: filterFaults,
});

/** Links by year, for the brush under every view. */
export const getYears = endpoint({
  method: 'get',
  path: '/network/years',
  tag: 'network',
  summary:
    'How many organisations start and how many links begin in each year, under a filter without its years',
  query: z.strictObject(filterQuery).superRefine(checkFilter),
  answer: z.object({
    years: z.array(
      z.object({ year: z.number().int(), organisations: z.number().int(), links: z.number().int() }),
    ),
    undated: z.object({ organisations: z.number().int(), links: z.number().int() }),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});
