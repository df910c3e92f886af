import { z } from 'zod';
import { LinkType } from './link-types.ts';
import { splitList } from './lists.ts';
import { Confidence, Kind, Level, Sector, Year } from './vocabulary.ts';

/**
 * The filter every view and endpoint shares. A list that is absent means "all".
 * `regions`: a code covers what lies below it. `from`, `to`: years, inclusive; what is known to lie wholly outside is left out.
 * `undated: exclude` also leaves out links without any year and organisations without a start year.
 * `dataset`: what these data sets tell, with the organisations of others that their links name.
 * `around` + `hops`: only what lies within so many links of these organisations.
 */
const shape = {
  links: z.array(LinkType).min(1).optional(),
  kinds: z.array(Kind).min(1).optional(),
  sectors: z.array(Sector).min(1).optional(),
  regions: z.array(z.string().min(1)).min(1).optional(),
  level: Level.default(3),
  from: Year.optional(),
  to: Year.optional(),
  undated: z.enum(['include', 'exclude']).default('include'),
  minConfidence: Confidence.optional(),
  dataset: z.array(z.string().min(1)).min(1).optional(),
  around: z.array(z.string().min(1)).min(1).optional(),
  hops: z.number().int().min(1).max(6).optional(),
};

const list = (value: unknown) => (typeof value === 'string' ? splitList(value) : value);
const number = (value: unknown) =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;

/** A list parameter of a query string. */
export function queryList<T extends z.ZodType>(item: T) {
  return z.preprocess(list, z.array(item).min(1)).optional();
}

/** A number parameter of a query string. */
export function queryNumber<T extends z.ZodType>(schema: T) {
  return z.preprocess(number, schema);
}

/** The filter as query parameters: spread into an endpoint's query shape. */
export const filterQuery = {
  links: queryList(LinkType),
  kinds: queryList(Kind),
  sectors: queryList(Sector),
  regions: queryList(z.string().min(1)),
  level: queryNumber(Level.default(3)),
  from: queryNumber(Year.optional()),
  to: queryNumber(Year.optional()),
  undated: shape.undated,
  minConfidence: shape.minConfidence,
  dataset: queryList(z.string().min(1)),
  around: queryList(z.string().min(1)),
  hops: queryNumber(shape.hops),
};

type Years = { from?: number; to?: number; around?: string[]; hops?: number };

/** What makes no sense together; to be used as a refinement of every schema that holds a filter. */
export function checkFilter(filter: Years, context: z.RefinementCtx): void {
  if (filter.from !== undefined && filter.to !== undefined && filter.from > filter.to) {
    const message = `from (${filter.from}) lies after to (${filter.to}); swap them`;
    context.addIssue({ code: 'custom', path: ['from'], message });
  }
  if (filter.hops !== undefined && filter.around === undefined) {
    context.addIssue({ code: 'custom', path: ['hops'], message: 'hops needs around=<organisation id>' });
  }
}

/** The filter as a JSON object. */
export const Filter = z.strictObject(shape).superRefine(checkFilter);
export type Filter = z.infer<typeof Filter>;

/** Takes the filter out of a parsed query that holds other parameters too. */
export function pickFilter(query: Partial<Filter>): Filter {
  const keys = Object.keys(shape) as (keyof Filter)[];
  return Filter.parse(
    Object.fromEntries(keys.filter((k) => query[k] !== undefined).map((k) => [k, query[k]])),
  );
}

/** Nothing left out, the finest level. */
export const everything: Filter = { level: 3, undated: 'include' };
