import type { Filter } from '../../contract/filter.ts';
import { parentages, type Survival, type SurvivalGrouping } from '../../contract/survival.ts';
import type { Analytics } from '../analytics/analytics.ts';
import type { Selection } from '../analytics/table.ts';
import type { Lives } from './kaplan-meier.ts';
import { lastYearOf } from './last-year.ts';
import { type Parentage, parentageIn } from './parentage.ts';
import { compareSurvival, type LeftOut, lifeOf, type Named } from './survival.ts';

/** How lives are told apart: the groups, and each organisation's place among them. */
interface Grouping {
  groups: readonly Named[];
  groupOf(parentage: Parentage, organisation: number): number;
}

const labels = {
  university: 'University',
  corporate: 'Corporate',
  'public-lab': 'Public lab',
  other: 'Other parent',
  none: 'No known parent',
};

const groupings: Record<SurvivalGrouping, Grouping> = {
  parentage: {
    groups: parentages.map((id) => ({ id, label: labels[id] })),
    groupOf: ({ code }, organisation) => code[organisation]!,
  },
  none: { groups: [{ id: 'all', label: 'All' }], groupOf: () => 0 },
};

/** Survival of what a filter leaves; firms, unless the filter names kinds. */
export async function readSurvival(
  analytics: Analytics,
  filter: Filter,
  groupBy: SurvivalGrouping,
  signal?: AbortSignal,
): Promise<Survival> {
  const selection = await analytics.select({ ...filter, kinds: filter.kinds ?? ['firm'] }, signal);
  const lastYear = lastYearOf(selection.table);
  const { groups: named, groupOf } = groupings[groupBy];
  const parentage = parentageIn(selection.table, filter.minConfidence);
  const { lives, leftOut, mixed } = livesIn(selection, { filter, parentage, lastYear, named, groupOf });
  const { groups, times, test } = compareSurvival(named, lives);
  return {
    groupBy,
    groups,
    times,
    logRank: test && {
      chiSquare: test.chiSquare,
      degreesOfFreedom: test.degreesOfFreedom,
      p: test.p,
      groups: named.map(({ id }, g) => ({ id, observed: test.observed[g]!, expected: test.expected[g]! })),
    },
    lastYear,
    leftOut,
    mixed,
    convention: conventionOf(filter, lastYear),
    dataVersion: selection.table.version,
  };
}

interface Asked extends Pick<Grouping, 'groupOf'> {
  filter: Filter;
  parentage: Parentage;
  lastYear: number | null;
  named: readonly Named[];
}

function livesIn({ table, organisations }: Selection, asked: Asked) {
  const { filter, parentage, lastYear, named, groupOf } = asked;
  const lives: Lives[] = named.map(() => ({ duration: [], event: [] }));
  const leftOut: Record<LeftOut, number> = { undated: 0, backwards: 0, endUnknown: 0, foundedEarlier: 0 };
  let mixed = 0;
  for (const organisation of organisations) {
    // Where the data knows no year at all, nobody has a founding year either.
    const life = lifeOf(table.organisations, organisation, lastYear ?? 0, filter.from);
    if (typeof life === 'string') {
      leftOut[life]++;
      continue;
    }
    const group = lives[groupOf(parentage, organisation)]!;
    group.duration.push(life.duration);
    group.event.push(life.event);
    mixed += parentage.mixed[organisation]!;
  }
  return { lives, leftOut, mixed };
}

function conventionOf({ kinds, from }: Filter, lastYear: number | null): string {
  return [
    kinds ? 'Lives are those of the kinds the filter names' : 'Lives are those of firms',
    ', from the founding year, in whole years. The event is closing in a known year. Being acquired or merged, or an end of unknown manner, ' +
      `is censoring in that year; without an end a life is censored in ${lastYear ?? 'the last year'}, the last year the data knows. ` +
      'Left out: no founding year, an end before the founding, an end in an unknown year',
    from === undefined
      ? '. '
      : `, a founding before ${from} (only those who lived until then are in the filter). `,
    'Parentage is the type of the leading claim of the primary parent (most confident, then earliest, then first by id) or, where it states none, what the ' +
      'parent’s kind stands for; a parent counts even where the filter leaves it out. ' +
      'Kaplan–Meier estimate; bounds of 95 % by Greenwood’s variance on the log-log scale; who is censored in a year is at risk in it.',
  ].join('');
}
