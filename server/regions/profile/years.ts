import { noYear } from '../../analytics/table.ts';
import type { Finding } from './indicator.ts';
import type { Scene } from './scene.ts';

export type Year = NonNullable<Finding['years']>[number];

/** One point a year in which something happens, ascending, within the scene's years. */
export function yearsOfEvents<T>(
  { years }: Scene,
  events: readonly T[],
  yearOf: (event: T) => number,
  point: (events: readonly T[]) => Omit<Year, 'year'>,
): Year[] {
  const byYear = new Map<number, T[]>();
  for (const event of events) {
    const year = yearOf(event);
    if (year === noYear || years === null || year < years.from || year > years.to) continue;
    const own = byYear.get(year) ?? [];
    byYear.set(year, own);
    own.push(event);
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([year, own]) => ({ year, ...point(own) }));
}

/** One point for every year of the scene, as of something that stands. */
export function everyYear({ years }: Scene, point: (year: number) => Omit<Year, 'year'>): Year[] {
  if (years === null) return [];
  return Array.from({ length: years.to - years.from + 1 }, (_, i) => {
    const year = years.from + i;
    return { year, ...point(year) };
  });
}

/** Whether an organisation is there in a year: unless it is known to start later or to have ended before. */
export function standsIn({ table, filter }: Scene, organisation: number, year: number): boolean {
  const { start, dissolved } = table.organisations;
  if (start[organisation] === noYear ? filter.undated === 'exclude' : start[organisation]! > year)
    return false;
  return dissolved[organisation] === noYear || dissolved[organisation]! >= year;
}

/** How many of these organisations have no start year. */
export function withoutStart({ table }: Scene, organisations: Int32Array): number {
  return organisations.filter((o) => table.organisations.start[o] === noYear).length;
}

/** Amounts by the ids of parts, without those that are 0. */
export function partsOf(entries: Iterable<readonly [string, number]>): Record<string, number> {
  return Object.fromEntries([...entries].filter(([, amount]) => amount !== 0));
}
