import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery, queryNumber } from './filter.ts';
import { MeasuredGraph } from './measures.ts';
import { Kind, Role } from './vocabulary.ts';

export const groupings = ['region', 'kind', 'sector', 'industry'] as const;

function perRole<T extends z.ZodType>(value: T) {
  return z.object({
    coordinator: value,
    itinerant: value,
    representative: value,
    gatekeeper: value,
    liaison: value,
    total: value,
  });
}
export const RoleCounts = perRole(z.number().int());
export const RoleValues = perRole(z.number().nullable());
export type RoleCounts = z.infer<typeof RoleCounts>;
export type RoleValues = z.infer<typeof RoleValues>;

/**
 * `z` is null where the variance is 0; `p` is null unless permutations were asked for, and has none for the total, which labels don't
 * change.
 */
export const Broker = z.object({
  id: z.string(),
  name: z.string(),
  kind: Kind,
  group: z.string(),
  counts: RoleCounts,
  expected: RoleValues,
  z: RoleValues,
  p: RoleValues.nullable(),
  betweenness: z.number().nullable(),
  constraint: z.number().nullable(),
  effectiveSize: z.number().nullable(),
  /** At least one intra-regional and one extra-regional link (Graf). */
  gatekeeper: z.boolean(),
});
export type Broker = z.infer<typeof Broker>;

export const brokerageQuery = {
  ...filterQuery,
  groupBy: z.enum(groupings).default('region'),
};

export const getBrokerage = endpoint({
  method: 'get',
  path: '/brokerage',
  tag: 'brokerage',
  summary: 'Gould–Fernandez brokerage of every organisation, with expectation and z',
  query: z
    .strictObject({
      ...brokerageQuery,
      permutations: queryNumber(z.number().int().min(0).max(100_000).default(0)),
      seed: queryNumber(z.number().int().min(0).max(0xffffffff).default(1)),
      limit: queryNumber(z.number().int().min(1).max(100_000).default(500)),
    })
    .superRefine(checkFilter),
  answer: z.object({
    brokers: z.array(Broker),
    groups: z.array(z.object({ group: z.string(), name: z.string(), organisations: z.number().int() })),
    graph: MeasuredGraph,
    /** Organisations without a group, which were not counted. */
    leftOut: z.number().int(),
    convention: z.string(),
    truncated: z.boolean(),
    remaining: z.number().int(),
    dataVersion: z.number().int(),
  }),
  faults: [...filterFaults, '400 too-large'],
});

export const getTriads = endpoint({
  method: 'get',
  path: '/brokerage/{id}/triads',
  tag: 'brokerage',
  summary: 'The triads behind a count: who is joined through this organisation',
  params: z.object({ id: z.string().min(1) }),
  query: z
    .strictObject({
      ...brokerageQuery,
      role: Role.optional(),
      limit: queryNumber(z.number().int().min(1).max(10_000).default(200)),
    })
    .superRefine(checkFilter),
  answer: z.object({
    triads: z.array(z.object({ role: Role, from: z.string(), to: z.string() })),
    organisations: z.array(z.object({ id: z.string(), name: z.string(), group: z.string() })),
    total: z.number().int(),
    truncated: z.boolean(),
    dataVersion: z.number().int(),
  }),
  faults: [...filterFaults, '404 not-in-selection'],
});
