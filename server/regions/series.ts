import type { z } from 'zod';
import { linkTypes } from '../../contract/link-types.ts';
import type { getRegionSeries, LinkSeries } from '../../contract/region-series.ts';
import { regionOfLevel } from '../analytics/region-named.ts';
import { noYear, type Selection } from '../analytics/table.ts';
import type { Located } from './locate.ts';
import { namedScopes, noScopes, type ScopeCounts } from './scope-counts.ts';

type Answer = z.infer<typeof getRegionSeries.answer>;

/** Stands for all links beside the positions of regions. */
const whole = -1;

/** Scopes of links by region (or `whole`), type and year, each found by a key. */
class Series {
  readonly byKey = new Map<string, { region: number; type: number; years: Map<number, ScopeCounts> }>();

  count(region: number, type: number, year: number, scope: number): void {
    const key = `${region} ${type}`;
    const own = this.byKey.get(key) ?? { region, type, years: new Map<number, ScopeCounts>() };
    this.byKey.set(key, own);
    const counts = own.years.get(year) ?? noScopes();
    own.years.set(year, counts);
    counts[scope]!++;
  }
}

const convention =
  'A link counts in the year in which it begins, once for each region it touches and once for the whole; claims of one spin-off once, ' +
  'by the leading claim. Links of which no beginning is known stand apart, as undated, in no year. Links of an organisation to itself are left out.';

function countAll({ table }: Selection, { links }: Located, wanted: number | undefined): Series {
  const series = new Series();
  const from = table.links.from;
  for (let i = 0; i < links.count; i++) {
    const [type, scope, year] = [links.type[i]!, links.scope[i]!, from[links.link[i]!]!];
    const [source, target] = [links.source[i]!, links.target[i]!];
    series.count(whole, type, year, scope);
    for (const region of source === target ? [source] : [source, target]) {
      if (region >= 0 && (wanted ?? region) === region) series.count(region, type, year, scope);
    }
  }
  return series;
}

/** The answer of GET /regions/links/years. @throws Fault 404 for a region that is not one of the level */
export function linkSeries(
  selection: Selection,
  level: number,
  located: Located,
  code: string | undefined,
): Answer {
  const { table } = selection;
  const wanted = code === undefined ? undefined : regionOfLevel(table, level, code);
  const found = [...countAll(selection, located, wanted).byKey.values()];
  const codeOf = (region: number) => (region === whole ? null : table.regions.code[region]!);
  const series = found.map(({ region, type, years }): LinkSeries => {
    const dated = [...years].filter(([year]) => year !== noYear).sort(([a], [b]) => a - b);
    return {
      region: codeOf(region),
      type: linkTypes[type]!.id,
      years: dated.map(([year, counts]) => ({ year, ...namedScopes(counts) })),
      undated: namedScopes(years.get(noYear) ?? noScopes()),
    };
  });
  const order = (one: LinkSeries) => one.region ?? '';
  series.sort((a, b) => (order(a) === order(b) ? 0 : order(a) < order(b) ? -1 : 1));
  const all = series.flatMap(({ years }) => years.map(({ year }) => year));
  const named = found.filter(({ region }) => region !== whole);
  return {
    level,
    years: all.length === 0 ? null : { from: least(all), to: -least(all.map((year) => -year)) },
    series,
    names: Object.fromEntries(named.map(({ region }) => [codeOf(region)!, table.regions.name[region]!])),
    convention,
    dataVersion: table.version,
  };
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}
