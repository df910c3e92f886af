import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureNamed } from '../../../server/analytics/measures/catalogue.ts';
import { optionsOf } from '../../../server/analytics/measures/measure.ts';
import { createPool, type Pool } from '../../../server/analytics/pool.ts';
import { runMeasure, shareTask } from '../../../server/analytics/run-measure.ts';
import { defineTask } from '../../../server/analytics/tasks.ts';
import { preferentialLinks } from '../../support/random-graph.ts';
import { snapshotOf } from '../../support/snapshots.ts';
import { workerFile } from '../../support/worker.ts';

const never = new AbortController().signal;
const betweenness = measureNamed('betweenness');
const options = optionsOf(betweenness, {});
let pool: Pool;

beforeAll(async () => {
  pool = createPool(await workerFile());
});

afterAll(() => pool.close());

test('a task that server/worker.ts does not list fails with its name', async () => {
  await expect(
    pool.run(
      defineTask('unlisted', (_: null) => null),
      null,
    ),
  ).rejects.toThrow('"unlisted"');
});

test('several threads find what one finds', async () => {
  const snapshot = snapshotOf(1500, preferentialLinks(1500, 6000, 1));
  const shared = await runMeasure(pool, betweenness, { snapshot, options }, { signal: never });
  const alone = betweenness.run(snapshot, options).values;
  const off = alone.map((value, node) => Math.abs(value - shared.values[node]!) / Math.max(1, value));
  expect(Math.max(...off)).toBeLessThan(1e-12);
});

test('work under way tells its progress and ends when its caller goes away, so that its thread is free for others', async () => {
  const snapshot = snapshotOf(30_000, preferentialLinks(30_000, 120_000, 1));
  const work = { measure: 'betweenness', snapshot, options, share: { index: 0, of: 1 } };
  const endless = Array.from({ length: pool.threads }, () => {
    const gone = new AbortController();
    const onProgress = (steps: number) => {
      if (steps > 0) gone.abort();
    };
    return pool.run(shareTask, work, { signal: gone.signal, onProgress });
  });
  const results = await Promise.allSettled(endless);
  expect(results.map((result) => result.status)).toEqual(endless.map(() => 'rejected'));
  const small = snapshotOf(2, [[0, 1]]);
  expect(
    await runMeasure(pool, measureNamed('degree'), { snapshot: small, options: {} }, { signal: never }),
  ).toEqual({
    values: new Float64Array([1, 1]),
  });
});
