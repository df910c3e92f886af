import type { z } from 'zod';
import { type getRemoval, mostNamed } from '../../contract/brokerage.ts';
import { pickFilter } from '../../contract/filter.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { distanceSteps } from '../analytics/paths/waves.ts';
import type { Rows } from '../analytics/rows.ts';
import { sharedInt32 } from '../analytics/shared.ts';
import type { Selection } from '../analytics/table.ts';
import { badRequest } from '../fault.ts';
import { removalConvention } from './convention.ts';
import type { Grouping } from './grouping.ts';
import { grouped, positionOf } from './of-one.ts';
import { removalTask } from './removal.ts';

type Query = z.output<NonNullable<typeof getRemoval.query>>;
type Answer = z.infer<typeof getRemoval.answer>;

/** Some ten seconds. */
const mostSteps = 1e10;

/** @throws Fault 400 when all distances would take too long */
function checkSteps(both: Rows): void {
  if (distanceSteps(both) <= mostSteps) return;
  const message = `What breaks among ${both.count} organisations takes too long to work out: narrow the filter.`;
  throw badRequest('too-large', message);
}

/** Group of each organisation of the whole selection, −1 for those without. */
function groupsOf(whole: Selection, { selection, group }: Grouping): Int32Array {
  const place = new Int32Array(whole.table.organisations.count).fill(-1);
  selection.organisations.forEach((at, node) => {
    place[at] = group[node]!;
  });
  const groups = sharedInt32(whole.organisations.length);
  whole.organisations.forEach((at, node) => {
    groups[node] = place[at]!;
  });
  return groups;
}

/** Fragmentation of the others, from Σ 1/d over their ordered pairs; null where there are no pairs. */
function fragmentation(
  count: number,
  near: Float64Array,
  gone: number,
  without: number,
): Answer['fragmentation'] {
  const others = count - 1;
  if (others < 2) return null;
  const all = near.reduce((sum, own) => sum + own, 0) - 2 * near[gone]!;
  const df = (nearness: number) => 1 - nearness / (others * (others - 1));
  return { with: df(all), without: df(without) };
}

/** What breaks when an organisation goes. */
export async function answerRemoval(
  analytics: Analytics,
  id: string,
  query: Query,
  signal: AbortSignal,
): Promise<Answer> {
  const filter = pickFilter(query);
  const whole = await analytics.select(filter, signal);
  const gone = whole.organisations.indexOf(positionOf(whole, id));
  const groups = { ...query, level: filter.level };
  const { grouping } = await grouped(analytics, whole, groups, signal);
  const { both, count } = await analytics.snapshot(whole, signal);
  checkSteps(both);
  const group = groupsOf(whole, grouping);
  const work = { both, gone, group, groups: grouping.groups.length, most: mostNamed };
  const [[harmonic], removal] = await Promise.all([
    analytics.measure(whole, ['harmonic'], {}, signal),
    analytics.run(removalTask, work, { signal }),
  ]);
  const { id: ids, name } = whole.table.organisations;
  const named = (node: number) => {
    const at = whole.organisations[node]!;
    return { id: ids[at]!, name: name[at]! };
  };
  const remaining = (place: number) => {
    const one = grouping.groups[place]!;
    return { ...one, organisations: one.organisations - (group[gone] === place ? 1 : 0) };
  };
  const code = (place: number) => grouping.groups[place]!.group;
  return {
    fragmentation: fragmentation(count, harmonic!.values, gone, removal.nearness),
    pieces: removal.pieces,
    cutOff: removal.cutOff.slice(0, mostNamed).map(named),
    cutOffTotal: removal.cutOff.length,
    groupsCutOff: removal.isolated.map(remaining),
    parted: removal.parted.map(([from, to]) => ({ from: code(from), to: code(to) })),
    partedTotal: removal.partedTotal,
    groups: grouping.groups,
    convention: removalConvention(groups),
    dataVersion: whole.table.version,
  };
}
