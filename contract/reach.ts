import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { levelRegionQuery } from './region-query.ts';

/**
 * External reach of a region (Breschi & Lenzi): Σ over its organisations i and those outside j of 1/d_ij ÷ n. `direct`: the part of pairs that
 * some shortest path joins by a link of i's own out of the region; `mediated`: of all others, which first go through a gatekeeper of the region.
 */
export const RegionReach = z.object({
  code: z.string(),
  name: z.string(),
  /** n: organisations of the region. */
  organisations: z.number().int(),
  reach: z.number(),
  direct: z.number(),
  mediated: z.number(),
  /** Its organisations with at least one link inside and one out of it (Graf). */
  gatekeepers: z.number().int(),
  /** Its organisations that reach anybody outside. */
  reaching: z.number().int(),
  /** Organisations outside that are reached from it. */
  reached: z.number().int(),
  /** Organisations that may lie inside, left out with their links. */
  leftOut: z.number().int(),
});
export type RegionReach = z.infer<typeof RegionReach>;

export const getReach = endpoint({
  method: 'get',
  path: '/regions/reach',
  tag: 'regions',
  summary: 'External reach of every region at the level: in all, direct, and mediated by gatekeepers',
  query: levelRegionQuery,
  answer: z.object({
    level: z.number().int(),
    /** By code; every region of the level with organisations. */
    regions: z.array(RegionReach),
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: [...filterFaults, '400 too-large'],
});
export type Reach = z.infer<typeof getReach.answer>;
