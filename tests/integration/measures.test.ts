import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { getMeasures, postMeasureSeries, postMeasures } from '../../contract/measures.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { measuresRoutes } from '../../server/measures/routes.ts';
import type { Asked } from '../support/ask.ts';
import { emptyGraph } from '../support/database.ts';
import { serveFeature } from '../support/feature.ts';
import { loadTables } from '../support/load.ts';

type SeriesBody = z.input<NonNullable<typeof postMeasureSeries.body>>;

let database: SchemaDatabase;
let api: Asked;

serveFeature(
  ({ analytics }) => [measuresRoutes({ analytics })],
  (feature) => {
    ({ database, api } = feature);
  },
);

async function series(body: SeriesBody) {
  const answer = await api.post('/measures/series', body);
  expect(answer).toMatchObject({ status: 200 });
  return postMeasureSeries.answer.parse(answer.body);
}

async function measures(body: unknown) {
  const answer = await api.post('/measures', body);
  expect(answer).toMatchObject({ status: 200 });
  return postMeasures.answer.parse(answer.body);
}

async function refusal(answer: Promise<{ status: number; body: unknown }>) {
  const { status, body } = await answer;
  const { code, detail } = body as { code: string; detail: string };
  return { status, code, detail };
}

/** Each slice is what POST /measures answers for its years. */
async function expectEqual(body: SeriesBody): Promise<void> {
  const { organisations, slices } = await series(body);
  for (const slice of slices) {
    const filter = { ...body.filter, from: slice.from, to: slice.to };
    const alone = await measures({ filter, measures: body.measures, options: body.options });
    const at = new Map(alone.organisations.map((id, i) => [id, i]));
    const picked = (list: (number | null)[]) => organisations.map((id) => list[at.get(id) ?? -1] ?? null);
    expect(slice.values).toEqual(
      Object.fromEntries(Object.entries(alone.values).map(([id, list]) => [id, picked(list)])),
    );
    expect({ network: slice.network, graph: slice.graph }).toEqual({
      network: alone.network,
      graph: alone.graph,
    });
    expect(slice.absent).toEqual(organisations.flatMap((id, i) => (at.has(id) ? [] : [i])));
    if (!body.organisations) expect(organisations).toEqual(expect.arrayContaining(alone.organisations));
  }
}

const year = fc.integer({ min: 1940, max: 1990 });
const small = fc.integer({ min: 1, max: 15 });

/** Random series over a graph with these organisations. */
function bodies(ids: string[]): fc.Arbitrary<SeriesBody> {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const options = fc.record({ directed: maybe(fc.boolean()), normalised: maybe(fc.boolean()) });
  const someIds = fc.subarray(ids, { minLength: 1 });
  const filter = fc.record({
    undated: maybe(fc.constantFrom('include' as const, 'exclude' as const)),
    minConfidence: maybe(fc.constantFrom('high' as const, 'medium' as const)),
    around: maybe(someIds),
  });
  const parts = { filter, from: year, length: fc.integer({ min: 14, max: 40 }), width: small, step: small };
  return fc
    .record({
      ...parts,
      mode: fc.constantFrom('window' as const, 'cumulative' as const),
      options,
      organisations: maybe(someIds),
    })
    .map(({ length, ...rest }) => ({
      ...rest,
      to: rest.from + length,
      measures: ['betweenness', 'degree', 'density', 'degree-distribution', 'mean-distance'],
    }));
}

