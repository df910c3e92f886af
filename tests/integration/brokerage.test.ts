import { beforeAll, describe, expect, test } from 'vitest';
import { getBrokerage, getTriads, type RoleValues } from '../../contract/brokerage.ts';
import { brokerageRoutes } from '../../server/brokerage/routes.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import type { Asked } from '../support/ask.ts';
import { emptyGraph } from '../support/database.ts';
import { serveFeature } from '../support/feature.ts';
import { goldenIds, goldenValues } from '../support/golden.ts';
import { loadTables } from '../support/load.ts';

let database: SchemaDatabase;
let api: Asked;

serveFeature(
  ({ analytics }) => [brokerageRoutes({ analytics })],
  (feature) => {
    ({ database, api } = feature);
  },
);

async function brokerage(query = '') {
  const { status, body } = await api.get(`/brokerage${query}`);
  expect(status).toBe(200);
  return getBrokerage.answer.parse(body);
}

async function triads(id: string, query = '') {
  const { status, body } = await api.get(`/brokerage/${id}/triads${query}`);
  expect(status).toBe(200);
  return getTriads.answer.parse(body);
}

/** Six digits, as the fixture has them; −0 becomes 0. */
const sixDigits = (values: RoleValues) =>
  Object.fromEntries(
    Object.entries(values).map(([role, value]) => [
      role,
      value === null ? null : Number(value.toFixed(6)) + 0,
    ]),
  );

describe('on the golden fixture', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadTables(database, 'tests/fixtures/golden');
  });

  test('counts, expectation and z are those of R', async () => {
    const { brokers, graph, leftOut } = await brokerage();
    const found = Object.fromEntries(
      brokers.map(({ id, counts, expected, z }) => [
        id,
        { counts, expected: sixDigits(expected), z: sixDigits(z) },
      ]),
    );
    const { organisations } = goldenValues.brokerage;
    const worked = goldenIds.map((id) => {
      const { counts, expected, z } = organisations[id];
      return [id, { counts, expected: sixDigits(expected), z: sixDigits(z) }];
    });
    expect(found).toEqual(Object.fromEntries(worked));
    expect({ graph, leftOut }).toEqual({
      graph: { n: 8, m: 8, dropped: { loops: 0, parallel: 0 } },
      leftOut: 0,
    });
  });

  test('p comes with permutations, and is the same for the same seed', async () => {
    const p = async (query: string) => (await brokerage(query)).brokers.map((broker) => broker.p);
    const first = await p('?permutations=499&seed=3');
    expect(first[0]).toMatchObject({ total: null });
    expect(await p('?permutations=499&seed=3')).toEqual(first);
    expect(await p('?permutations=499&seed=4')).not.toEqual(first);
    expect(await p('')).toEqual(new Array(8).fill(null));
  });

  test('the list is cut at a limit, and says so', async () => {
    const { brokers, truncated, remaining } = await brokerage('?limit=2');
    expect([brokers.map(({ id }) => id), truncated, remaining]).toEqual([['A', 'C'], true, 6]);
  });

  test('the triads behind a count, by role', async () => {
    const all = await triads('A');
    expect(all.triads).toEqual([
      { role: 'coordinator', from: 'S', to: 'C' },
      { role: 'representative', from: 'S', to: 'B' },
      { role: 'gatekeeper', from: 'X', to: 'C' },
      { role: 'liaison', from: 'X', to: 'B' },
    ]);
    expect([all.total, all.truncated]).toEqual([4, false]);
    const gates = await triads('A', '?role=gatekeeper');
    expect(gates.organisations).toEqual([
      { id: 'X', name: 'Xenon Laboratories', group: 'R3' },
      { id: 'C', name: 'Cedar Optics', group: 'R1' },
    ]);
  });

  test('grouped by kind: the bridge between science and firms', async () => {
    const { brokers, groups } = await brokerage('?groupBy=kind');
    expect(groups.map(({ group, organisations }) => [group, organisations])).toEqual([
      ['firm', 6],
      ['public-lab', 1],
      ['university', 1],
    ]);
    expect(brokers.find(({ id }) => id === 'C')?.counts).toMatchObject({
      coordinator: 1,
      gatekeeper: 1,
      total: 2,
    });
  });

  test.each([
    ['/brokerage/nobody/triads', 404, 'not-found'],
    ['/brokerage/X/triads?regions=R1', 404, 'not-in-selection'],
    ['/brokerage/A/triads?groupBy=industry', 404, 'not-in-selection'],
    ['/brokerage?permutations=100001', 400, 'invalid-request'],
    ['/brokerage?groupBy=colour', 400, 'invalid-request'],
  ])('%s is refused', async (path, status, code) => {
    expect(await api.get(path)).toMatchObject({ status, body: { status, code } });
  });

  test('no links in the years chosen, a grouping nobody has: empty, not broken', async () => {
    const { brokers, graph } = await brokerage('?from=2000');
    expect([brokers.length, graph.m, brokers[0]?.counts.total, brokers[0]?.z.total]).toEqual([8, 0, 0, null]);
    const { brokers: none, leftOut } = await brokerage('?groupBy=industry');
    expect([none, leftOut]).toEqual([[], 8]);
  });
});

describe('on the shipped data', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadTables(database, 'seed');
  });

  test('every triad of the greatest brokers is found, and roles add up', async () => {
    const { brokers } = await brokerage('?level=2&limit=20');
    for (const broker of brokers) {
      const { coordinator, itinerant, representative, gatekeeper, liaison, total } = broker.counts;
      expect(coordinator + itinerant + representative + gatekeeper + liaison).toBe(total);
      expect((await triads(broker.id, '?level=2&limit=10000')).total).toBe(total);
    }
  });

  test('organisations without a region at the level are left out and counted', async () => {
    const counted = async (level: number) => {
      const { graph, leftOut } = await brokerage(`?level=${level}`);
      return graph.n + leftOut;
    };
    expect([await counted(0), await counted(1), await counted(2), await counted(3)]).toEqual([
      726, 726, 726, 726,
    ]);
  });
});
