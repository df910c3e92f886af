import { Router } from 'express';
import type { z } from 'zod';
import { getBrokerage, getTriads } from '../../contract/brokerage.ts';
import { pickFilter } from '../../contract/filter.ts';
import { roles } from '../../contract/vocabulary.ts';
import type { Analytics } from '../analytics/analytics.ts';
import type { Selection } from '../analytics/table.ts';
import { Fault, notFound } from '../fault.ts';
import { mount } from '../http/endpoint.ts';
import { listBrokers } from './brokers.ts';
import { conventionOf } from './convention.ts';
import { countBrokers } from './count.ts';
import { type Grouping, groupSelection } from './grouping.ts';
import { triadsTask } from './triads.ts';

type BrokerageQuery = z.output<NonNullable<typeof getBrokerage.query>>;
type TriadsQuery = z.output<NonNullable<typeof getTriads.query>>;

async function answerBrokers(analytics: Analytics, query: BrokerageQuery, signal: AbortSignal) {
  const { groupBy, permutations, seed, limit } = query;
  const filter = pickFilter(query);
  const whole = await analytics.select(filter, signal);
  const question = { groupBy, level: filter.level, permutations, seed };
  const { counted, graph } = await countBrokers(analytics, whole, question, signal);
  const brokers = listBrokers(counted, limit);
  const remaining = graph.n - brokers.length;
  return {
    brokers,
    groups: counted.grouping.groups,
    graph,
    leftOut: counted.grouping.leftOut,
    convention: conventionOf({ ...question, note: counted.betweenness.note }),
    truncated: remaining > 0,
    remaining,
    dataVersion: whole.table.version,
  };
}

/** Node of an organisation in the grouping. @throws Fault 404 saying why it is not there */
function nodeOf({ table, organisations }: Selection, grouping: Grouping, id: string): number {
  const organisation = table.indexOf.get(id);
  if (organisation === undefined) throw notFound('organisation', id);
  const node = grouping.selection.organisations.indexOf(organisation);
  if (node >= 0) return node;
  const reason = organisations.includes(organisation)
    ? 'has no group of this sort, so it has no role; group by something else, or choose a coarser level'
    : 'is left out by the filter; loosen it';
  throw new Fault(404, 'not-in-selection', `"${id}" ${reason}.`);
}

async function answerTriads(analytics: Analytics, id: string, query: TriadsQuery, signal: AbortSignal) {
  const filter = pickFilter(query);
  const whole = await analytics.select(filter, signal);
  const grouping = groupSelection(whole, query.groupBy, filter.level);
  const broker = nodeOf(whole, grouping, id);
  const { out } = await analytics.snapshot(grouping.selection, signal);
  const role = query.role === undefined ? undefined : roles.indexOf(query.role);
  const choice = { broker, role, limit: query.limit };
  const work = { arcs: out, group: grouping.group, choice };
  const { triads, total } = await analytics.run(triadsTask, work, { signal });
  const { id: ids, name } = whole.table.organisations;
  const at = (node: number) => grouping.selection.organisations[node]!;
  const ends = [...new Set(triads.flatMap(({ from, to }) => [from, to]))];
  return {
    triads: triads.map((t) => ({ role: roles[t.role]!, from: ids[at(t.from)]!, to: ids[at(t.to)]! })),
    organisations: ends.map((node) => ({
      id: ids[at(node)]!,
      name: name[at(node)]!,
      group: grouping.groups[grouping.group[node]!]!.group,
    })),
    total,
    truncated: total > triads.length,
    dataVersion: whole.table.version,
  };
}

/** Who joins groups that would otherwise not meet. */
export function brokerageRoutes({ analytics }: { analytics: Analytics }): Router {
  const router = Router();
  mount(router, getBrokerage, ({ query, signal }) => answerBrokers(analytics, query, signal));
  mount(router, getTriads, ({ params, query, signal }) => answerTriads(analytics, params.id, query, signal));
  return router;
}
