import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery, queryNumber } from './filter.ts';
import { LeftOut } from './network.ts';
import { Kind } from './vocabulary.ts';

/** Worker flows: how many are stated, and how many people they tell of. */
const amounts = { flows: z.number().int(), people: z.number() };
export const FlowAmount = z.object(amounts);

/** People by where they went, seen from the regions at the level. */
export const FlowScopes = z.object({
  intra: z.number(),
  national: z.number(),
  international: z.number(),
  unknown: z.number(),
});

/**
 * People who moved inside (between organisations of one region, or of one kind; 0 for an organisation), came in, and left; `unknown`: came
 * or left, and whether from or to the same region is not known. `net`: in − out. `retention`: of those who left an organisation, the share
 * that stayed in the region or in the kind; of an organisation's leavers, the share that stayed in its region. null without leavers.
 */
const balance = {
  inside: z.number(),
  in: z.number(),
  out: z.number(),
  unknown: z.number(),
  net: z.number(),
  retention: z.number().nullable(),
};

/** Balance of a region. `fromUniversities`: of those who came or moved inside, people whose origin is a university. */
export const RegionBalance = z.object({
  code: z.string(),
  name: z.string(),
  ...balance,
  fromUniversities: z.number(),
});
export type RegionBalance = z.infer<typeof RegionBalance>;

export const KindBalance = z.object({ kind: Kind, ...balance });

const end = z.object({ id: z.string(), name: z.string(), kind: Kind, region: z.string().nullable() });
export const OrganisationBalance = end.extend(balance);

/** All flows from one organisation to another. `region`: at the level. `from`, `to`: first and last year stated. */
export const OrganisationFlow = z.object({
  source: end,
  target: end,
  ...amounts,
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
  undated: z.number().int(),
});
export type OrganisationFlow = z.infer<typeof OrganisationFlow>;

const cell = { source: z.string(), target: z.string(), ...amounts };

/** What a limit left away. */
export const FlowRest = z.object({ rows: z.number().int(), ...amounts });

export const getFlows = endpoint({
  method: 'get',
  path: '/regions/flows',
  tag: 'regions',
  summary:
    'Worker flows between regions, organisations and kinds: matrix, net flow, retention, by year; largest first',
  query: z
    .strictObject({ ...filterQuery, limit: queryNumber(z.number().int().min(1).max(10_000).default(100)) })
    .superRefine(checkFilter),
  answer: z.object({
    level: z.number().int(),
    total: FlowAmount,
    scopes: FlowScopes,
    /** By code of regions with a flow. */
    regions: z.array(RegionBalance),
    /** Region to region, inside one on the diagonal; the largest first. Flows with an end that has no region at the level are in none. */
    matrix: z.array(z.object(cell)),
    kinds: z.array(KindBalance),
    kindMatrix: z.array(z.object({ ...cell, source: Kind, target: Kind })),
    /** Pairs of organisations, the largest first, and what the limit left away. */
    flows: z.array(OrganisationFlow),
    remainingFlows: FlowRest,
    /** Organisations with a flow, those with most people first, and what the limit left away (people counted at each end). */
    organisations: z.array(OrganisationBalance),
    remainingOrganisations: z.number().int(),
    years: z.array(FlowScopes.extend({ year: z.number().int(), ...amounts })),
    undated: FlowAmount,
    /**
     * Organisations of flows without a region at the level, and flows that have one of them at an end. `crossing`: how many of these run from
     * or to a region all the same, their other end being in another country: they are in its balance, in no cell of the matrix.
     */
    unplaced: LeftOut.extend({ crossing: z.number().int() }),
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});
export type Flows = z.infer<typeof getFlows.answer>;
