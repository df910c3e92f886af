import { Router } from 'express';
import { z } from 'zod';
import { getHealth, type Health } from '../../contract/health.ts';
import { getLive, getMetrics, getReady } from '../../contract/metrics.ts';
import type { Gds } from '../analytics/gds/gds.ts';
import type { Database, Pin } from '../database/database.ts';
import { defineQuery } from '../database/queries.ts';
import { Fault } from '../fault.ts';
import { type AccessRule, writingOf } from '../http/access-guard.ts';
import { mount } from '../http/endpoint.ts';
import type { Metrics } from './metrics.ts';

const Counts = z.object({
  organisations: z.number().int(),
  regions: z.number().int(),
  links: z.number().int(),
});
const countQuery = defineQuery('health/counts', z.object({ datasets: z.array(z.string()) }), Counts);

/** Counts change only with the data version, so they are read once for each: health is asked for every few seconds. */
function createCounter(database: Database): (pin: Pin) => Promise<z.infer<typeof Counts>> {
  let last: { key: string; counts: Promise<z.infer<typeof Counts>> } | undefined;
  return (pin) => {
    const key = JSON.stringify([pin.version, pin.datasets]);
    if (last?.key === key) return last.counts;
    const counts = database.read(countQuery, { datasets: pin.datasets }).then((rows) => rows[0]!);
    last = { key, counts };
    counts.catch(() => {
      if (last?.counts === counts) last = undefined;
    });
    return counts;
  };
}

/** How the program is, and its database: /health answers 200 when that answers, 503 with the same shape while it doesn't. */
export function healthRoutes(deps: {
  database: Database;
  gds: Pick<Gds, 'version'>;
  rule: AccessRule;
  metrics: Metrics;
}): Router {
  const router = Router();
  const { database, gds, metrics } = deps;
  const writing = writingOf(deps.rule);
  const count = createCounter(database);
  async function readHealth(): Promise<Health> {
    const [status, release, pin] = await Promise.all([database.status(), gds.version(), database.pin()]);
    return {
      status: 'ok',
      database: { ...status, gds: release },
      data: { ...(await count(pin)), version: pin.version },
      writing,
    };
  }
  mount(router, getHealth, async ({ response }): Promise<Health> => {
    try {
      return await readHealth();
    } catch (error) {
      if (!(error instanceof Fault) || error.status !== 503) throw error;
      response.status(503).setHeader('Retry-After', String(error.retryAfter ?? 2));
      return {
        status: 'unavailable',
        database: { version: null, edition: null, mode: database.mode, gds: null },
        data: null,
        writing,
      };
    }
  });
  mount(router, getMetrics, async ({ response }) => {
    response.type(metrics.contentType).send(await metrics.text());
    return undefined;
  });
  return router;
}

/** For whoever watches over the program, and routes requests to it: without a token, and without a word of the data. */
export function probeRoutes(database: Database): Router {
  const router = Router();
  mount(router, getLive, () => ({ status: 'ok' as const }));
  mount(router, getReady, async () => {
    await database.pin();
    return { status: 'ok' as const };
  });
  return router;
}
