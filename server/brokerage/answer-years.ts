import type { z } from 'zod';
import type { getBrokerYears } from '../../contract/brokerage.ts';
import { pickFilter } from '../../contract/filter.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { type Span, slicesOf, spanOf } from '../analytics/slices.ts';
import { Fault } from '../fault.ts';
import { roleValues } from './brokers.ts';
import { yearsConvention } from './convention.ts';
import { directedGraph } from './count.ts';
import { expectRoles } from './expectation.ts';
import { groupSelection, nameGroups } from './grouping.ts';
import type { NameOf } from './naming.ts';
import { nodeOf } from './of-one.ts';
import { rolesTask } from './triads.ts';

type Query = z.output<NonNullable<typeof getBrokerYears.query>>;
type Answer = z.infer<typeof getBrokerYears.answer>;

const usualWidth = 10;

interface Asked {
  analytics: Analytics;
  id: string;
  filter: ReturnType<typeof pickFilter>;
  nameOf: NameOf;
  version: number;
  signal: AbortSignal;
}

async function sliceOf(asked: Asked, { from, to }: Span): Promise<Answer['slices'][number]> {
  const { analytics, id, filter, nameOf, signal } = asked;
  const selection = await analytics.select({ ...filter, from, to }, signal);
  if (selection.table.version !== asked.version) {
    throw new Fault(503, 'data-changing', 'The data changed while the years were counted; ask again.', {
      retryAfter: 1,
    });
  }
  const grouping = groupSelection(selection, nameOf);
  const snapshot = await analytics.snapshot(grouping.selection, signal);
  const graph = directedGraph(snapshot, grouping.selection);
  const broker = grouping.selection.organisations.indexOf(selection.table.indexOf.get(id)!);
  if (broker < 0) return { from, to, graph, roles: null };
  const work = { arcs: snapshot.out, group: grouping.group, broker };
  const counts = await analytics.run(rolesTask, work, { signal });
  const sizes = grouping.groups.map(({ organisations }) => organisations);
  return { from, to, graph, roles: roleValues(counts, expectRoles(sizes, graph.m), grouping.group[broker]!) };
}

/** The roles of an organisation by time slice, in groups that stay the same. */
export async function answerYears(
  analytics: Analytics,
  id: string,
  query: Query,
  signal: AbortSignal,
): Promise<Answer> {
  const filter = pickFilter(query);
  const whole = await analytics.select(filter, signal);
  const groups = { ...query, level: filter.level };
  const nameOf = await nameGroups(analytics, whole, groups, signal);
  nodeOf(whole, groupSelection(whole, nameOf), id);
  const span = spanOf({ filter }, whole);
  const years = span ? span.to - span.from + 1 : usualWidth;
  const width = query.width ?? (query.mode === 'cumulative' ? 1 : Math.min(usualWidth, years));
  const asked = { analytics, id, filter, nameOf, version: whole.table.version, signal };
  const slices: Answer['slices'] = [];
  for (const slice of span ? slicesOf(span, { ...query, width }) : [])
    slices.push(await sliceOf(asked, slice));
  return { slices, width, convention: yearsConvention(groups), dataVersion: whole.table.version };
}
