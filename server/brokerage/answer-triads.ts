import type { z } from 'zod';
import { type getTriads, mostNamed } from '../../contract/brokerage.ts';
import { pickFilter } from '../../contract/filter.ts';
import { kinds, roles } from '../../contract/vocabulary.ts';
import type { Analytics } from '../analytics/analytics.ts';
import type { Grouping } from './grouping.ts';
import { grouped, nodeOf } from './of-one.ts';
import { type FoundTriads, triadsTask } from './triads.ts';

type Query = z.output<NonNullable<typeof getTriads.query>>;
type Answer = z.infer<typeof getTriads.answer>;

/** Those at the ends of the triads listed. */
function endsOf(grouping: Grouping, triads: FoundTriads['triads']): Answer['organisations'] {
  const { organisations, table } = grouping.selection;
  const { id, name, kind } = table.organisations;
  return [...new Set(triads.flatMap(({ from, to }) => [from, to]))].map((node) => {
    const at = organisations[node]!;
    const group = grouping.groups[grouping.group[node]!]!.group;
    return { id: id[at]!, name: name[at]!, kind: kinds[kind[at]!]!, group };
  });
}

/** What stands behind a broker's counts. */
export async function answerTriads(
  analytics: Analytics,
  id: string,
  query: Query,
  signal: AbortSignal,
): Promise<Answer> {
  const filter = pickFilter(query);
  const whole = await analytics.select(filter, signal);
  const { grouping } = await grouped(analytics, whole, { ...query, level: filter.level }, signal);
  const broker = nodeOf(whole, grouping, id);
  const { out } = await analytics.snapshot(grouping.selection, signal);
  const role = query.role === undefined ? undefined : roles.indexOf(query.role);
  const work = { arcs: out, group: grouping.group, choice: { broker, role, limit: query.limit } };
  const { triads, total, between, ends } = await analytics.run(triadsTask, work, { signal });
  const { id: ids, kind } = whole.table.organisations;
  const at = (node: number) => grouping.selection.organisations[node]!;
  const group = (place: number) => grouping.groups[place]!.group;
  const found = new Set(ends.map((node) => kinds[kind[at(node)]!]!));
  return {
    triads: triads.map((t) => ({ role: roles[t.role]!, from: ids[at(t.from)]!, to: ids[at(t.to)]! })),
    organisations: endsOf(grouping, triads),
    total,
    between: between
      .slice(0, mostNamed)
      .map(({ from, to, pairs }) => ({ from: group(from), to: group(to), pairs })),
    kinds: kinds.filter((one) => found.has(one)),
    truncated: total > triads.length,
    dataVersion: whole.table.version,
  };
}
