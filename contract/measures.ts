import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { Filter } from './filter.ts';
import { Level } from './vocabulary.ts';

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
  /** Sampled sources instead of all. */
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

export const postMeasures = endpoint({
  method: 'post',
  path: '/measures',
  tag: 'measures',
  summary: 'Values of measures on the filtered graph',
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
    tookMs: z.number(),
    dataVersion: z.number().int(),
  }),
});
