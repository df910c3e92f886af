import { Router } from 'express';
import type { z } from 'zod';
import { getBrokerage, getBrokerYears, getRemoval, getTriads, mostNamed } from '../../contract/brokerage.ts';
import { pickFilter } from '../../contract/filter.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { mount } from '../http/endpoint.ts';
import { answerRemoval } from './answer-removal.ts';
import { answerTriads } from './answer-triads.ts';
import { answerYears } from './answer-years.ts';
import { listBrokers } from './brokers.ts';
import { conventionOf } from './convention.ts';
import { brokersOf } from './correction.ts';
import { countBrokers } from './count.ts';

type BrokerageQuery = z.output<NonNullable<typeof getBrokerage.query>>;
type Answer = z.infer<typeof getBrokerage.answer>;

async function answerBrokers(
  analytics: Analytics,
  query: BrokerageQuery,
  signal: AbortSignal,
): Promise<Answer> {
  const filter = pickFilter(query);
  const whole = await analytics.select(filter, signal);
  const question = { ...query, level: filter.level };
  const { counted, graph } = await countBrokers(analytics, whole, question, signal);
  const { brokers, remaining } = listBrokers(counted, query);
  const { leftOut, groups } = counted.grouping;
  const { id, name } = whole.table.organisations;
  return {
    brokers,
    groups,
    graph,
    tests: brokersOf(counted.counts).length,
    leftOut: leftOut.length,
    without: Array.from(leftOut.subarray(0, mostNamed), (at) => ({ id: id[at]!, name: name[at]! })),
    convention: conventionOf({ ...question, note: counted.betweenness.note }),
    truncated: remaining > 0,
    remaining,
    dataVersion: whole.table.version,
  };
}

/** Who joins groups that would otherwise not meet. */
export function brokerageRoutes({ analytics }: { analytics: Analytics }): Router {
  const router = Router();
  mount(router, getBrokerage, ({ query, signal }) => answerBrokers(analytics, query, signal));
  mount(router, getTriads, ({ params, query, signal }) => answerTriads(analytics, params.id, query, signal));
  mount(router, getRemoval, ({ params, query, signal }) =>
    answerRemoval(analytics, params.id, query, signal),
  );
  mount(router, getBrokerYears, ({ params, query, signal }) =>
    answerYears(analytics, params.id, query, signal),
  );
  return router;
}
