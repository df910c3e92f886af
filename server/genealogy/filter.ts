import type { Filter } from '../../contract/filter.ts';
import type { Spinoff } from '../../contract/genealogy.ts';
import { confidences } from '../../contract/vocabulary.ts';
import type { Claim, Relative } from './queries.ts';

/** A filter with what it takes from the graph: region codes with all below them, and who lies around whom. */
export interface LineageFilter {
  filter: Filter;
  /** Only what was founded, and spun off, by then. */
  asOf?: number;
  /** Organisations no filter removes: the focus. */
  kept: ReadonlySet<string>;
  regions: ReadonlySet<string> | null;
  within: ReadonlySet<string> | null;
  datasets: ReadonlySet<string>;
}

/** Does the filter leave everything as it is? */
export function leavesAll({ filter, asOf }: LineageFilter): boolean {
  const { level: _level, undated, ...lists } = filter;
  return (
    asOf === undefined && undated === 'include' && Object.values(lists).every((value) => value === undefined)
  );
}

/** Does it leave an organisation? By years only what is known to lie wholly outside is left out. */
export function admits(asked: LineageFilter, organisation: Relative): boolean {
  const { filter, kept, regions, within } = asked;
  const { id, kind, sector, region, dissolved } = organisation;
  if (kept.has(id)) return true;
  if (within && !within.has(id)) return false;
  if (filter.kinds && !filter.kinds.includes(kind)) return false;
  if (filter.sectors && (sector === null || !filter.sectors.includes(sector))) return false;
  if (regions && (region === null || !regions.has(region))) return false;
  if (filter.from !== undefined && dissolved !== null && dissolved < filter.from) return false;
  return startsInTime(asked, organisation.start);
}

function startsInTime({ filter, asOf }: LineageFilter, start: number | null): boolean {
  if (start === null) return filter.undated === 'include';
  return start <= lastYearOf({ filter, asOf });
}

function lastYearOf({ filter, asOf }: Pick<LineageFilter, 'filter' | 'asOf'>): number {
  return Math.min(filter.to ?? Number.POSITIVE_INFINITY, asOf ?? Number.POSITIVE_INFINITY);
}

/** Does it leave a claim? Where it leaves out spin-offs altogether, none. */
export function admitsClaim({ filter }: LineageFilter, claim: Claim): boolean {
  if (filter.links && !filter.links.includes('spin-off')) return false;
  const { minConfidence } = filter;
  return !minConfidence || confidences.indexOf(claim.confidence) <= confidences.indexOf(minConfidence);
}

/** Does it leave a spin-off, dated by its leading claim? */
export function admitsSpinoff({ filter, asOf }: LineageFilter, { year }: Spinoff): boolean {
  if (year === null) return filter.undated === 'include';
  return year >= (filter.from ?? Number.NEGATIVE_INFINITY) && year <= lastYearOf({ filter, asOf });
}
