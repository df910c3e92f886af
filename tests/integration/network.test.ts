import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { getMeasures, postMeasures } from '../../contract/measures.ts';
import { getNetwork, getYears } from '../../contract/network.ts';
import { defineQuery } from '../../server/database/queries.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { measuresRoutes } from '../../server/measures/routes.ts';
import { networkRoutes } from '../../server/network/routes.ts';
import type { Asked } from '../support/ask.ts';
import { emptyGraph } from '../support/database.ts';
import { serveFeature } from '../support/feature.ts';
import { goldenValues } from '../support/golden.ts';
import { loadTables } from '../support/load.ts';

const countsQuery = defineQuery(
  'health/counts',
  z.object({ datasets: z.array(z.string()) }),
  z.object({ organisations: z.number(), links: z.number() }),
);

let database: SchemaDatabase;
let api: Asked;

serveFeature(
  ({ analytics }) => [networkRoutes({ analytics }), measuresRoutes({ analytics })],
  (feature) => {
    ({ database, api } = feature);
  },
);

async function network(query = '') {
  const { status, body } = await api.get(`/network${query}`);
  expect(status).toBe(200);
  return getNetwork.answer.parse(body);
}

async function measures(body: unknown) {
  const answer = await api.post('/measures', body);
  expect(answer.status).toBe(200);
  return postMeasures.answer.parse(answer.body);
}

async function refusal(answer: Promise<{ status: number; body: unknown }>) {
  const { status, body } = await answer;
  const { code, detail } = body as { code: string; detail: string };
  return { status, code, detail };
}

describe('on the golden fixture', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadTables(database, 'tests/fixtures/golden');
  });

  test('is the same however it is asked for, compressed or not, once or again', async () => {
    const plain = await api.fetch('/network', { headers: { 'Accept-Encoding': 'identity' } });
    const zipped = await api.fetch('/network', { headers: { 'Accept-Encoding': 'gzip' } });
    expect([plain, zipped].map(({ headers }) => headers.get('Content-Encoding'))).toEqual([null, 'gzip']);
    expect(zipped.headers.get('Vary')).toContain('Accept-Encoding');
    expect(await plain.json()).toEqual(await zipped.json());
    // Another level or limit is another answer.
    const [first, coarse, one] = [await network(), await network('?level=0'), await network('?limit=1')];
    expect(coarse.regions).not.toEqual(first.regions);
    expect(one.organisations).toHaveLength(1);
    expect(await network()).toEqual(first);
  });

  test('the network, its boxes and scopes', async () => {
    const { organisations, links, regions, ...rest } = await network();
    expect(organisations.map(({ id, box, links: count }) => `${id} ${box} ${count}`)).toEqual([
      'A R1 4',
      'B R2 2',
      'C R1 3',
      'D R2 2',
      'E R1 2',
      'S R1 1',
      'U R1 1',
      'X R3 1',
    ]);
    expect(
      links.map(({ source, target, scope, from }) => `${source}${target} ${scope} ${from}`).sort(),
    ).toEqual([
      'AB national 1966',
      'AC intra-regional 1965',
      'BD intra-regional 1970',
      'CE intra-regional 1975',
      'DE national 1975',
      'SA intra-regional 1960',
      'UC intra-regional 1965',
      'XA international 1960',
    ]);
    expect(regions.map(({ code }) => code)).toEqual(['R1', 'R2', 'R3']);
    expect(rest).toMatchObject({
      leftOut: { organisations: 0, links: 0 },
      whole: { links: links.length, claims: links.reduce((sum, { claims }) => sum + claims, 0) },
      truncated: false,
      remaining: 0,
    });
  });

  test('at level 0 the boxes are countries', async () => {
    const { organisations, regions } = await network('?level=0&regions=BB');
    expect(organisations.map(({ id, box }) => [id, box])).toEqual([['X', 'BB']]);
    expect(regions).toEqual([{ code: 'BB', name: 'BB', level: 0 }]);
  });

  test('the years, whatever years the filter has', async () => {
    const { body } = await api.get('/network/years?from=1970&regions=R2');
    const { years, undated } = getYears.answer.parse(body);
    expect(years).toEqual([
      { year: 1966, organisations: 1, links: 0 },
      { year: 1970, organisations: 1, links: 1 },
    ]);
    expect(undated).toEqual({ organisations: 0, links: 0 });
  });

  test('the catalogue of measures', async () => {
    const { body } = await api.get('/measures');
    const ids = getMeasures.answer.parse(body).measures.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['degree', 'in-degree', 'out-degree', 'betweenness', 'pagerank']),
    );
  });

  test('measures with what they were measured on', async () => {
    const ids = ['betweenness', 'in-degree', 'out-degree'];
    const answer = await measures({ measures: ids, options: { directed: true } });
    const { betweenness } = answer.values;
    expect(Object.fromEntries(answer.organisations.map((id, i) => [id, betweenness![i]]))).toEqual(
      goldenValues.betweenness.directed,
    );
    expect(answer.values['in-degree']).toEqual([2, 1, 2, 1, 2, 0, 0, 0]);
    expect(answer.values['out-degree']).toEqual([2, 1, 1, 1, 0, 1, 1, 1]);
    expect(answer.graph).toEqual({ n: 8, m: 8, dropped: { loops: 0, parallel: 0 } });
    expect(Object.keys(answer.convention)).toEqual(ids);
  });

  test('measures of links and of the network', async () => {
    const answer = await measures({
      measures: ['bridge', 'density', 'degree-distribution', 'assortativity', 'diameter'],
      options: { groupBy: 'region' },
    });
    const bridges = answer.links.bridge!.filter(({ value }) => value === 1);
    expect(bridges.map(({ source, target }) => [source, target].sort()).sort()).toEqual(goldenValues.bridges);
    expect(answer.values).toEqual({});
    expect(answer.network).toMatchObject({
      density: goldenValues.density,
      'degree-distribution': [0, 3, 3, 1, 1],
      diameter: 3,
    });
    expect(answer.network.assortativity).toBeCloseTo(goldenValues.assortativity.undirected, 5);
    expect(answer.convention.assortativity).toContain('3 groups; 0 organisations without one were left out.');
  });

  test('a filter that leaves nothing is no error', async () => {
    expect(await network('?sectors=services')).toMatchObject({ organisations: [], links: [], regions: [] });
    expect(
      await measures({ filter: { sectors: ['services'] }, measures: ['pagerank', 'betweenness'] }),
    ).toMatchObject({
      organisations: [],
      values: { pagerank: [], betweenness: [] },
      graph: { n: 0, m: 0, dropped: { loops: 0, parallel: 0 } },
    });
  });

  test('a sample says how far it may be off', async () => {
    const { convention } = await measures({ measures: ['betweenness'], options: { samples: 3, seed: 7 } });
    expect(convention.betweenness).toMatch(
      /Estimated from 3 random pairs of organisations \(seed 7\): with 95 % confidence/,
    );
  });
});

