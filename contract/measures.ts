import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { progressEvents } from './events.ts';
import { measureFaults } from './fault-groups.ts';
import { Filter } from './filter.ts';
import { Level, Year } from './vocabulary.ts';

export const measureGroups = ['position', 'structural holes', 'cut', 'groups', 'network'] as const;

/** What parts organisations into groups: an attribute, or the communities found. */
export const measureGroupings = ['region', 'kind', 'sector', 'industry', 'community'] as const;

export const MeasureOptions = z.strictObject({
  /** Follow the direction of links; otherwise the symmetrised graph. */
  directed: z.boolean().optional(),
  /** Use summed weights; otherwise each link counts 1. */
  weighted: z.boolean().optional(),
  /** Divide by the greatest possible value. */
  normalised: z.boolean().optional(),
  damping: z.number().gt(0).lt(1).optional(),
  /** So many random pairs of organisations instead of all. */
  samples: z.number().int().min(1).max(1_000_000).optional(),
  seed: z.number().int().min(0).max(0xffffffff).optional(),
  groupBy: z.enum(measureGroupings).optional(),
  /** Of the regions that are groups; otherwise the filter's. */
  level: Level.optional(),
});
export type MeasureOptions = z.infer<typeof MeasureOptions>;

/** One measure of the catalogue, in words. `formula` is TeX. */
export const MeasureDescriptor = z.object({
  id: z.string(),
  name: z.string(),
  group: z.enum(measureGroups),
  /** What gets a value: each organisation, each link, or the network as a whole. */
  of: z.enum(['organisation', 'link', 'network']),
  definition: z.string(),
  formula: z.string(),
  reference: z.string(),
  convention: z.string(),
  options: z.array(MeasureOptions.keyof()),
  /** How the cost grows: n organisations, m links. */
  cost: z.string(),
});
export type MeasureDescriptor = z.infer<typeof MeasureDescriptor>;

export const getMeasures = endpoint({
  method: 'get',
  path: '/measures',
  tag: 'measures',
  summary: 'The catalogue of measures: definition, formula, reference, convention',
  answer: z.object({ measures: z.array(MeasureDescriptor) }),
});

/** What was measured: after loops were dropped and parallel links merged. */
export const MeasuredGraph = z.object({
  n: z.number().int(),
  m: z.number().int(),
  dropped: z.object({ loops: z.number().int(), parallel: z.number().int() }),
});
export type MeasuredGraph = z.infer<typeof MeasuredGraph>;

/**
 * Asked for as `text/event-stream`, values come as server-sent events: `progress` (this) now and then, at last `answer`, or `problem`
 * with problem details. A request that is closed ends its work.
 */
export const MeasureProgress = z.object({
  /** Share of the work that is done. */
  done: z.number().min(0).max(1),
});
export type MeasureProgress = z.infer<typeof MeasureProgress>;

export const postMeasures = endpoint({
  method: 'post',
  path: '/measures',
  tag: 'measures',
  summary: 'Values of measures on the filtered graph; as text/event-stream with progress on the way',
  body: z.strictObject({
    filter: Filter.prefault({}),
    measures: z.array(z.string()).min(1).max(50),
    options: MeasureOptions.prefault({}),
  }),
  answer: z.object({
    organisations: z.array(z.string()),
    /** Per measure one value an organisation, in the order of `organisations`; null where it has no meaning. */
    values: z.record(z.string(), z.array(z.number().nullable())),
    /** Per measure of links one value a linked pair, with the organisations at its ends. */
    links: z.record(
      z.string(),
      z.array(z.object({ source: z.string(), target: z.string(), value: z.number().nullable() })),
    ),
    /** Per measure of the network one value; a distribution is a list of counts, from 0. */
    network: z.record(z.string(), z.union([z.number().nullable(), z.array(z.number())])),
    graph: MeasuredGraph,
    convention: z.record(z.string(), z.string()),
    /** Per measure what the reader has to know of these very values: the error bound of a sample, mixed units. Part of its convention, too. */
    notes: z.record(z.string(), z.string()),
    /** Per measure what computed it: the program itself (its kernel), or Graph Data Science in the database. Its note then says how its values were made to follow the convention. */
    engines: z.record(z.string(), z.enum(['kernel', 'gds'])),
    tookMs: z.number(),
    dataVersion: z.number().int(),
  }),
  events: progressEvents,
  faults: measureFaults,
});

/** Slices of one series. */
export const mostSlices = 400;

/**
 * How the years are sliced. `from` and `to` default to the filter's, then to the first and last year of the links it leaves; the
 * filter's own years are replaced by each slice's. A slice is what `POST /measures` takes with the slice's years as its filter's.
 */
const slicing = {
  from: Year.optional(),
  to: Year.optional(),
  /** Years in a window. */
  width: z.number().int().min(1).max(1000).default(1),
  /** Years from one slice to the next. */
  step: z.number().int().min(1).max(1000).default(1),
  /**
   * `window`: years [from, from + width − 1], then `step` later, while the window ends by `to`. `cumulative`: the same ends, each
   * slice beginning at `from`.
   */
  mode: z.enum(['window', 'cumulative']).default('window'),
};

/** Measures of one slice. */
export const MeasureSlice = z.object({
  from: Year,
  to: Year,
  graph: MeasuredGraph,
  /** Positions, in the answer's `organisations`, of those that are not in this slice. */
  absent: z.array(z.number().int()),
  /** Per measure of organisations one value for each of the answer's `organisations`; null where absent or without meaning. */
  values: z.record(z.string(), z.array(z.number().nullable())),
  /** Per measure of the network its value in this slice. */
  network: z.record(z.string(), z.union([z.number().nullable(), z.array(z.number())])),
  /** Per measure what the reader has to know of this slice's values, such as the error bound of a sample. */
  notes: z.record(z.string(), z.string()),
});
export type MeasureSlice = z.infer<typeof MeasureSlice>;

export const postMeasureSeries = endpoint({
  method: 'post',
  path: '/measures/series',
  tag: 'measures',
  summary:
    'Measures of organisations and of the network by time slice: yearly, in moving windows, or cumulative; as text/event-stream with progress',
  body: z.strictObject({
    filter: Filter.prefault({}),
    ...slicing,
    measures: z.array(z.string()).min(1).max(50),
    options: MeasureOptions.prefault({}),
    /** Only these in the answer; the whole network is measured all the same. */
    organisations: z.array(z.string().min(1)).min(1).max(1000).optional(),
  }),
  answer: z.object({
    /** Those asked for, or those the filter leaves from the first to the last year; the same order in all slices. */
    organisations: z.array(z.string()),
    slices: z.array(MeasureSlice),
    convention: z.record(z.string(), z.string()),
    tookMs: z.number(),
    dataVersion: z.number().int(),
  }),
  events: progressEvents,
  faults: [...measureFaults, '400 measure-of-links', '400 too-many-slices'],
});
