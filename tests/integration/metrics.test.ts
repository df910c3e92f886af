import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createGds } from '../../server/analytics/gds/gds.ts';
import type { Database } from '../../server/database/database.ts';
import { observed } from '../../server/database/observe.ts';
import { createMetrics, type Metrics } from '../../server/health/metrics.ts';
import { healthRoutes, probeRoutes } from '../../server/health/routes.ts';
import { type Asked, serveRoutes } from '../support/ask.ts';
import { testDatabase, testLog } from '../support/database.ts';

const metrics: Metrics = createMetrics({ process: false });
let database: Database;
let api: Asked;

beforeAll(async () => {
  const plain = await testDatabase();
  database = observed(plain, metrics.query);
  const router = express.Router();
  router.use(metrics.requests);
  router.use(probeRoutes(database));
  const rule = { readOnly: false, readToken: null, writeToken: null };
  const gds = createGds({ database, log: testLog, isOn: false, from: 0 });
  router.use(healthRoutes({ database, gds, rule, metrics }));
  api = await serveRoutes(router);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

const query = (text: string) => ({
  name: 'test/query',
  text,
  params: z.object({}),
  row: z.object({ n: z.number() }),
});

/** Lines of a metric that hold a count. */
async function counts(name: string): Promise<string[]> {
  const text = await (await api.fetch('/metrics')).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith(name) && !line.includes('_bucket') && !line.includes('_sum'));
}

test('the program says that it lives and is ready', async () => {
  for (const path of ['/live', '/ready'])
    expect(await api.get(path)).toEqual({ status: 200, body: { status: 'ok' } });
});

test('requests are counted by route, queries by file and outcome, imports by state', async () => {
  await api.get('/health');
  await database.read(query('RETURN 1 AS n'), {});
  for await (const _ of database.stream(query('UNWIND [1, 2] AS n RETURN n'), {}));
  await database.transaction((run) => run(query('RETURN 2 AS n'), {}));
  await expect(database.read(query('RETURN 1 / 0 AS n'), {})).rejects.toThrow();
  metrics.importEnded('done');
  metrics.watch('offshoot_test', 'A number that is asked for', () => 7);
  expect(await counts('offshoot_request_seconds')).toContain(
    'offshoot_request_seconds_count{method="GET",route="/api/health",status="200"} 1',
  );
  expect(await counts('offshoot_query_seconds_count{query="test')).toEqual([
    'offshoot_query_seconds_count{query="test/query",outcome="done"} 3',
    'offshoot_query_seconds_count{query="test/query",outcome="failed"} 1',
  ]);
  expect(await counts('offshoot_imports_total')).toEqual(['offshoot_imports_total{state="done"} 1']);
  expect(await counts('offshoot_test')).toEqual(['offshoot_test 7']);
});