describe('what is refused', () => {
  test.each([
    [{ measures: ['beauty'] }, 'unknown-measure', 'betweenness'],
    [{ measures: ['degree'], options: { damping: 0.5 } }, 'unknown-option', 'damping'],
    [{ measures: ['pagerank'], options: { damping: 1 } }, 'invalid-request', 'options.damping'],
    [{ measures: ['betweenness'], options: { samples: 0 } }, 'invalid-request', 'options.samples'],
    [{ measures: ['degree'], options: { hubris: 1 } }, 'invalid-request', 'hubris'],
    [{ measures: ['degree'], filter: { regions: ['ZZ'] } }, 'unknown-region', 'ZZ'],
    [{ measures: ['degree'], filter: { from: 1990, to: 1980 } }, 'invalid-request', '1990'],
  ])('%j', async (body, code, named) => {
    expect(await refusal(api.post('/measures', body))).toEqual({
      status: 400,
      code,
      detail: expect.stringContaining(named),
    });
  });

  test.each([
    ['?around=nobody', 404, 'not-found'],
    ['?regions=ZZ', 400, 'unknown-region'],
    ['?dataset=nothing', 400, 'unknown-dataset'],
    ['?limit=0', 400, 'invalid-request'],
    ['?hops=2', 400, 'invalid-request'],
    ['?colour=red', 400, 'invalid-request'],
  ])('/network%s', async (query, status, code) => {
    expect(await refusal(api.get(`/network${query}`))).toMatchObject({ status, code });
  });
});

describe('on the shipped data', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadTables(database, 'seed');
  });

  test('each organisation and link is there once, claims merged', async () => {
    const { datasets } = await database.pin();
    const [stored] = await database.read(countsQuery, { datasets });
    const { organisations, links } = await network('?limit=20000');
    const pairs = new Set(
      links.filter(({ type }) => type === 'spin-off').map((l) => `${l.source} ${l.target}`),
    );
    const spinoffs = links.filter(({ type }) => type === 'spin-off');
    expect(spinoffs.length).toBe(pairs.size);
    expect(organisations.length).toBe(stored!.organisations);
    expect(links.reduce((sum, { claims }) => sum + claims, 0)).toBe(stored!.links);
  });

  test('the limit keeps the most linked and says how many are left', async () => {
    const all = await network('?limit=20000');
    const { organisations, truncated, remaining } = await network('?limit=100');
    const counts = all.organisations.map(({ links }) => links).sort((a, b) => b - a);
    expect([truncated, remaining]).toEqual([true, all.organisations.length - 100]);
    expect(organisations.map(({ links }) => links).sort((a, b) => b - a)).toEqual(counts.slice(0, 100));
  });

  test('around an organisation', async () => {
    const { organisations } = await network('?around=sinclair-radionics&hops=1&links=spin-off');
    expect(organisations.map(({ id }) => id)).toContain('sinclair-radionics');
    expect(organisations.length).toBeGreaterThan(1);
  });

  test('all measures', async () => {
    const ids = getMeasures.answer.parse((await api.get('/measures')).body).measures.map(({ id }) => id);
    const { values, links, network: whole, graph } = await measures({ measures: ids });
    expect(graph.n).toBeGreaterThan(500);
    expect(Object.values(values).filter((list) => list.length !== graph.n)).toEqual([]);
    expect([values, links, whole].flatMap(Object.keys).sort()).toEqual([...ids].sort());
  });
});
