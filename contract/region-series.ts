import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { filterFaults } from './fault-groups.ts';
import { LinkType } from './link-types.ts';
import { levelRegionQuery } from './region-query.ts';
import { ScopeCounts } from './regions.ts';

/** Links of one type that begin in one year, by scope. */
export const YearScopes = ScopeCounts.extend({ year: z.number().int() });
export type YearScopes = z.infer<typeof YearScopes>;

/**
 * Links of one type by the year in which they begin, of one region or (`region` null) of all. Only years with links, ascending.
 * `undated`: links of which no beginning is known, in no year of the series.
 */
export const LinkSeries = z.object({
  region: z.string().nullable(),
  type: LinkType,
  years: z.array(YearScopes),
  undated: ScopeCounts,
});
export type LinkSeries = z.infer<typeof LinkSeries>;

export const getRegionSeries = endpoint({
  method: 'get',
  path: '/regions/links/years',
  tag: 'regions',
  summary: 'Scopes of links by year and link type: of all links, and of each region or of one',
  query: levelRegionQuery,
  answer: z.object({
    level: z.number().int(),
    /** First and last year in which a link begins; null where none is dated. */
    years: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
    series: z.array(LinkSeries),
    /** Names of the regions of the series. */
    names: z.record(z.string(), z.string()),
    convention: z.string(),
    dataVersion: z.number().int(),
  }),
  faults: filterFaults,
});