describe('measures by time slice, on the golden fixture', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadTables(database, 'tests/fixtures/golden');
  });

  test('cumulative: the network grows', async () => {
    const { organisations, slices, convention } = await series({
      measures: ['degree', 'components'],
      from: 1960,
      to: 1975,
      step: 5,
      mode: 'cumulative',
    });
    expect(organisations).toEqual(['A', 'B', 'C', 'D', 'E', 'S', 'U', 'X']);
    expect(slices.map(({ from, to, graph: { n, m } }) => [from, to, n, m])).toEqual([
      [1960, 1960, 4, 2],
      [1960, 1965, 5, 4],
      [1960, 1970, 7, 6],
      [1960, 1975, 8, 8],
    ]);
    expect(slices[0]).toMatchObject({
      absent: [1, 2, 3, 4],
      values: { degree: [2, null, null, null, null, 1, 0, 1] },
      network: { components: 2 },
      notes: {},
    });
    expect(Object.keys(convention)).toEqual(['degree', 'components']);
  });

  test('the years are those of the links when nobody names them', async () => {
    const { slices } = await series({ measures: ['density'], width: 4, step: 4 });
    expect(slices.map(({ from, to }) => [from, to])).toEqual([
      [1960, 1963],
      [1964, 1967],
      [1968, 1971],
      [1972, 1975],
    ]);
  });

  test('an answer of one organisation has its values alone, of the whole network', async () => {
    const { organisations, slices } = await series({
      measures: ['betweenness'],
      from: 1965,
      to: 1966,
      organisations: ['C'],
      mode: 'cumulative',
    });
    expect(organisations).toEqual(['C']);
    expect(slices.map(({ values }) => values.betweenness)).toEqual([[1], [2]]);
    expect(slices.map(({ graph }) => graph.n)).toEqual([5, 6]);
  });

  test('a filter that leaves nothing: no years of its own, empty slices for years given', async () => {
    const nothing = { filter: { sectors: ['services' as const] }, measures: ['degree'] };
    expect(await series(nothing)).toMatchObject({ organisations: [], slices: [] });
    const { slices } = await series({ ...nothing, from: 1990, to: 1991 });
    expect(slices.map(({ graph, values }) => [graph.n, values])).toEqual([
      [0, { degree: [] }],
      [0, { degree: [] }],
    ]);
  });

  test('each slice equals POST /measures with its years', async () => {
    const ids = ['A', 'B', 'C', 'D', 'E', 'S', 'U', 'X'];
    await fc.assert(fc.asyncProperty(bodies(ids), expectEqual), { numRuns: 15 });
  });

  test.each([
    [{ measures: ['beauty'] }, 400, 'unknown-measure', 'betweenness'],
    [{ measures: ['degree', 'bridge'] }, 400, 'measure-of-links', 'leave out bridge'],
    [{ measures: ['degree'], options: { damping: 0.5 } }, 400, 'unknown-option', 'damping'],
    [{ measures: ['degree'], width: 0 }, 400, 'invalid-request', 'width'],
    [{ measures: ['degree'], width: 40 }, 400, 'invalid-request', 'does not fit into the 16'],
    [{ measures: ['degree'], from: 1990, to: 1980 }, 400, 'invalid-request', 'begin in 1990'],
    [{ measures: ['degree'], from: 1000, to: 2100 }, 400, 'too-many-slices', 'larger step'],
    [{ measures: ['degree'], organisations: ['nobody'] }, 404, 'not-found', 'nobody'],
  ])('%j is refused', async (body, status, code, named) => {
    expect(await refusal(api.post('/measures/series', body))).toEqual({
      status,
      code,
      detail: expect.stringContaining(named),
    });
  });
});

describe('on the shipped data', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadTables(database, 'seed');
  });

  test('each slice equals POST /measures with its years', async () => {
    await fc.assert(fc.asyncProperty(bodies(['university-of-cambridge', 'siemens']), expectEqual), {
      numRuns: 4,
    });
  });

  test('every measure but those of links has a series', async () => {
    const { measures: all } = getMeasures.answer.parse((await api.get('/measures')).body);
    const ids = all.filter((measure) => measure.of !== 'link').map(({ id }) => id);
    const { slices, organisations } = await series({
      measures: ids,
      from: 1980,
      to: 2009,
      width: 10,
      step: 10,
    });
    for (const { values, network } of slices) {
      expect([...Object.keys(values), ...Object.keys(network)].sort()).toEqual([...ids].sort());
      expect(Object.values(values).filter((list) => list.length !== organisations.length)).toEqual([]);
    }
  });
});
