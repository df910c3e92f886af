import { z } from 'zod';
import { RelativeBrief } from './acquisitions.ts';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery, queryNumber } from './filter.ts';
import { OrganisationBrief } from './organisations.ts';
import { Confidence, SpinoffRule, SpinoffType, Year } from './vocabulary.ts';

const Generation = z.object({ min: z.number().int(), max: z.number().int() });

/**
 * `generation`: distance to the focus along the shortest and the longest line; 0 for the focus itself. The longest line counts every
 * organisation that the filter leaves, also those beyond the generations asked for.
 */
export const LineageOrganisation = RelativeBrief.extend({
  side: z.enum(['focus', 'ancestor', 'descendant']),
  generation: Generation,
  /** Parents and children that the filter allows, drawn or not: more than are drawn means the branch goes on. */
  parents: z.number().int(),
  children: z.number().int(),
});
export type LineageOrganisation = z.infer<typeof LineageOrganisation>;

/** One spin-off, merged from its claims: the most confident claim's year, type, rule and source. */
export const Spinoff = z.object({
  id: z.string(),
  parent: z.string(),
  child: z.string(),
  year: z.number().int().nullable(),
  type: SpinoffType.nullable(),
  rule: SpinoffRule.nullable(),
  confidence: Confidence,
  source: z.string().nullable(),
  claims: z.number().int(),
  /** The claims differ in year, type or rule. */
  disputed: z.boolean(),
});
export type Spinoff = z.infer<typeof Spinoff>;

export const Lineage = z.object({
  focus: z.string(),
  organisations: z.array(LineageOrganisation),
  spinoffs: z.array(Spinoff),
  /** Of all relatives asked for, sent or not. */
  summary: z.object({
    ancestors: z.number().int(),
    descendants: z.number().int(),
    /** Longest line upwards and downwards. */
    generations: z.object({ up: z.number().int(), down: z.number().int() }),
    /** Organisations without a start year; the years are the earliest and the latest start. */
    undated: z.number().int(),
    firstYear: z.number().int().nullable(),
    lastYear: z.number().int().nullable(),
  }),
  /** How many generations away the farthest relative is, whatever `generations` leaves out. */
  steps: z.number().int(),
  truncated: z.boolean(),
  /** How many more relatives there are than were sent; at least so many where there are more than 50,000. */
  remaining: z.number().int(),
  dataVersion: z.number().int(),
});
export type Lineage = z.infer<typeof Lineage>;

export const getGenealogy = endpoint({
  method: 'get',
  path: '/genealogy/{id}',
  tag: 'genealogy',
  summary: 'Where an organisation came from and what came from it',
  params: z.object({ id: z.string().min(1) }),
  query: z
    .strictObject({
      ...filterQuery,
      direction: z.enum(['ancestors', 'descendants', 'both']).default('both'),
      generations: queryNumber(z.number().int().min(1).max(100).optional()),
      asOf: queryNumber(Year.optional()),
      limit: queryNumber(z.number().int().min(1).max(20000).default(2000)),
    })
    .superRefine(checkFilter),
  answer: Lineage,
  faults: filterFaults,
});

export const getRelation = endpoint({
  method: 'get',
  path: '/genealogy/relation',
  tag: 'genealogy',
  summary: 'How two organisations are related: nearest common ancestors and the lines of descent',
  query: z
    .strictObject({
      ...filterQuery,
      a: z.string().min(1),
      b: z.string().min(1),
      paths: queryNumber(z.number().int().min(1).max(200).default(20)),
    })
    .superRefine(checkFilter),
  answer: z.object({
    related: z.boolean(),
    /** `a` or `b` itself when one descends from the other. */
    commonAncestors: z.array(z.string()),
    /**
     * Each: organisation ids from a common ancestor down to a, and down to b. Every shortest line is in at least one pair; where an
     * ancestor has fewer lines down to one of the two, its last one is repeated.
     */
    lines: z.array(z.object({ ancestor: z.string(), toA: z.array(z.string()), toB: z.array(z.string()) })),
    organisations: z.array(RelativeBrief),
    spinoffs: z.array(Spinoff),
    truncated: z.boolean(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});

/**
 * `generations`: the longest line down. `regionsReached`: different regions of its descendants at the filter's level.
 * `firmYears`: years from founding to end, or to the last year the data knows, both counted; null without a founding year.
 * `spawnRate`: children per firm-year.
 * `regionFirms`: firms of its own region, at the filter's level, that descend from it; null where it is not placed so finely;
 * `regionShare`: their share of all firms the filter leaves there.
 * `births`: children by the year of the spin-off, or else of their start; `undatedBirths`: those with neither.
 */
export const Progenitor = z.object({
  id: z.string(),
  name: z.string(),
  kind: OrganisationBrief.shape.kind,
  region: z.string().nullable(),
  founded: z.number().int().nullable(),
  children: z.number().int(),
  descendants: z.number().int(),
  generations: z.number().int(),
  /** null where the region of no descendant is known so finely. */
  regionsReached: z.number().int().nullable(),
  regionFirms: z.number().int().nullable(),
  regionShare: z.number().nullable(),
  births: z.array(z.object({ year: z.number().int(), children: z.number().int() })),
  undatedBirths: z.number().int(),
  firmYears: z.number().int().nullable(),
  spawnRate: z.number().nullable(),
});
export type Progenitor = z.infer<typeof Progenitor>;

export const getProgenitors = endpoint({
  method: 'get',
  path: '/genealogy/progenitors',
  tag: 'genealogy',
  summary: 'Parents ranked by descendants',
  query: z
    .strictObject({ ...filterQuery, limit: queryNumber(z.number().int().min(1).max(1000).default(50)) })
    .superRefine(checkFilter),
  answer: z.object({
    progenitors: z.array(Progenitor),
    /** How firm-years and descendants are counted, in a sentence to be shown with them. */
    convention: z.string(),
    truncated: z.boolean(),
    remaining: z.number().int(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});
