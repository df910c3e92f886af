import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults, graphFaults } from './fault-groups.ts';
import { checkFilter, filterQuery, queryNumber } from './filter.ts';
import { LinkType } from './link-types.ts';
import { MeasuredGraph } from './measures.ts';
import { LeftOut } from './network.ts';
import { Level } from './vocabulary.ts';

export const Region = z.object({
  code: z.string(),
  name: z.string(),
  level: z.number().int(),
  country: z.string().nullable(),
  parent: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  /** Organisations in it or in a region below it. */
  organisations: z.number().int(),
});
export type Region = z.infer<typeof Region>;

export const getRegions = endpoint({
  method: 'get',
  path: '/regions',
  tag: 'regions',
  summary: 'Regions at a level, or all',
  query: z.strictObject({ level: queryNumber(Level.optional()) }),
  answer: z.object({ regions: z.array(Region), dataVersion: z.number().int() }),
  faults: graphFaults,
});

/** Links by scope. */
export const ScopeCounts = z.object({
  intra: z.number().int(),
  national: z.number().int(),
  international: z.number().int(),
  unknown: z.number().int(),
});

export const getRegionLinks = endpoint({
  method: 'get',
  path: '/regions/links',
  tag: 'regions',
  summary: 'Scopes of links by region, region × region matrix, E–I index',
  query: z
    .strictObject({
      ...filterQuery,
      permutations: queryNumber(z.number().int().min(0).max(100_000).default(0)),
      seed: queryNumber(z.number().int().min(0).max(0xffffffff).default(1)),
      matrix: z.enum(['include', 'exclude']).default('include'),
    })
    .superRefine(checkFilter),
  answer: z.object({
    level: z.number().int(),
    regions: z.array(
      Region.pick({ code: true, name: true, country: true, lat: true, lon: true }).extend({
        organisations: z.number().int(),
        links: ScopeCounts,
        /** (E−I)/(E+I); null without links. */
        ei: z.number().nullable(),
        /** The index if every pair of organisations were linked. */
        expected: z.number().nullable(),
        /** Between the least (−1) and the greatest (+1) that its size and its number of pairs allow; null where these meet. */
        rescaled: z.number().nullable(),
        /** The index with the pairs `abroad` counted as external, too; it has no expectation, for these have no region to deal out. */
        eiWithAbroad: z.number().nullable(),
        /** Linked pairs the index is made of; `abroad`: with organisations abroad that have no region at the level, left out. */
        pairs: z.object({ external: z.number().int(), internal: z.number().int(), abroad: z.number().int() }),
        /** Share of the permutations with an index of the region at most as high; null unless asked for. */
        p: z.number().nullable(),
      }),
    ),
    /**
     * `source` and `target` are region codes; links inside a region stand on the diagonal. A link without direction stands in both
     * cells of its pair. Empty where the query excludes it: of many regions it is most of the answer.
     */
    matrix: z.array(
      z.object({ source: z.string(), target: z.string(), links: z.number().int(), weight: z.number() }),
    ),
    scopes: ScopeCounts,
    byType: z.array(z.object({ type: LinkType, scopes: ScopeCounts })),
    ei: z.object({
      external: z.number().int(),
      internal: z.number().int(),
      value: z.number().nullable(),
      expected: z.number().nullable(),
      rescaled: z.number().nullable(),
      p: z.number().nullable(),
    }),
    /** What the E–I index is measured on: organisations with a region at the level, and the linked pairs among them. */
    graph: MeasuredGraph,
    /** Organisations without a region at this level, and links that have such an organisation at an end. */
    unplaced: LeftOut,
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: [...filterFaults, '400 too-large'],
});
