import type { Filter } from '../../contract/filter.ts';

/** How many organisations start and links begin in a year. */
export interface YearCount {
  year: number;
  organisations: number;
  links: number;
}

/** `bars`: one for each year from first to last; the first holds everything earlier as well. */
export interface YearAxis {
  first: number;
  last: number;
  bars: YearCount[];
  highest: number;
}

/** The few earliest years (a university of 1209) would push all others together, so they share the first bar. */
const earlyShare = 0.03;

function firstYear(years: readonly YearCount[], total: number): number {
  let passed = 0;
  for (const one of years) {
    passed += one.organisations + one.links;
    if (passed > total * earlyShare) return Math.floor(one.year / 10) * 10;
  }
  return years[0]!.year;
}

function boundsOf(all: readonly YearCount[], from?: number, to?: number): { first: number; last: number } {
  const years = all.toSorted((a, b) => a.year - b.year);
  const total = years.reduce((sum, y) => sum + y.organisations + y.links, 0);
  const start = Math.max(firstYear(years, total), years[0]!.year);
  const first = Math.min(start, from ?? start, to ?? start);
  return { first, last: Math.max(years.at(-1)!.year, first + 1, from ?? first, to ?? first) };
}

/**
 * The axis under every view; undefined without any year. Its ends come from all years, so that it stays where it is
 * when the filter changes; it is as wide as the years that are chosen need. The bars are those of the filtered counts.
 */
export function yearAxis(
  all: readonly YearCount[],
  counts: readonly YearCount[],
  from?: number,
  to?: number,
): YearAxis | undefined {
  if (all.length === 0) return undefined;
  const { first, last } = boundsOf(all, from, to);
  const bars = Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    organisations: 0,
    links: 0,
  }));
  for (const { year, organisations, links } of counts) {
    const bar = bars[Math.min(Math.max(0, year - first), bars.length - 1)]!;
    bar.organisations += organisations;
    bar.links += links;
  }
  return { first, last, bars, highest: Math.max(...bars.map((b) => b.organisations + b.links)) };
}

/** The years of a brush as the filter has them: an end of the axis is no bound. */
export function brushedYears(axis: YearAxis, from: number, to: number): { from?: number; to?: number } {
  return { from: from <= axis.first ? undefined : from, to: to >= axis.last ? undefined : to };
}

/** How many links and organisations have no year, or between chosen years how many such links are counted or left out; empty for none. */
export function undatedWords(
  { organisations, links }: { organisations: number; links: number },
  { from, to, undated }: Pick<Filter, 'from' | 'to' | 'undated'>,
): string {
  if (from === undefined && to === undefined)
    return links + organisations > 0 ? `${(links + organisations).toLocaleString('en')} undated` : '';
  if (links === 0) return '';
  const words = `${links.toLocaleString('en')} undated ${links === 1 ? 'link' : 'links'}`;
  return undated === 'exclude' ? `without ${words}` : `with ${words}`;
}

/** Years to write under the axis: round ones, as many as fit. */
export function ticks({ first, last }: YearAxis, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((s) => (last - first) / s <= most) ?? 500;
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, i) => start + i * step,
  );
}
