import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everything } from '../../contract/filter.ts';
import { scopes } from '../../contract/vocabulary.ts';
import { type Analytics, createAnalytics } from '../../server/analytics/analytics.ts';
import { scopesOf } from '../../server/analytics/scope.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { emptyGraph, testDatabase, testLog } from '../support/database.ts';
import { goldenIds, goldenValues } from '../support/golden.ts';
import { loadTables } from '../support/load.ts';
import { workerFile } from '../support/worker.ts';

const golden = 'tests/fixtures/golden';
let database: SchemaDatabase;
let analytics: Analytics;

/** Counts the reads that reach the database. */
function counted(inner: SchemaDatabase): { database: SchemaDatabase; streams: string[] } {
  const streams: string[] = [];
  const stream: SchemaDatabase['stream'] = (query, params, options) => {
    streams.push(query.name);
    return inner.stream(query, params, options);
  };
  return { database: { ...inner, stream }, streams };
}

beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
  await loadTables(database, golden);
  analytics = createAnalytics({ database, workerFile: await workerFile(), log: testLog });
});

afterAll(async () => {
  await analytics.close();
  await database.close();
});

describe('the golden graph', () => {
  test('is read whole', async () => {
    const { version } = await database.pin();
    const table = await analytics.table();
    expect(table.version).toBe(version);
    expect(table.organisations.id).toEqual([...goldenIds].sort());
    expect([...table.organisations.start]).toEqual([1960, 1966, 1965, 1970, 1975, 1950, 1948, 1955]);
    expect(table.links.count).toBe(goldenValues.m);
    expect(table.regions.code).toEqual(['R1', 'R2', 'R3', 'AA', 'BB']);
  });

  test('has the scopes worked out by hand at level 3, and at level 0', async () => {
    const { table, links } = await analytics.select(everything);
    const tally = (level: number) => {
      const codes = [...scopesOf(table, links, level)];
      return Object.fromEntries(scopes.map((scope, code) => [scope, codes.filter((c) => c === code).length]));
    };
    expect(tally(3)).toEqual({ 'intra-regional': 5, national: 2, international: 1, unknown: 0 });
    expect(tally(0)).toEqual({ 'intra-regional': 7, national: 0, international: 1, unknown: 0 });
  });

  test('has the betweenness worked out, in a worker thread', async () => {
    const selection = await analytics.select(everything);
    const [directed] = await analytics.measure(selection, ['betweenness'], { directed: true });
    const ids = Array.from(selection.organisations, (at) => selection.table.organisations.id[at]!);
    expect(Object.fromEntries(ids.map((id, i) => [id, directed!.values[i]]))).toEqual(
      goldenValues.betweenness.directed,
    );
  });
});

describe('what was read', () => {
  test('is shared by those who ask at once, kept while the data stays, and read anew after a change', async () => {
    const watched = counted(database);
    const own = createAnalytics({ ...watched, workerFile: await workerFile(), log: testLog });
    const selections = await Promise.all(
      [1960, 1970, 1980].map((from) => own.select({ ...everything, from })),
    );
    expect(selections.map((selection) => selection.organisations.length)).toEqual([8, 8, 8]);
    const once = ['analytics/organisations', 'analytics/links'];
    expect(watched.streams).toEqual(once);
    const before = await own.table();
    await database.runStatements(["MATCH (g:Graph {id: 'graph'}) SET g.version = g.version + 1"]);
    expect(await own.table()).toMatchObject({ version: before.version + 1 });
    expect(watched.streams).toEqual([...once, ...once]);
    await own.close();
  });

  test('is measured once for all filters that leave the same of it', async () => {
    const [one, other, less] = await Promise.all(
      [1900, 1910, 1970].map((from) => analytics.select({ ...everything, from })),
    );
    const measured = (selection: typeof one) => analytics.measure(selection!, ['closeness'], {});
    expect(one).not.toBe(other);
    expect(await analytics.snapshot(one!)).toBe(await analytics.snapshot(other!));
    expect(await analytics.snapshot(one!)).not.toBe(await analytics.snapshot(less!));
    expect((await measured(one))[0]).toBe((await measured(other))[0]);
  });

  test('is asked for by data set', async () => {
    const { datasets } = await database.pin();
    const narrowed = await analytics.select({ ...everything, dataset: datasets });
    expect(narrowed.organisations.length).toBe(8);
    const unknown = analytics.select({ ...everything, dataset: ['nothing'] });
    await expect(unknown).rejects.toMatchObject({ status: 400, code: 'unknown-dataset' });
  });
});
