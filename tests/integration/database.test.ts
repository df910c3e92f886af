import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { connectDatabase } from '../../server/database/connect.ts';
import type { Query } from '../../server/database/database.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { Fault } from '../../server/fault.ts';
import { emptyGraph, testDatabase, testLog } from '../support/database.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { silentProxy } from '../support/silent-proxy.ts';

/** Counts further than anybody waits. */
const endless: Query<{ tag: string }, { n: number }> = {
  name: 'test/endless',
  text: 'UNWIND range(1, 10000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x) AS n, $tag AS tag',
  params: z.object({ tag: z.string() }),
  row: z.object({ n: z.number() }),
};

const running: Query<{ tag: string }, { id: string }> = {
  name: 'test/running',
  text: "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery, parameters WHERE currentQuery STARTS WITH 'UNWIND' AND parameters.tag = $tag RETURN id",
  params: z.object({ tag: z.string() }),
  row: z.object({ id: z.string() }),
};

const numbers: Query<{ upTo: number }, { x: number }> = {
  name: 'test/numbers',
  text: 'UNWIND range(1, $upTo) AS x RETURN x',
  params: z.object({ upTo: z.number() }),
  row: z.object({ x: z.number() }),
};

const addRegion: Query<{ code: string }, { code: string }> = {
  name: 'test/add-region',
  text: "CREATE (r:Region {code: $code, dataset: 'test', level: 3}) RETURN r.code AS code",
  params: z.object({ code: z.string() }),
  row: z.object({ code: z.string() }),
};

const regions: Query<object, { region: { code: string; level: number } }> = {
  name: 'test/regions',
  text: 'MATCH (r:Region) RETURN r {.code, .level} AS region ORDER BY r.code',
  params: z.object({}),
  row: z.object({ region: z.object({ code: z.string(), level: z.number().int() }) }),
};

let database: SchemaDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
});
afterAll(() => emptyGraph(database));

const isRunning = async (tag: string) => (await database.read(running, { tag })).length > 0;
const patience = { timeout: 20_000, interval: 100 };

describe('connection', () => {
  test('names version, edition and mode', async () => {
    expect(await database.status()).toEqual({
      version: expect.stringMatching(/^(5\.2[6-9]|20\d\d)\./),
      edition: expect.stringMatching(/^(community|enterprise)$/),
      mode: database.mode,
    });
  });

  test('an emptied graph has no data sets and a higher version', async () => {
    const before = await database.pin();
    await emptyGraph(database);
    expect(await database.pin()).toEqual({ version: before.version + 1, datasets: [] });
  });
});

describe('reading', () => {
  test('a query that lasts too long ends with 504', async () => {
    const read = database.read(endless, { tag: 'slow' }, { timeoutMs: 300 });
    await expect(read).rejects.toMatchObject({ status: 504, code: 'query-timeout' });
  });

  test('it may last ten times as long while one is patient', async () => {
    const impatient = await connectDatabase({ ...(await ownNeo4j()), queryTimeoutMs: 200 }, testLog);
    const started = performance.now();
    const read = impatient.patiently(() => impatient.read(endless, { tag: 'patient' }));
    await expect(read).rejects.toMatchObject({ status: 504, code: 'query-timeout' });
    expect(performance.now() - started).toBeGreaterThan(1_900);
    await impatient.close();
  });

  test('an abort ends the query in the database', async () => {
    const controller = new AbortController();
    const reason = new Error('the reader went away');
    const read = database.read(endless, { tag: 'aborted' }, { signal: controller.signal });
    const refused = expect(read).rejects.toBe(reason);
    await expect.poll(() => isRunning('aborted'), patience).toBe(true);
    controller.abort(reason);
    await refused;
    await expect.poll(() => isRunning('aborted'), patience).toBe(false);
  });

  test('what was aborted before does not start', async () => {
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(database.read(numbers, { upTo: 1 }, { signal })).rejects.toThrow('gone');
  });

  test('connections stay sound when many reads and streams are aborted at any moment', async () => {
    const abandon = async (round: number) => {
      const controller = new AbortController();
      const { signal } = controller;
      const read = database.read(numbers, { upTo: 20_000 }, { signal });
      const stream = (async () => {
        for await (const { x } of database.stream(numbers, { upTo: 20_000 }, { signal })) if (x < 0) break;
      })();
      setTimeout(() => controller.abort(new Error('gone')), round * 7);
      return (await Promise.allSettled([read, stream])).length;
    };
    for (let round = 0; round < 30; round += 1) {
      expect(await abandon(round)).toBe(2);
      expect(await database.read(numbers, { upTo: 2 })).toEqual([{ x: 1 }, { x: 2 }]);
    }
  });

  test('a row that its schema refuses is a defect, no fault', async () => {
    const wrong = { ...numbers, row: z.object({ x: z.string() }) } as unknown as typeof numbers;
    const error = await database.read(wrong, { upTo: 1 }).catch((caught: unknown) => caught);
    expect([error instanceof z.ZodError, error instanceof Fault]).toEqual([true, false]);
  });
});

