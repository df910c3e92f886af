import type { z } from 'zod';
import type { Filter } from '../../contract/filter.ts';
import type { getProgenitors, Progenitor } from '../../contract/genealogy.ts';
import { linkTypeIds } from '../../contract/link-types.ts';
import { kinds } from '../../contract/vocabulary.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { lastYearOf } from '../analytics/last-year.ts';
import { regionsAt } from '../analytics/scope.ts';
import { type GraphTable, noYear, type Selection } from '../analytics/table.ts';
import { type ProgenitorInput, progenitorsTask, type Ranked, type Ranking } from './progenitors.ts';

type Answer = z.infer<typeof getProgenitors.answer>;

/** As many places as can be asked for are ranked at once, so that any limit is served from one ranking. */
const places = 1000;
const spinoff = linkTypeIds.indexOf('spin-off');
const firm = kinds.indexOf('firm');

/** Parents by descendants under a filter, ranked in a worker thread, once for each filter and data version. */
export function progenitorReader(analytics: Analytics) {
  const rankings = new WeakMap<Selection, Map<number, Promise<Ranking>>>();

  /** Shared by all who ask, so it goes on when one of them leaves. */
  function rankingOf(selection: Selection, level: number): Promise<Ranking> {
    const known = rankings.get(selection) ?? new Map<number, Promise<Ranking>>();
    rankings.set(selection, known);
    const ranking = known.get(level) ?? analytics.run(progenitorsTask, inputOf(selection, level));
    known.set(level, ranking);
    ranking.catch(() => known.delete(level));
    return ranking;
  }

  return async (filter: Filter, limit: number, signal?: AbortSignal): Promise<Answer> => {
    const selection = await analytics.select(filter, signal);
    const { ranked, parents } = await rankingOf(selection, filter.level);
    const progenitors = ranked.slice(0, limit).map((place) => progenitorOf(selection.table, place));
    const remaining = parents - progenitors.length;
    return {
      progenitors,
      convention: conventionOf(selection.table, filter),
      truncated: remaining > 0,
      remaining,
      dataVersion: selection.table.version,
    };
  };
}

function inputOf({ table, organisations, links }: Selection, level: number): ProgenitorInput {
  const { type, source, target, from } = table.links;
  const spinoffs = links.filter((l) => type[l] === spinoff && source[l] !== target[l]);
  const { kind, start, founded, dissolved } = table.organisations;
  const isFirm = new Uint8Array(kind.length);
  for (const o of organisations) if (kind[o] === firm) isFirm[o] = 1;
  return {
    parents: spinoffs.map((l) => source[l]!),
    children: spinoffs.map((l) => target[l]!),
    year: Int16Array.from(spinoffs, (l) => from[l]!),
    start,
    founded,
    dissolved,
    region: regionsAt(table, level),
    isFirm,
    // Where the data has no year at all nobody has firm-years either.
    lastYear: lastYearOf(table) ?? noYear,
    limit: places,
  };
}

function progenitorOf({ organisations, regions }: GraphTable, place: Ranked): Progenitor {
  const { organisation, ...figures } = place;
  const founded = organisations.founded[organisation]!;
  return {
    id: organisations.id[organisation]!,
    name: organisations.name[organisation]!,
    kind: kinds[organisations.kind[organisation]!]!,
    region: regions.code[organisations.region[organisation]!] ?? null,
    founded: founded === noYear ? null : founded,
    ...figures,
  };
}

function conventionOf(table: GraphTable, { level }: Filter): string {
  const last = lastYearOf(table);
  const end = last === null ? 'the last year the data knows' : `${last}, the last year the data knows`;
  return (
    'Descendants are counted once, however many lines lead to them. ' +
    `Regions are those of the descendants at level ${level}; a descendant not placed that finely counts for none. ` +
    `Firm-years run from founding to end, or to ${end}, where no end is known, both years counted; ` +
    'spawn rate = children ÷ firm-years. ' +
    `Share of its region: firms of its own region at level ${level} that descend from it ÷ all firms the filter leaves there. ` +
    'Births: children by the year of the spin-off, or else of their start.'
  );
}
