import type { Filter } from '../../contract/filter.ts';
import { linkTypeIds } from '../../contract/link-types.ts';
import type { Ties } from '../../contract/ties.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { lastYearOf } from '../analytics/last-year.ts';
import { confidentSpinoffs } from '../analytics/parentage.ts';
import { scopesOf } from '../analytics/scope.ts';
import type { Selection } from '../analytics/table.ts';
import { type TiesInput, tiesTask } from './ties.ts';

const spinoff = linkTypeIds.indexOf('spin-off');

/** Where the links of spin-offs go as they age, counted in a worker thread. The filter chooses the spin-offs, and their links whoever is at the other end. */
export async function readTies(
  analytics: Analytics,
  filter: Filter,
  ages: readonly number[],
  signal?: AbortSignal,
): Promise<Ties> {
  const { links, from, to, undated, minConfidence, dataset, level } = filter;
  const ofLinks: Filter = { links, from, to, undated, minConfidence, dataset, level };
  const chosen = await analytics.select(filter, signal);
  const wide = await analytics.select(ofLinks, signal);
  // Data that changed between the two is asked for again.
  if (chosen.table !== wide.table) return readTies(analytics, filter, ages, signal);
  const lastYear = lastYearOf(chosen.table);
  const input = inputOf(chosen, wide, { filter, ages, lastYear: lastYear ?? 0 });
  const counts = await analytics.run(tiesTask, input, { signal });
  return {
    level,
    ...counts,
    lastYear,
    convention: conventionOf(filter),
    dataVersion: chosen.table.version,
  };
}

interface Asked {
  filter: Filter;
  ages: readonly number[];
  lastYear: number;
}

function inputOf({ table, organisations }: Selection, wide: Selection, asked: Asked): TiesInput {
  const { type, source, target, from, to } = table.links;
  const spinoffs = Int32Array.from(confidentSpinoffs(table, asked.filter.minConfidence));
  const counted = wide.links.filter((link) => type[link] !== spinoff);
  const looked = new Uint8Array(table.organisations.count);
  for (const organisation of organisations) looked[organisation] = 1;
  return {
    parents: spinoffs.map((i) => source[i]!),
    children: spinoffs.map((i) => target[i]!),
    looked,
    start: table.organisations.start,
    dissolved: table.organisations.dissolved,
    links: { source, target, from, to },
    counted,
    scope: scopesOf(table, counted, asked.filter.level),
    ages: asked.ages,
    lastYear: asked.lastYear,
  };
}

function conventionOf({ level }: Filter): string {
  return (
    'Age is the year of the link less the start of the spin-off (founding, or else the earliest year it was spun off). A link counts once in ' +
    'each band that its years touch; where only its beginning or only its end is known, in that year alone. Links of every type that the filter ' +
    'leaves, but for spin-offs themselves; links of different types or flows of different years are links of their own, and a link between two ' +
    'spin-offs counts for both. A link to any known parent goes to the parent, wherever that is; any other by its scope at level ' +
    `${level}, unknown where an end is not placed so finely. The filter’s kinds, sectors, regions and surroundings choose the spin-offs; their links count whoever is at the other end. ` +
    'A spin-off reaches an age if it lived so long by the last year the data knows.'
  );
}
