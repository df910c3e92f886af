import { linkTypes } from '../../contract/link-types.ts';
import type { MeasuredGraph } from '../../contract/measures.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { linksByWay } from '../analytics/gatekeepers.ts';
import type { Snapshot } from '../analytics/snapshot.ts';
import type { Selection } from '../analytics/table.ts';
import { badRequest } from '../fault.ts';
import type { Counted } from './brokers.ts';
import { brokersOf, correct } from './correction.ts';
import { countTask, roleColumns, totalColumn } from './counts.ts';
import { expectRoles } from './expectation.ts';
import { type Grouping, type Groups, groupSelection, levelOf, nameGroups } from './grouping.ts';
import { permutationTask } from './permutations.ts';

export interface Question extends Groups {
  permutations: number;
}

/** Above this many organisations betweenness is estimated from a sample: exactly it takes n × m steps. */
const exactLimit = 4000;
const samples = 50_000;

/** Most steps of a permutation test, (triads + organisations) × permutations: about a minute. */
const mostSteps = 1e10;
/** The triads of a test are listed in memory, 12 bytes each. */
const mostTriads = 2e8;

/** N, m in directed links, and what was dropped before; a link without direction counts as two. */
export function directedGraph(snapshot: Snapshot, { links, table }: Selection): MeasuredGraph {
  const { type, source, target } = table.links;
  let given = 0;
  for (const link of links) {
    if (source[link] !== target[link]) given += linkTypes[type[link]!]!.directed ? 1 : 2;
  }
  const m = snapshot.out.target.length;
  return { n: snapshot.count, m, dropped: { loops: snapshot.loops, parallel: given - m } };
}

/** @throws Fault 400 when it would take too long. */
async function permute(
  analytics: Analytics,
  input: { snapshot: Snapshot; grouping: Grouping; counts: Float64Array },
  { permutations, seed }: Question,
  signal: AbortSignal,
): Promise<Counted['shares']> {
  if (permutations === 0) return null;
  let triads = 0;
  for (let i = totalColumn; i < input.counts.length; i += roleColumns) triads += input.counts[i]!;
  if (triads > mostTriads) {
    const message = `The test holds at most ${mostTriads} triads, and there are ${triads}: narrow the filter.`;
    throw badRequest('too-large', message);
  }
  const steps = triads + input.snapshot.count;
  if (steps * permutations > mostSteps) {
    const most = Math.floor(mostSteps / steps);
    const message = `${permutations} permutations of ${triads} triads take too long: ask for ${most} at most, or narrow the filter.`;
    throw badRequest('too-large', message);
  }
  const { out: arcs } = input.snapshot;
  const work = { arcs, group: input.grouping.group, permutations, seed };
  const p = await analytics.run(permutationTask, work, { signal });
  return { p, q: correct(p, brokersOf(input.counts)) };
}

/** Counts the roles of every organisation that a filter leaves, with what chance would give. */
export async function countBrokers(
  analytics: Analytics,
  whole: Selection,
  question: Question,
  signal: AbortSignal,
): Promise<{ counted: Counted; graph: MeasuredGraph }> {
  const measures = analytics.measure(
    whole,
    ['betweenness', 'constraint', 'effective-size'],
    whole.organisations.length > exactLimit ? { samples } : {},
    signal,
  );
  const roleWork = nameGroups(analytics, whole, question, signal).then((nameOf) =>
    countRoles(analytics, groupSelection(whole, nameOf), question, signal),
  );
  const [[betweenness, constraint, effectiveSize], { grouping, counts, shares, graph }] = await Promise.all([
    measures,
    roleWork,
  ]);
  const sizes = grouping.groups.map((group) => group.organisations);
  const counted: Counted = {
    whole,
    grouping,
    counts,
    shares,
    expectation: expectRoles(sizes, graph.m),
    betweenness: betweenness!,
    constraint: constraint!,
    effectiveSize: effectiveSize!,
    ways: linksByWay(whole, levelOf(whole, question)),
  };
  return { counted, graph };
}

async function countRoles(analytics: Analytics, grouping: Grouping, question: Question, signal: AbortSignal) {
  const snapshot = await analytics.snapshot(grouping.selection, signal);
  const counts = await analytics.run(countTask, { arcs: snapshot.out, group: grouping.group }, { signal });
  const shares = await permute(analytics, { snapshot, grouping, counts }, question, signal);
  return { grouping, counts, shares, graph: directedGraph(snapshot, grouping.selection) };
}
