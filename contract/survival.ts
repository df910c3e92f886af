import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery } from './filter.ts';

/** What lives can be told apart by. */
export const survivalGroupings = ['parentage', 'none'] as const;
export const SurvivalGrouping = z.enum(survivalGroupings);
export type SurvivalGrouping = z.infer<typeof SurvivalGrouping>;

/** Parentage of a life: what its primary parent is; `other`: an intermediary or a public body; `none`: no parent is known. */
export const parentages = ['university', 'corporate', 'public-lab', 'other', 'none'] as const;
export type Parentage = (typeof parentages)[number];

/** What happens at one age. `time`: years since the founding; `survival`: share that lives on after it. */
export const SurvivalStep = z.object({
  time: z.number().int(),
  /** Lives seen at least so long. */
  atRisk: z.number().int(),
  events: z.number().int(),
  censored: z.number().int(),
  survival: z.number(),
  /** Bounds of 95 %, log-log; null once nobody is left, where Greenwood's sum has no value. */
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  /** Greenwood's; null likewise. */
  standardError: z.number().nullable(),
});
export type SurvivalStep = z.infer<typeof SurvivalStep>;

export const SurvivalGroup = z.object({
  id: z.string(),
  label: z.string(),
  n: z.number().int(),
  events: z.number().int(),
  censored: z.number().int(),
  /** Least age at which half or fewer live on; null where more than half do to the end. */
  median: z.number().nullable(),
  steps: z.array(SurvivalStep),
  /** Lives at risk at each age of `times`. */
  atRisk: z.array(z.number().int()),
});
export type SurvivalGroup = z.infer<typeof SurvivalGroup>;

export const LogRank = z.object({
  chiSquare: z.number(),
  degreesOfFreedom: z.number().int(),
  p: z.number(),
  /** Events by group, and those expected if the groups did not differ. */
  groups: z.array(z.object({ id: z.string(), observed: z.number().int(), expected: z.number() })),
});

export const getSurvival = endpoint({
  method: 'get',
  path: '/genealogy/survival',
  tag: 'genealogy',
  summary: 'How long firms live, by where they came from (Kaplan–Meier, log-rank test)',
  query: z
    .strictObject({ ...filterQuery, groupBy: SurvivalGrouping.default('parentage') })
    .superRefine(checkFilter),
  answer: z.object({
    groupBy: SurvivalGrouping,
    /** Every group there can be, also those without a life. */
    groups: z.array(SurvivalGroup),
    /** Round ages, from 0 to the longest life seen. */
    times: z.array(z.number().int()),
    /** null without an event, or where no two groups can be compared. */
    logRank: LogRank.nullable(),
    /** The last year the data knows; null where it knows none. */
    lastYear: z.number().int().nullable(),
    leftOut: z.object({
      /** Without founding year. */
      undated: z.number().int(),
      /** Ended before they began. */
      backwards: z.number().int(),
      /** Known to have ended, but not when. */
      endUnknown: z.number().int(),
      /** Founded before the years looked at: only those who lived until then are in them. */
      foundedEarlier: z.number().int(),
    }),
    /** Of the lives counted, those whose parents differ in parentage. */
    mixed: z.number().int(),
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});
export type Survival = z.infer<typeof getSurvival.answer>;
