import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { checkFilter, filterQuery, queryNumber } from './filter.ts';
import { LinkType } from './link-types.ts';
import { Region } from './regions.ts';
import { Kind } from './vocabulary.ts';

/** The parts of a scorecard, in the order in which they are shown. */
export const indicatorGroups = [
  'births',
  'collective learning',
  'worker mobility',
  'embeddedness',
  'specialisation',
  'control',
  'institutions',
  'lineage',
] as const;

/** What values are measured in. `share`: 0 to 1. `index`: without unit; the definition says between which bounds. */
export const indicatorUnits = ['count', 'people', 'share', 'index', 'correlation', 'links per firm'] as const;

/** One indicator of the catalogue, in words. */
export const IndicatorDescriptor = z.object({
  id: z.string(),
  name: z.string(),
  group: z.enum(indicatorGroups),
  definition: z.string(),
  reference: z.string(),
  unit: z.enum(indicatorUnits),
  /** What N counts: firms, links, people. */
  of: z.string(),
  convention: z.string(),
  /** What the parts are; null where there are none. */
  parts: z.string().nullable(),
  /** Unit of the parts' values. */
  partsUnit: z.enum(indicatorUnits).nullable(),
  /** The data is thin below so many N; in a year likewise. */
  thinBelow: z.number().int(),
  /** Link types it looks at; empty: none, or whatever the filter leaves. */
  links: z.array(LinkType),
});
export type IndicatorDescriptor = z.infer<typeof IndicatorDescriptor>;

const ref = z.object({ id: z.string(), name: z.string() });

/** A part of an indicator. `organisations`: the evidence, where it is short. */
export const IndicatorPart = z.object({
  id: z.string(),
  name: z.string(),
  value: z.number().nullable(),
  n: z.number(),
  organisations: z.array(ref).optional(),
});
export type IndicatorPart = z.infer<typeof IndicatorPart>;

const parts = z.record(z.string(), z.number());

/**
 * One year. `parts`: values by the id of the part, without those that are 0 or have none. `undated`: how many of N have no start year,
 * where the indicator tells it.
 */
export const IndicatorYear = z.object({
  year: z.number().int(),
  value: z.number().nullable(),
  n: z.number(),
  parts,
  undated: z.number().int().optional(),
});
export type IndicatorYear = z.infer<typeof IndicatorYear>;

/** `p`: share of the permutations with a value at least as far from 0, (k + 1)/(N + 1); null without permutations. */
export const IndicatorTest = z.object({
  p: z.number().nullable(),
  permutations: z.number().int(),
  seed: z.number().int(),
});

/** What a year of a series is of: organisations that stand in it, or links and foundings that happen in it. */
export const yearContents = ['what stands', 'what happens'] as const;

/** One organisation as a point of a picture. */
export const IndicatorPoint = ref.extend({ x: z.number(), y: z.number() });

/** An indicator with its values: `value` of the whole that the filter leaves, `years` one by one. */
export const Indicator = IndicatorDescriptor.extend({
  value: z.number().nullable(),
  n: z.number(),
  values: z.array(IndicatorPart),
  years: z.array(IndicatorYear),
  /** What each of `years` holds; `value` is of all that the filter leaves, whenever, unless the convention says otherwise. */
  yearsHold: z.enum(yearContents),
  /** The value of the last year once everything told has happened, also what has no year; null where that is no question. */
  inTheEnd: z.object({ value: z.number().nullable(), n: z.number(), parts }).nullable(),
  /** How many of N have no year, and so are in the value but in no year, or in every one (the convention says which). */
  undated: z.number(),
  test: IndicatorTest.nullable(),
  points: z.array(IndicatorPoint),
  /** What the reader has to know of these very values, such as that the data is thin; sentences. */
  warnings: z.array(z.string()),
});
export type Indicator = z.infer<typeof Indicator>;

export const getIndicators = endpoint({
  method: 'get',
  path: '/regions/indicators',
  tag: 'regions',
  summary: 'The catalogue of indicators of a region: definition, reference, unit, convention',
  answer: z.object({ indicators: z.array(IndicatorDescriptor) }),
});

export const getRegionProfile = endpoint({
  method: 'get',
  path: '/regions/{code}/profile',
  tag: 'regions',
  summary:
    'The scorecard of a region, by year: births, channels of learning, control, specialisation and more',
  params: z.object({ code: z.string().min(1) }),
  query: z
    .strictObject({
      ...filterQuery,
      permutations: queryNumber(z.number().int().min(0).max(100_000).default(999)),
      seed: queryNumber(z.number().int().min(0).max(0xffffffff).default(1)),
    })
    .superRefine(checkFilter),
  answer: z.object({
    region: Region.pick({ code: true, name: true, level: true, country: true, lat: true, lon: true }),
    /** The years of the series; null where nothing is dated. */
    years: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
    /** What the filter leaves of the region. */
    organisations: z.object({
      total: z.number().int(),
      kinds: z.record(Kind, z.number().int()),
      /** Without a start year. */
      undated: z.number().int(),
    }),
    /** Organisations that may lie in it: their region is only known more coarsely, or not at all. They are left out. */
    perhapsInside: z.number().int(),
    indicators: z.array(Indicator),
    /** What the filter does to the whole scorecard. */
    warnings: z.array(z.string()),
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: [...filterFaults, '400 too-large'],
});
export type RegionProfile = z.infer<typeof getRegionProfile.answer>;
