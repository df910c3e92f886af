import { afterAll, beforeAll, expect, test } from 'vitest';
import { MeasureProgress, postMeasureSeries, postMeasures } from '../../contract/measures.ts';
import { type Analytics, createAnalytics } from '../../server/analytics/analytics.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { measuresRoutes } from '../../server/measures/routes.ts';
import { type Asked, serveRoutes } from '../support/ask.ts';
import { testDatabase, testLog } from '../support/database.ts';
import { loadLargeGraph } from '../support/large-graph.ts';
import { workerFile } from '../support/worker.ts';

const [organisations, links] = [8_000, 32_000];
let database: SchemaDatabase;
let analytics: Analytics;
let api: Asked;

beforeAll(async () => {
  database = await testDatabase();
  await loadLargeGraph(database, organisations, links);
  analytics = createAnalytics({ database, workerFile: await workerFile(), log: testLog });
  api = await serveRoutes(measuresRoutes({ analytics }));
});

afterAll(async () => {
  await api.close();
  await analytics.close();
  await database.close();
});

/** Events of an answer as they come: name and data. */
async function* eventsOf(path: string, body: unknown, signal?: AbortSignal) {
  const headers = { 'Content-Type': 'application/json', Accept: 'text/event-stream' };
  const response = await api.fetch(path, { method: 'POST', headers, body: JSON.stringify(body), signal });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop()!;
    for (const event of events) {
      const [name, data] = event.split('\n').map((line) => line.slice(line.indexOf(': ') + 2));
      yield { name, data: JSON.parse(data!) as unknown };
    }
  }
}

/** Asks for what takes long, and goes away once a part of it is done. */
async function leaveHalfway(path: string, body: unknown): Promise<void> {
  const gone = new AbortController();
  for await (const { data } of eventsOf(path, body, gone.signal)) {
    if (MeasureProgress.parse(data).done > 0) break;
  }
  gone.abort();
}

async function degrees() {
  const { status, body } = await api.post('/measures', { measures: ['degree'] });
  expect(status).toBe(200);
  return postMeasures.answer.parse(body);
}

test('a closed request stops its work: its threads are free at once', async () => {
  const exact = { measures: ['betweenness', 'edge-betweenness', 'fragmentation'] };
  const others = [{ directed: true }, { normalised: true }].map((options) => ({ ...exact, options }));
  const before = process.cpuUsage();
  await Promise.all([exact, ...others].map((body) => leaveHalfway('/measures', body)));
  const spent = process.cpuUsage(before).user / 1e6;
  const { graph } = await degrees();
  expect(graph.n).toBe(organisations);
  // All nine measures to their end take minutes; what comes after waits for none of them.
  const rest = process.cpuUsage(before).user / 1e6 - spent;
  expect(rest).toBeLessThan(5);
});

test('a closed series stops as well', async () => {
  await leaveHalfway('/measures/series', {
    measures: ['betweenness'],
    from: 1960,
    to: 1999,
    mode: 'cumulative',
  });
  const before = process.cpuUsage();
  await degrees();
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});

test('progress rises, and at last comes the answer', async () => {
  const body = { measures: ['betweenness'], options: { samples: 200_000 } };
  const events = [];
  for await (const event of eventsOf('/measures', body)) events.push(event);
  const last = events.pop()!;
  expect(last.name).toBe('answer');
  expect(postMeasures.answer.parse(last.data).organisations.length).toBe(organisations);
  const shares = events.map(({ data }) => MeasureProgress.parse(data).done);
  expect(events.map(({ name }) => name)).toEqual(shares.map(() => 'progress'));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test('a series tells its progress too', async () => {
  const body = { measures: ['closeness'], from: 1960, to: 1979, step: 5 };
  const events = [];
  for await (const event of eventsOf('/measures/series', body)) events.push(event);
  const last = events.pop()!;
  expect(postMeasureSeries.answer.parse(last.data).slices.length).toBe(4);
  expect(events.map(({ data }) => MeasureProgress.parse(data).done)).toEqual([0.25, 0.5, 0.75, 1]);
});

test('what is refused keeps its status though events were asked for', async () => {
  const headers = { 'Content-Type': 'application/json', Accept: 'text/event-stream' };
  const body = JSON.stringify({ measures: ['beauty'] });
  const response = await api.fetch('/measures', { method: 'POST', headers, body });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'unknown-measure' });
});

test('ten at once are all answered, and others are not held up by a long one', async () => {
  const gone = new AbortController();
  const headers = { 'Content-Type': 'application/json' };
  const long = api
    .fetch('/measures', {
      method: 'POST',
      headers,
      body: JSON.stringify({ measures: ['edge-betweenness'], options: { directed: true } }),
      signal: gone.signal,
    })
    .then(() => 'answered')
    .catch(() => 'gone');
  const asked = Array.from({ length: 10 }, (_, i) => {
    const filter = { from: 1960 + 3 * i };
    return api.post('/measures', { filter, measures: ['pagerank', 'core-number', 'component'] });
  });
  const answers = await Promise.all(asked);
  expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 200));
  const graphs = answers.map(({ body }) => postMeasures.answer.parse(body).graph);
  expect(graphs.map(({ m }) => m)).toEqual(graphs.map(({ m }) => m).toSorted((a, b) => b - a));
  gone.abort();
  expect(await long).toBe('gone');
});

test('more links than can be measured, or held, are refused with what to narrow', async () => {
  const small = createAnalytics({
    database,
    workerFile: await workerFile(),
    log: testLog,
    bounds: { measured: 10_000 },
  });
  const served = await serveRoutes(measuresRoutes({ analytics: small }));
  expect(await served.post('/measures', { measures: ['degree'] })).toMatchObject({
    status: 400,
    body: {
      code: 'too-many-links',
      detail: `The filter leaves 32,000 links, more than the 10,000 that can be measured; 32,000 are of the type supply. Narrow link types, regions, years or kinds, or look around organisations. ${small.gds.remedy}.`,
    },
  });
  const narrow = { filter: { around: ['f0'], hops: 2 }, measures: ['degree'] };
  expect(await served.post('/measures', narrow)).toMatchObject({ status: 200 });
  await served.close();
  await small.close();
  const tiny = createAnalytics({
    database,
    workerFile: await workerFile(),
    log: testLog,
    bounds: { held: 10 },
  });
  await expect(tiny.table()).rejects.toMatchObject({
    status: 400,
    code: 'too-many-links',
    message: expect.stringContaining('32,000 links, more than the 10 that fit into memory'),
  });
  await tiny.close();
});