describe('streaming', () => {
  test('gives every row in order', async () => {
    let [count, sum] = [0, 0];
    for await (const { x } of database.stream(numbers, { upTo: 25_000 })) {
      count += 1;
      sum += x;
    }
    expect([count, sum]).toEqual([25_000, (25_000 * 25_001) / 2]);
  });

  test('is at the reader’s pace: who stops early fetches little, and the query ends', async () => {
    const began = performance.now();
    for await (const { x } of database.stream(numbers, { upTo: 1_000_000_000 })) if (x === 3) break;
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('an abort ends it', async () => {
    const controller = new AbortController();
    const reason = new Error('the reader went away');
    const all = async () => {
      for await (const { x } of database.stream(numbers, { upTo: 1e9 }, { signal: controller.signal })) {
        if (x === 1_500) controller.abort(reason);
      }
    };
    await expect(all()).rejects.toBe(reason);
  });
});

describe('writing', () => {
  test('a transaction is all or nothing', async () => {
    const broken = database.transaction(async (run) => {
      await run(addRegion, { code: 'XX1' });
      throw new Error('half way');
    });
    await expect(broken).rejects.toThrow('half way');
    await database.transaction(async (run) => {
      await run(addRegion, { code: 'XX2' });
      await run(addRegion, { code: 'XX3' });
    });
    expect(await database.read(regions, {})).toEqual([
      { region: { code: 'XX2', level: 3 } },
      { region: { code: 'XX3', level: 3 } },
    ]);
  });

  test('a reader can’t write', async () => {
    await expect(database.read(addRegion, { code: 'XX4' })).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
  });
});

test('a database that falls silent is told to be away within the timeout, and is there again when it speaks', async () => {
  const neo4j = await ownNeo4j();
  const proxy = await silentProxy(neo4j.uri);
  const far = await connectDatabase({ ...neo4j, uri: proxy.uri, queryTimeoutMs: 500 }, testLog);
  const ask = () => far.read(numbers, { upTo: 2 });
  expect(await ask()).toEqual([{ x: 1 }, { x: 2 }]);
  proxy.fallSilent();
  const began = Date.now();
  const answers = await Promise.allSettled([ask(), ask(), far.pin()]);
  expect(answers.map((one) => one.status === 'rejected' && (one.reason as Fault).status)).toEqual([
    503, 503, 503,
  ]);
  expect(answers[0]).toMatchObject({ reason: { code: 'database-unavailable', retryAfter: 5 } });
  expect(Date.now() - began).toBeLessThan(15_000);
  proxy.speak();
  await expect.poll(ask, patience).toEqual([{ x: 1 }, { x: 2 }]);
  await far.close();
  proxy.close();
});
