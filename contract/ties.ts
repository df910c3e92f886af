import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery, queryNumber } from './filter.ts';
import { splitList } from './lists.ts';

/** Ages at which the bands begin unless told otherwise: 0–2, 3–5, 6–10, 11–20, 21 and more. */
export const defaultAges: readonly number[] = [0, 3, 6, 11, 21];

const ages = z
  .array(queryNumber(z.number().int().min(0).max(500)))
  .min(1)
  .max(20)
  .refine((list) => list[0] === 0, { message: 'the first band begins at 0' })
  .refine((list) => list.every((age, i) => i === 0 || age > list[i - 1]!), {
    message: 'each band begins later than the one before it',
  });

/** Where a spin-off's links go: to a parent; else by scope. */
export const tieEnds = ['parent', 'intra-regional', 'national', 'international', 'unknown'] as const;
export type TieEnd = (typeof tieEnds)[number];

const Counts = z.object({
  parent: z.number().int(),
  'intra-regional': z.number().int(),
  national: z.number().int(),
  international: z.number().int(),
  unknown: z.number().int(),
});

const Shares = z.object({
  parent: z.number(),
  'intra-regional': z.number(),
  national: z.number(),
  international: z.number(),
  unknown: z.number(),
});

/** One age band. `to` null: no upper end. */
export const TiesBand = z.object({
  from: z.number().int(),
  to: z.number().int().nullable(),
  counts: Counts,
  /** Of the band's links; null without any. */
  shares: Shares.nullable(),
  links: z.number().int(),
  /** Spin-offs that reached this age by the last year the data knows, and before their end. */
  spinoffs: z.number().int(),
  /** Those with at least one of the links. */
  linked: z.number().int(),
});
export type TiesBand = z.infer<typeof TiesBand>;

export const getTies = endpoint({
  method: 'get',
  path: '/genealogy/ties',
  tag: 'genealogy',
  summary: 'Where the links of spin-offs go as they age: to the parent, the region, the nation, abroad',
  query: z
    .strictObject({
      ...filterQuery,
      /** Ages at which the bands begin, the first 0, ascending. */
      ages: z
        .preprocess((value) => (typeof value === 'string' ? splitList(value) : value), ages)
        .default([...defaultAges]),
    })
    .superRefine(checkFilter),
  answer: z.object({
    level: z.number().int(),
    bands: z.array(TiesBand),
    /** Spin-offs that are looked at: with a parent and a start. */
    spinoffs: z.number().int(),
    /** Links counted in at least one band, seen from each spin-off at their ends. */
    links: z.number().int(),
    lastYear: z.number().int().nullable(),
    leftOut: z.object({
      /** Spin-offs without a start. */
      undatedSpinoffs: z.number().int(),
      /** Links of the others without any year. */
      undatedLinks: z.number().int(),
      /** Links that end before the spin-off starts. */
      earlierLinks: z.number().int(),
    }),
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});
export type Ties = z.infer<typeof getTies.answer>;
