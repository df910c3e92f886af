import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery, queryNumber } from './filter.ts';
import { MeasuredGraph } from './measures.ts';
import { Kind, Role, Year } from './vocabulary.ts';

/** “science”: universities and public labs are one group, firms another, all others the third. */
export const groupings = ['region', 'science', 'kind', 'sector', 'industry', 'community'] as const;
/** What makes an intermediary: its kind, or what its industry says (consulting, agencies, investors, science parks, transfer). */
export const intermediarySigns = ['kind', 'industry'] as const;
/** The other side where one group is set against all the rest. */
export const elsewhere = '(others)';

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

const zMeaning = 'Deviations from the expectation; null where the variance is 0.';
const pMeaning =
  'Share of random deals of the group labels with at least this count; null without permutations, and for the total, which labels don’t change.';
const qMeaning =
  'p corrected for many tests (Benjamini–Hochberg), role by role over all organisations that join any pair, listed or not; null for those that join none.';

export const Broker = z.object({
  id: z.string(),
  name: z.string(),
  kind: Kind,
  industry: z.string().nullable(),
  intermediary: z
    .enum(intermediarySigns)
    .nullable()
    .describe(
      'What makes it an intermediary, by kind or by the words of its industry; null where nothing does.',
    ),
  group: z.string(),
  counts: RoleCounts,
  expected: RoleValues,
  z: RoleValues.describe(zMeaning),
  p: RoleValues.nullable().describe(pMeaning),
  q: RoleValues.nullable().describe(qMeaning),
  betweenness: z.number().nullable(),
  constraint: z.number().nullable(),
  effectiveSize: z.number().nullable(),
  gatekeeper: z.boolean().describe('At least one intra-regional and one extra-regional link (Graf).'),
  linksInside: z
    .number()
    .int()
    .describe(
      'Links inside its region at the level, whichever way, also with organisations left out of the groups.',
    ),
  linksOutside: z
    .number()
    .int()
    .describe('Links out of its region, likewise; those of unknown scope are in neither.'),
});
export type Broker = z.infer<typeof Broker>;

const GroupCode = z.string().min(1);
export const BrokerGroup = z.object({ group: z.string(), name: z.string(), organisations: z.number().int() });
export type BrokerGroup = z.infer<typeof BrokerGroup>;

const Named = z.object({ id: z.string(), name: z.string() });
/** Organisations named at most where something concerns many. */
export const mostNamed = 200;

export const brokerageQuery = {
  ...filterQuery,
  groupBy: z
    .enum(groupings)
    .default('region')
    .describe('science: universities and public labs are one group, firms another, all others the third.'),
  group: GroupCode.optional().describe(
    `One group set against all others together, which are then the group "${elsewhere}". A region of any level: against everywhere known to lie outside it.`,
  ),
  seed: queryNumber(z.number().int().min(0).max(0xffffffff).default(1)).describe(
    'Of the permutations, and of the communities that are groups.',
  ),
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
      only: z
        .enum(['all', 'intermediary'])
        .default('all')
        .describe('Which organisations are listed; all are counted and tested.'),
      by: z
        .enum(['total', 'joining'])
        .default('total')
        .describe(
          'What the list is ordered by: all pairs joined, or those of different groups (representative, gatekeeper and liaison).',
        ),
      limit: queryNumber(z.number().int().min(1).max(100_000).default(500)),
    })
    .superRefine(checkFilter),
  answer: z.object({
    brokers: z.array(Broker),
    groups: z.array(BrokerGroup),
    graph: MeasuredGraph,
    tests: z
      .number()
      .int()
      .describe('Organisations that join any pair: the tests of each role that q corrects for.'),
    leftOut: z.number().int().describe('Organisations without a group, which were not counted.'),
    without: z.array(Named).describe(`The first ${mostNamed} of them.`),
    convention: z.string(),
    truncated: z.boolean(),
    remaining: z.number().int(),
    dataVersion: z.number().int(),
  }),
  faults: [...filterFaults, '400 too-large', '400 unknown-group'],
});

const OfOne = z.object({ id: z.string().min(1) });
const ofOneFaults = [...filterFaults, '404 not-in-selection', '400 unknown-group'] as const;

export const getTriads = endpoint({
  method: 'get',
  path: '/brokerage/{id}/triads',
  tag: 'brokerage',
  summary: 'The triads behind a count: who is joined through this organisation',
  params: OfOne,
  query: z
    .strictObject({
      ...brokerageQuery,
      role: Role.optional(),
      limit: queryNumber(z.number().int().min(1).max(10_000).default(200)),
    })
    .superRefine(checkFilter),
  answer: z.object({
    triads: z.array(z.object({ role: Role, from: z.string(), to: z.string() })),
    organisations: z.array(Named.extend({ group: z.string(), kind: Kind })),
    total: z.number().int(),
    between: z
      .array(z.object({ from: z.string(), to: z.string(), pairs: z.number().int() }))
      .describe(`How many of all of them run between which groups, most first; the first ${mostNamed}.`),
    kinds: z.array(Kind).describe('Kinds of the organisations at the ends of all of them.'),
    truncated: z.boolean(),
    dataVersion: z.number().int(),
  }),
  faults: ofOneFaults,
});

export const getRemoval = endpoint({
  method: 'get',
  path: '/brokerage/{id}/removal',
  tag: 'brokerage',
  summary: 'What breaks when this organisation goes: fragmentation, organisations and groups cut off',
  params: OfOne,
  query: z.strictObject(brokerageQuery).superRefine(checkFilter),
  answer: z.object({
    fragmentation: z
      .object({ with: z.number(), without: z.number() })
      .nullable()
      .describe(
        'DF = 1 − Σ(1/d)/(n(n − 1)) among all others, with it there and without it; null below three organisations.',
      ),
    pieces: z.number().int().describe('Parts that its component falls into without it.'),
    cutOff: z
      .array(Named)
      .describe(`Organisations outside the largest of these parts; the first ${mostNamed}.`),
    cutOffTotal: z.number().int(),
    groupsCutOff: z
      .array(BrokerGroup)
      .describe(
        'Groups that had a path to another group and have none without it. `organisations` are those that remain.',
      ),
    parted: z
      .array(z.object({ from: z.string(), to: z.string() }))
      .describe(`Pairs of groups that had a path and have none without it; the first ${mostNamed}.`),
    partedTotal: z.number().int(),
    groups: z.array(BrokerGroup),
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: [...ofOneFaults, '400 too-large'],
});

export const getBrokerYears = endpoint({
  method: 'get',
  path: '/brokerage/{id}/years',
  tag: 'brokerage',
  summary: 'The roles of one organisation by time slice, in moving windows or cumulative',
  params: OfOne,
  query: z
    .strictObject({
      ...brokerageQuery,
      width: queryNumber(z.number().int().min(1).max(1000).optional()).describe(
        'Years in a window; 10 unless there are fewer.',
      ),
      step: queryNumber(z.number().int().min(1).max(1000).default(1)).describe(
        'Years from one slice to the next.',
      ),
      mode: z.enum(['window', 'cumulative']).default('window'),
    })
    .superRefine(checkFilter),
  answer: z.object({
    slices: z.array(
      z.object({
        from: Year,
        to: Year,
        graph: MeasuredGraph,
        roles: z
          .object({ counts: RoleCounts, expected: RoleValues, z: RoleValues.describe(zMeaning) })
          .nullable()
          .describe('null where it is not in this slice.'),
      }),
    ),
    width: z.number().int(),
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: [...ofOneFaults, '400 too-many-slices'],
});
