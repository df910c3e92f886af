import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, Filter, filterQuery, queryNumber } from './filter.ts';
import { Import } from './imports.ts';
import { Kind, SpinoffType, Year } from './vocabulary.ts';

/** Which careers of founders make a parent; server/careers/rules.ts says exactly how. */
export const careerRules = ['last-employer', 'any-founder', 'within', 'studied'] as const;
export const CareerRule = z.enum(careerRules);
export type CareerRule = z.infer<typeof CareerRule>;

/** The rules in words, for a number of years where it counts. */
export const careerRuleWords: Record<CareerRule, (within: number) => string> = {
  'last-employer': () => 'Founders’ last employer',
  'any-founder': () => 'Any founder’s last employer',
  within: (years) => `Any employer within ${years} ${years === 1 ? 'year' : 'years'}`,
  studied: () => 'University where a founder studied',
};

/** Years before the founding within which an employer counts, by the rule that asks for it. */
export const withinYears = { least: 0, most: 50, usual: 5 } as const;
const Within = z.number().int().min(withinYears.least).max(withinYears.most);

/** Why a founding, or a parent that the rule names, gives no claim. */
export const underivedReasons = [
  'founding-year-unknown',
  'no-earlier-employer',
  'career-undated',
  'no-employer-within',
  'no-study',
  'fewer-founders',
  'parent-after-child',
  'closes-cycle',
] as const;
export const UnderivedReason = z.enum(underivedReasons);
export type UnderivedReason = z.infer<typeof UnderivedReason>;

const End = z.object({ id: z.string(), name: z.string(), kind: Kind });

/** A career behind a claim, or a move. */
export const CareerBehind = z.object({
  id: z.string(),
  /** null where people are stored by id only. */
  name: z.string().nullable(),
  role: z.string().nullable(),
  from: z.number().int().nullable(),
  to: z.number().int().nullable(),
});
export type CareerBehind = z.infer<typeof CareerBehind>;

export const DerivedClaim = z.object({
  parent: End,
  child: End,
  /** The founding year of the child. */
  year: z.number().int(),
  /** By the parent's kind; null for intermediaries and public bodies. */
  type: SpinoffType.nullable(),
  /** The founders' careers at the parent. */
  people: z.array(CareerBehind),
  /** A claim of this parent and child is in the graph already, by whatever rule. */
  claimed: z.boolean(),
});
export type DerivedClaim = z.infer<typeof DerivedClaim>;

const Underived = z.object({
  reason: UnderivedReason,
  count: z.number().int(),
  /** The first of them. `person`: where one founder is meant; `parent`: where a parent was named. */
  cases: z.array(
    z.object({ child: z.string(), person: z.string().nullable(), parent: z.string().nullable() }),
  ),
});
export type Underived = z.infer<typeof Underived>;

const Family = z.object({ spinoffs: z.number().int(), parents: z.number().int(), roots: z.number().int() });

/** How the genealogy looks under a rule. */
export const RuleOutcome = z.object({
  /** null: what is claimed now, without anything derived. */
  rule: CareerRule.nullable(),
  label: z.string(),
  claims: z.number().int(),
  /** Claims of a parent and child that nobody claims yet. */
  fresh: z.number().int(),
  /** What the derived claims make by themselves. */
  alone: Family,
  /** What they make together with the claims there are. */
  together: Family,
});
export type RuleOutcome = z.infer<typeof RuleOutcome>;

/** A data set in which claims by this very rule are stored. */
const StoredClaims = z.object({
  dataset: z.string(),
  claims: z.number().int(),
  /** Of these, what the careers no longer give; null where the filter names a data set: others may give it. */
  outdated: z.number().int().nullable(),
});

const limit = queryNumber(z.number().int().min(1).max(10_000).default(500));

export const getCareerSpinoffs = endpoint({
  method: 'get',
  path: '/careers/spinoffs',
  tag: 'careers',
  summary:
    'Spin-offs as founders’ careers give them under a rule, with the people behind each, and what can’t be derived',
  query: z
    .strictObject({
      ...filterQuery,
      rule: CareerRule.default('last-employer'),
      within: queryNumber(Within.default(withinYears.usual)),
      limit,
    })
    .superRefine(checkFilter),
  answer: z.object({
    rule: CareerRule,
    within: z.number().int(),
    /** People in the graph; without any nothing can be derived. */
    people: z.number().int(),
    /** Pairs of a founder and what they founded. */
    foundings: z.number().int(),
    /** The first `limit`, by year, then child and parent. */
    claims: z.array(DerivedClaim),
    total: z.number().int(),
    fresh: z.number().int(),
    /** Derived, but left out by the filter: an end, or the year. */
    leftOut: z.number().int(),
    underived: z.array(Underived),
    /** What is claimed now, then each rule. */
    rules: z.array(RuleOutcome),
    stored: z.array(StoredClaims),
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});
export type CareerSpinoffs = z.infer<typeof getCareerSpinoffs.answer>;

const storeFaults = [...filterFaults, '409 nothing-derived'] as const;
/** What storing is, of spin-offs and of worker flows. */
const storing = {
  answer: Import,
  answers: { 202: 'Accepted; Location names the import that stores it' },
  writes: true,
  faults: storeFaults,
};

export const postCareerSpinoffs = endpoint({
  method: 'post',
  path: '/careers/spinoffs',
  tag: 'careers',
  summary:
    'Store the spin-offs that a rule gives as one data set, by an import as of tables: checked, undone as a whole; the same again changes nothing',
  body: z.strictObject({
    rule: CareerRule,
    within: Within.default(withinYears.usual),
    filter: Filter.default({ level: 3, undated: 'include' }),
    dryRun: z.boolean().default(false),
  }),
  ...storing,
});

export const DerivedFlow = z.object({
  origin: End,
  destination: End,
  year: Year,
  /** People who moved. */
  count: z.number().int(),
  people: z.array(CareerBehind),
  /** A worker flow of the same two in this year is in the graph already. */
  claimed: z.boolean(),
});
export type DerivedFlow = z.infer<typeof DerivedFlow>;

export const getCareerFlows = endpoint({
  method: 'get',
  path: '/careers/flows',
  tag: 'careers',
  summary: 'Worker flows by year as careers give them: who began where after leaving where',
  query: z.strictObject({ ...filterQuery, limit }).superRefine(checkFilter),
  answer: z.object({
    people: z.number().int(),
    /** The first `limit`, by year, then origin and destination. */
    flows: z.array(DerivedFlow),
    total: z.number().int(),
    /** Moves of people in all of them. */
    moves: z.number().int(),
    leftOut: z.number().int(),
    /** Careers that follow another, but give no move: the former went on, or years are not known. */
    besides: z.number().int(),
    undated: z.number().int(),
    stored: z.array(z.string()),
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});
export type CareerFlows = z.infer<typeof getCareerFlows.answer>;

export const postCareerFlows = endpoint({
  method: 'post',
  path: '/careers/flows',
  tag: 'careers',
  summary: 'Store the worker flows that careers give as one data set, by an import as of tables',
  body: z.strictObject({
    filter: Filter.default({ level: 3, undated: 'include' }),
    dryRun: z.boolean().default(false),
  }),
  ...storing,
});
