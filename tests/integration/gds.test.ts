import { hostname } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type MeasureOptions, postMeasures } from '../../contract/measures.ts';
import { type Analytics, createAnalytics } from '../../server/analytics/analytics.ts';
import { createGds, type Gds } from '../../server/analytics/gds/gds.ts';

import { dropQuery, projectionsQuery, projectQuery } from '../../server/analytics/gds/queries.ts';
import type { Twin } from '../../server/analytics/gds/twin.ts';
import { twinOf } from '../../server/analytics/gds/twins.ts';
import { measureNamed, measures } from '../../server/analytics/measures/catalogue.ts';
import { type Measured, optionsOf } from '../../server/analytics/measures/measure.ts';
import { seededRandom } from '../../server/analytics/random.ts';
import type { Snapshot } from '../../server/analytics/snapshot.ts';
import { connectDatabase } from '../../server/database/connect.ts';
import type { Query } from '../../server/database/database.ts';
import { definedQueries } from '../../server/database/queries.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { measuresRoutes } from '../../server/measures/routes.ts';
import { type Asked, serveRoutes } from '../support/ask.ts';
import type { Started } from '../support/choose-neo4j.ts';
import { testLog } from '../support/database.ts';
import { loadLargeGraph } from '../support/large-graph.ts';
import { startTemporary, testMemory } from '../support/neo4j-embedded.ts';
import { preferentialLinks } from '../support/random-graph.ts';
import { type PlainLink, snapshotOf } from '../support/snapshots.ts';
import { workerFile } from '../support/worker.ts';

/** A Neo4j of its own, for the one that tests share is without Graph Data Science. */
let started: Started;
let database: SchemaDatabase;
let gds: Gds;
const never = new AbortController().signal;

/** Names of all there is in the memory of Graph Data Science. */
const left = async () => (await database.read(projectionsQuery, {})).map(({ name }) => name).sort();

/** Once Graph Data Science computes, it looks every ten seconds only whether it should go on. */
const projectingQuery: Query<object, { running: number }> = {
  name: 'test/projecting',
  text: "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'undirectedRelationshipTypes' AND NOT currentQuery CONTAINS 'SHOW' RETURN count(*) AS running",
  params: z.object({}),
  row: z.object({ running: z.number() }),
};
const patience = { timeout: 20_000, interval: 5 };

beforeAll(async () => {
  const say = () => undefined;
  started = await startTemporary(process.env, say, { memory: testMemory, shortRun: true, gds: true });
  database = await connectDatabase({ ...started.neo4j, queryTimeoutMs: 60_000 }, testLog);
  gds = createGds({ database, log: testLog, isOn: true, from: 0 });
});

afterAll(async () => {
  await database?.close();
  await started?.stop();
});

/** Links at random, some of them loops, parallel, mutual or without direction; one part of the network hangs on by no link. */
function randomGraph(nodes: number, links: number, seed: number): Snapshot {
  const random = seededRandom(seed);
  const part = Math.floor(nodes * 0.7);
  const drawn = Array.from({ length: links }, (_, i): PlainLink => {
    const [first, size] = i % 4 === 0 ? [part, nodes - part - 2] : [0, part];
    const [source, target] = [first + random.below(size), first + random.below(size)];
    return [source, target, 1 + random.below(4), i % 5 === 0 ? 1 : 0];
  });
  return snapshotOf(nodes, [...drawn, ...drawn.slice(0, links / 10), [1, 1]]);
}

const divided = 'random, divided, with loops and parallel links';
const graphs: Record<string, Snapshot> = {
  [divided]: randomGraph(60, 110, 1),
  'two stars and a square, whose greatest eigenvalues are the same': snapshotOf(16, [
    ...[1, 2, 3, 4].map((leaf): PlainLink => [0, leaf]),
    ...[6, 7, 8, 9].map((leaf): PlainLink => [leaf, 5]),
    ...([
      [10, 12],
      [10, 13],
      [11, 12],
      [11, 13],
    ] as PlainLink[]),
    [14, 15, 1, 1],
  ]),
};

/** A measure as it is unasked, with all its options on, and with all off, as far as its twin can do that. */
function choices(id: string): MeasureOptions[] {
  const { options } = measureNamed(id);
  const flags = (['directed', 'weighted', 'normalised'] as const).filter((name) => options.includes(name));
  const all = (value: boolean) => Object.fromEntries(flags.map((name) => [name, value]));
  const asked: MeasureOptions[] = flags.length > 0 ? [{}, all(true), all(false)] : [{}];
  if (options.includes('damping')) asked.push({ damping: 0.5 });
  return asked.filter((one) => twinOf(id)!.lacks?.(one) === undefined);
}

/** Values rounded as far as iterations agree; null for none. */
const rounded = ({ values }: Measured) =>
  Array.from(values, (value) => (Number.isNaN(value) ? null : Number(value.toPrecision(7)) + 0));

async function both(id: string, snapshot: Snapshot, given: MeasureOptions) {
  const options = optionsOf(measureNamed(id), given);
  const kernel = measureNamed(id).run(snapshot, options);
  return {
    kernel,
    found: (await gds.measure(twinOf(id)!, snapshot, options, new AbortController().signal))!,
  };
}

