import type { Filter } from '../../../contract/filter.ts';
import { kinds } from '../../../contract/vocabulary.ts';
import type { Analytics } from '../../analytics/analytics.ts';
import { lastYearOf } from '../../analytics/last-year.ts';
import { regionsAt, scopesOf } from '../../analytics/scope.ts';
import { type GraphTable, noYear, type Selection } from '../../analytics/table.ts';
import type { PermutationTest } from '../ei-shares.ts';

/** A link that touches the region, with its scope at the region's level. Links of an organisation to itself are none. */
export interface TouchingLink {
  link: number;
  type: number;
  source: number;
  target: number;
  scope: number;
  /** In which it begins; `noYear` where that is not known. */
  year: number;
  weight: number;
}

/** What a scorecard looks at: a region of a selection. */
export interface Scene {
  selection: Selection;
  table: GraphTable;
  filter: Filter;
  region: number;
  level: number;
  /** Region at the level of each organisation of the table, −1 for none. */
  at: Int32Array;
  organisations: Int32Array;
  firms: Int32Array;
  links: TouchingLink[];
  years: { from: number; to: number } | null;
  test: PermutationTest;
  /** Ids of ownership links of at most half the shares: no control. */
  minority: ReadonlySet<string>;
  analytics: Analytics;
  signal: AbortSignal;
}

/** Years of a series at most, unless the filter names them. */
const mostYears = 60;

/** Those of the filter; else up to the last year the data knows, from the first in which something is dated in the region. */
function yearsOf(filter: Filter, table: GraphTable, organisations: Int32Array, links: TouchingLink[]) {
  const last = lastYearOf(table);
  if (last === null) return null;
  const to = filter.to ?? Math.max(last, filter.from ?? last);
  if (filter.from !== undefined) return { from: filter.from, to };
  let first = to;
  for (const o of organisations) first = Math.min(first, dated(table.organisations.start[o]!, to));
  for (const { year } of links) first = Math.min(first, dated(year, to));
  return { from: Math.max(first, to - mostYears + 1), to };
}

const dated = (year: number, other: number) => (year === noYear ? other : year);

function touching({ table, links }: Selection, isInside: (organisation: number) => boolean, level: number) {
  const { source, target, type, from, weight } = table.links;
  const near = links.filter((l) => source[l] !== target[l] && (isInside(source[l]!) || isInside(target[l]!)));
  const scope = scopesOf(table, near, level);
  return Array.from(
    near,
    (link, i): TouchingLink => ({
      link,
      type: type[link]!,
      source: source[link]!,
      target: target[link]!,
      scope: scope[i]!,
      year: from[link]!,
      weight: weight[link]!,
    }),
  );
}

const firm = kinds.indexOf('firm');

/** Sets the scene for the region at a position of the table. */
export function sceneOf(
  analytics: Analytics,
  selection: Selection,
  { region, filter, test, minority }: Pick<Scene, 'region' | 'filter' | 'test' | 'minority'>,
  signal: AbortSignal,
): Scene {
  const { table } = selection;
  const level = table.regions.level[region]!;
  const at = regionsAt(table, level);
  const organisations = selection.organisations.filter((o) => at[o] === region);
  const links = touching(selection, (o) => at[o] === region, level);
  return {
    selection,
    table,
    filter,
    region,
    level,
    at,
    organisations,
    firms: organisations.filter((o) => table.organisations.kind[o] === firm),
    links,
    years: yearsOf(filter, table, organisations, links),
    test,
    minority,
    analytics,
    signal,
  };
}

export const isInside = ({ at, region }: Scene, organisation: number) => at[organisation] === region;
