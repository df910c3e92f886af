import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery, queryList, queryNumber } from './filter.ts';
import { MeasuredGraph } from './measures.ts';

export const homophilyAttributes = ['kind', 'sector', 'industry', 'region'] as const;
export const HomophilyAttribute = z.enum(homophilyAttributes);
export type HomophilyAttribute = z.infer<typeof HomophilyAttribute>;

const index = {
  /** Linked pairs with one end in it, and with both. */
  external: z.number().int(),
  internal: z.number().int(),
  /** (E−I)/(E+I); null without pairs. */
  ei: z.number().nullable(),
  /** The index if every pair were linked; of the network its mean under random labels. */
  expected: z.number().nullable(),
  rescaled: z.number().nullable(),
  /** Share of random deals of the labels with an index at most as high; null without permutations or pairs. */
  p: z.number().nullable(),
};

export const HomophilyGroup = z.object({ group: z.string(), organisations: z.number().int(), ...index });

export const Homophily = z.object({
  attribute: HomophilyAttribute,
  ...index,
  /** Share of linked pairs within one group, and the same under random labels. */
  share: z.number().nullable(),
  expectedShare: z.number().nullable(),
  /** The largest first. */
  groups: z.array(HomophilyGroup),
  graph: MeasuredGraph,
  /** Organisations without the attribute, left out with their links. */
  leftOut: z.number().int(),
});
export type Homophily = z.infer<typeof Homophily>;

export const getHomophily = endpoint({
  method: 'get',
  path: '/regions/homophily',
  tag: 'regions',
  summary:
    'How far links join organisations of the same kind, sector, industry or region, against random labels',
  query: z
    .strictObject({
      ...filterQuery,
      by: queryList(HomophilyAttribute),
      permutations: queryNumber(z.number().int().min(0).max(100_000).default(999)),
      seed: queryNumber(z.number().int().min(0).max(0xffffffff).default(1)),
    })
    .superRefine(checkFilter),
  answer: z.object({
    level: z.number().int(),
    attributes: z.array(Homophily),
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: [...filterFaults, '400 too-large'],
});