const ids = measures.map(({ id }) => id).filter((id) => twinOf(id));
const divisions = ['community', 'community-leiden'];
const same = ids.filter((id) => !divisions.includes(id));

test('what Graph Data Science is asked for', () => {
  expect(ids).toEqual([
    ...[
      'degree',
      'in-degree',
      'out-degree',
      'betweenness',
      'closeness',
      'harmonic',
      'eigenvector',
      'pagerank',
    ],
    ...[
      'hub',
      'authority',
      'core-number',
      'articulation-point',
      'bridge',
      'component',
      'community',
      'community-leiden',
      'components',
    ],
  ]);
});

test('every query of it is one that it plans', async () => {
  const queries = definedQueries().filter(({ name }) => name.startsWith('gds/'));
  await database.runStatements(queries.map(({ text }) => `EXPLAIN ${text}`));
  expect(queries).toHaveLength(18);
});

test.each(Object.keys(graphs))('each measure is what the program itself finds: %s', async (graph) => {
  const asked = same.flatMap((id) => choices(id).map((options) => [id, options] as const));
  const answers = await Promise.all(asked.map(([id, options]) => both(id, graphs[graph]!, options)));
  const values = (of: 'kernel' | 'found') =>
    asked.map((one, i) => ({ one, values: rounded(answers[i]![of]), links: answers[i]![of].links?.source }));
  expect(values('found')).toEqual(values('kernel'));
  expect(await left()).toEqual([]);
});

test.each(divisions)('%s: another division, as good', async (id) => {
  const { kernel, found } = await both(id, graphs[divided]!, {});
  const quality = ({ note }: Measured) => Number(/Modularity ([\d.]+)\./.exec(note!)![1]);
  expect(Math.abs(quality(found) - quality(kernel))).toBeLessThan(0.03);
  expect(found.note).toMatch(/Computed in Graph Data Science 2\.\d+\.\d+: .*division about as good/);
});

test('a measure that fails leaves nothing behind', async () => {
  const failing: Twin = {
    ...twinOf('degree')!,
    run: () => Promise.reject(new Error('of its own')),
  };
  await expect(gds.measure(failing, graphs[divided]!, {}, never)).rejects.toThrow('of its own');
  expect(await left()).toEqual([]);
});

test('who goes away is not waited for, and leaves nothing behind', async () => {
  const snapshot = snapshotOf(20_000, preferentialLinks(20_000, 40_000, 1));
  const gone = new AbortController();
  const work = gds.measure(twinOf('betweenness')!, snapshot, {}, gone.signal);
  await expect.poll(() => database.read(projectingQuery, {}), patience).toEqual([{ running: 1 }]);
  gone.abort(new Error('gone away'));
  await expect(work).rejects.toThrow('gone away');
  expect(await database.read(projectingQuery, {})).toEqual([{ running: 0 }]);
  expect(await left()).toEqual([]);
});

test('what programs that are gone left behind is dropped; what others use stays', async () => {
  const [host, dead] = [hostname().replaceAll(/[^\w.-]/g, '_'), 2 ** 31 - 1];
  const [crashed, living] = [`offshoot:${host}:${dead}:abc:1`, `offshoot:${host}:${process.ppid}:abc:1`];
  const [none, all] = [[], ['*']] as const;
  for (const name of [crashed, living, 'somebody’s own'])
    await database.read(projectQuery, { name, links: ['0 1 1'], undirected: all, inverse: none });
  await gds.sweep();
  expect(await left()).toEqual([living, 'somebody’s own']);
  for (const name of [living, 'somebody’s own']) await database.read(dropQuery, { name });
});

describe('over HTTP', () => {
  let analytics: Analytics;
  let api: Asked;

  beforeAll(async () => {
    await loadLargeGraph(database, 20, 60);
    analytics = createAnalytics({
      ...{ database, workerFile: await workerFile(), log: testLog },
      gds: { isOn: true, from: 59 },
    });
    api = await serveRoutes(measuresRoutes({ analytics }));
  });

  afterAll(async () => {
    await api?.close();
    await analytics?.close();
  });

  test('above the bound the answer says what computed each measure, and why', async () => {
    const measures = ['degree', 'strength', 'betweenness', 'bridge'];
    const { body } = await api.post('/measures', { measures, options: { samples: 10 } });
    const answer = postMeasures.answer.parse(body);
    expect(answer.engines).toEqual({
      degree: 'gds',
      strength: 'kernel',
      betweenness: 'kernel',
      bridge: 'gds',
    });
    expect(answer.notes).toMatchObject({
      degree: expect.stringMatching(/^Computed in Graph Data Science 2\.\d+\.\d+: /),
      strength: 'Graph Data Science is not used for it: it has no such measure.',
      betweenness: expect.stringMatching(
        /it samples organisations, not pairs of them, and gives no error bound\.$/,
      ),
    });
  });

  test('up to it the program does all itself', async () => {
    const { body } = await api.post('/measures', { filter: { to: 2000 }, measures: ['degree'] });
    expect(postMeasures.answer.parse(body)).toMatchObject({ engines: { degree: 'kernel' }, notes: {} });
  });
});
