import type { Filter } from '../../contract/filter.ts';
import type { Survival, SurvivalGrouping } from '../../contract/survival.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { lastYearOf } from '../analytics/last-year.ts';
import { spinoffColumns } from '../analytics/parentage.ts';
import { survivalTask } from './survival.ts';

/** Survival of what a filter leaves; firms, unless the filter names kinds. Counted in a worker thread. */
export async function readSurvival(
  analytics: Analytics,
  filter: Filter,
  groupBy: SurvivalGrouping,
  signal?: AbortSignal,
): Promise<Survival> {
  const { table, organisations } = await analytics.select(
    { ...filter, kinds: filter.kinds ?? ['firm'] },
    signal,
  );
  const lastYear = lastYearOf(table);
  const { founded, dissolved, fate } = table.organisations;
  const input = {
    ...spinoffColumns(table),
    looked: organisations,
    ends: { founded, dissolved, fate },
    groupBy,
    minConfidence: filter.minConfidence,
    from: filter.from,
    // Where the data knows no year at all, nobody has a founding year either.
    lastYear: lastYear ?? 0,
  };
  const { test, ...counts } = await analytics.run(survivalTask, input, { signal });
  return {
    groupBy,
    ...counts,
    logRank: test && {
      chiSquare: test.chiSquare,
      degreesOfFreedom: test.degreesOfFreedom,
      p: test.p,
      groups: counts.groups.map(({ id }, g) => ({
        id,
        observed: test.observed[g]!,
        expected: test.expected[g]!,
      })),
    },
    lastYear,
    convention: conventionOf(filter, lastYear),
    dataVersion: table.version,
  };
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
      'parent’s kind stands for; a parent counts even where the filter leaves it out, a claim only if it is as confident as the filter asks. ' +
      'Kaplan–Meier estimate; bounds of 95 % by Greenwood’s variance on the log-log scale; who is censored in a year is at risk in it.',
  ].join('');
}
