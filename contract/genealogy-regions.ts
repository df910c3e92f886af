import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery, queryNumber } from './filter.ts';
import { OrganisationBrief, RegionRef } from './organisations.ts';

/** Where an organisation is, seen from a region: in it or below it, elsewhere, or not known so finely. */
export const Whereabouts = z.enum(['inside', 'elsewhere', 'unknown']);
export type Whereabouts = z.infer<typeof Whereabouts>;

const counts = {
  /** Descendants in the region: each is a spin-off. */
  inside: z.number().int(),
  elsewhere: z.number().int(),
  unknown: z.number().int(),
  /** Those of the descendants in the region that are firms. */
  firms: z.number().int(),
};

/**
 * An organisation without known parent from which organisations of the region descend. `share`: `firms` ÷ the region's firms;
 * null where the region has none. `only`: descendants in the region that descend from no other root.
 */
export const RegionRoot = OrganisationBrief.extend({
  where: Whereabouts,
  ...counts,
  only: z.number().int(),
  share: z.number().nullable(),
});
export type RegionRoot = z.infer<typeof RegionRoot>;

const params = z.object({ code: z.string().min(1) });

/** What the filter leaves of the region. `spinoffs`: its organisations with a known parent; `firmsDescending`: its firms with one. */
const RegionTotals = z.object({
  organisations: z.number().int(),
  spinoffs: z.number().int(),
  firms: z.number().int(),
  firmsDescending: z.number().int(),
});

export const getRegionRoots = endpoint({
  method: 'get',
  path: '/genealogy/regions/{code}/roots',
  tag: 'genealogy',
  summary: 'From which organisations, in the region or elsewhere, its spin-offs descend in the end',
  params,
  query: z
    .strictObject({ ...filterQuery, limit: queryNumber(z.number().int().min(1).max(1000).default(200)) })
    .superRefine(checkFilter),
  answer: z.object({
    region: RegionRef,
    totals: RegionTotals,
    /** Those with most descendants in the region first. */
    roots: z.array(RegionRoot),
    /** How descent is counted, in sentences to be shown with the figures. */
    convention: z.string(),
    truncated: z.boolean(),
    remaining: z.number().int(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});

/**
 * `line`: the organisations on one of the shortest lines, from the root to the descendant, both included.
 * `staysInside`: some line from the root runs through organisations of the region only, the root itself aside.
 */
export const RegionDescendant = OrganisationBrief.extend({
  where: Whereabouts,
  generation: z.object({ min: z.number().int(), max: z.number().int() }),
  line: z.array(z.string()),
  staysInside: z.boolean(),
});
export type RegionDescendant = z.infer<typeof RegionDescendant>;

export const getRegionDescendants = endpoint({
  method: 'get',
  path: '/genealogy/regions/{code}/descendants',
  tag: 'genealogy',
  summary: 'Which organisations descend from one, and which of them are in the region',
  params,
  query: z
    .strictObject({
      ...filterQuery,
      root: z.string().min(1),
      limit: queryNumber(z.number().int().min(1).max(20_000).default(2000)),
    })
    .superRefine(checkFilter),
  answer: z.object({
    region: RegionRef,
    root: OrganisationBrief.extend({ where: Whereabouts }),
    /** Of all descendants, sent or not. */
    counts: z.object({ ...counts, total: z.number().int() }),
    /** Those in the region first, then by generation and start. */
    organisations: z.array(RegionDescendant),
    /** Names of the organisations on the lines. */
    names: z.record(z.string(), z.string()),
    truncated: z.boolean(),
    remaining: z.number().int(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});
