import { beforeAll, describe, expect, test } from 'vitest';
import { getNeighbours, getOrganisation, search } from '../../contract/organisations.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { organisationRoutes } from '../../server/organisations/routes.ts';
import type { Asked } from '../support/ask.ts';
import { emptyGraph } from '../support/database.ts';
import { serveFeature } from '../support/feature.ts';
import { loadTables } from '../support/load.ts';
import { loadRows } from '../support/tables.ts';

let database: SchemaDatabase;
let api: Asked;

serveFeature(
  ({ database, analytics }) => [organisationRoutes({ database, analytics })],
  (feature) => {
    ({ database, api } = feature);
  },
);

async function found(q: string, limit = 10): Promise<string[]> {
  const { status, body } = await api.get(`/search?${new URLSearchParams({ q, limit: String(limit) })}`);
  expect({ q, status }).toEqual({ q, status: 200 });
  return search.answer.parse(body).results.map((result) => result.id);
}

async function organisation(id: string, query = '') {
  const { status, body } = await api.get(`/organisations/${encodeURIComponent(id)}${query}`);
  expect({ id, status }).toEqual({ id, status: 200 });
  return getOrganisation.answer.parse(body);
}

async function neighbours(id: string, query = '') {
  const { status, body } = await api.get(`/organisations/${encodeURIComponent(id)}/neighbours${query}`);
  expect({ id, status }).toEqual({ id, status: 200 });
  return getNeighbours.answer.parse(body);
}

describe('search', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    const names = {
      siemens: 'Siemens',
      'siemens-matsushita': 'Siemens Matsushita Components',
      sierra: 'Sierra Electric',
      angstrom: 'Ångström & Söner "AB"',
      oreal: "L'Oréal Research",
      att: 'AT&T Bell Labs',
      tokyo: '東京エレクトロン',
      'a/b': 'Slash and Sons',
    };
    const organisations = Object.entries(names).map(([id, name]) => ({ id, name, kind: 'firm' }));
    await loadRows(database, { organisations });
  });

  test('the same name first, then what begins so', async () => {
    expect(await found('Siemens')).toEqual(['siemens', 'siemens-matsushita']);
    expect((await found('sie')).sort()).toEqual(['siemens', 'siemens-matsushita', 'sierra']);
    expect(await found('siemens', 1)).toEqual(['siemens']);
  });

  test('forgives typing errors, accents and case; finds any script, and ids', async () => {
    expect(await found('Seimens')).toContain('siemens');
    expect(await found('angstrom soner')).toEqual(['angstrom']);
    expect(await found('ÅNGSTRÖM')).toEqual(['angstrom']);
    expect(await found("l'oreal")).toEqual(['oreal']);
    expect(await found('AT&T')).toContain('att');
    expect(await found('東京')).toEqual(['tokyo']);
    expect(await found('a/b')).toContain('a/b');
  });

  test('no text is a command', async () => {
    const hostile = [
      '*',
      '* OR *',
      'name:*',
      '"',
      '\\',
      'siemens AND NOT siemens)',
      '[a TO z]',
      '/s.*/',
      '~',
      '🚀',
      '!!!',
      '\u0000',
      'a'.repeat(200),
    ];
    for (const text of hostile) expect((await found(text)).length).toBeLessThanOrEqual(8);
    expect(await found('*')).toEqual([]);
    expect(await found("'}) MATCH (n) DETACH DELETE n //")).toEqual([]);
    expect(await found('siemens')).toHaveLength(2);
  });
});

describe('one organisation', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadTables(database, 'tests/fixtures/golden');
  });

  test('its regions, counts by scope and links with every claim', async () => {
    const { links, ...detail } = await organisation('A');
    expect(detail).toMatchObject({
      id: 'A',
      name: 'Alder Instruments',
      region: 'R1',
      country: 'AA',
      start: 1960,
      regions: [{ code: 'R1', name: 'Region One', level: 3 }],
      truncated: false,
    });
    expect(detail.counts).toEqual([
      { type: 'spin-off', scope: 'intra-regional', links: 2 },
      { type: 'spin-off', scope: 'national', links: 1 },
      { type: 'spin-off', scope: 'international', links: 1 },
    ]);
    const words = links.map(
      ({ direction, other, scope, claims }) => `${direction} ${other.id} ${scope} ${claims.length}`,
    );
    expect(words.sort()).toEqual([
      'in S intra-regional 1',
      'in X international 1',
      'out B national 1',
      'out C intra-regional 1',
    ]);
  });

  test('a list that is cut says so, and counts all the same', async () => {
    const { links, counts, truncated } = await organisation('A', '?limit=2');
    expect([links.length, truncated]).toEqual([2, true]);
    expect(counts.reduce((sum, row) => sum + row.links, 0)).toBe(4);
  });

  test('neighbours: the most connected first, without those known, under the filter', async () => {
    const all = await neighbours('A');
    expect(all.neighbours.map((n) => `${n.id} ${n.links} ${n.types}`)).toEqual([
      'C 3 spin-off',
      'B 2 spin-off',
      'S 1 spin-off',
      'X 1 spin-off',
    ]);
    expect(await neighbours('A', '?exclude=C,S&limit=1')).toMatchObject({
      neighbours: [{ id: 'B' }],
      remaining: 1,
      truncated: true,
    });
    expect((await neighbours('A', '?regions=R1')).neighbours.map((n) => n.id)).toEqual(['C', 'S']);
  });

  test('an id that is not there', async () => {
    for (const path of ['/organisations/nobody', '/organisations/nobody/neighbours']) {
      expect(await api.get(path)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
  });
});

describe('on the shipped data', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadTables(database, 'seed');
  });

  test('claims of one spin-off are one link', async () => {
    const { links, counts } = await organisation('university-of-cambridge');
    const spinoffs = links.filter((l) => l.type === 'spin-off' && l.direction === 'out');
    expect(new Set(spinoffs.map((l) => l.other.id)).size).toBe(spinoffs.length);
    const total = counts.reduce((sum, row) => sum + row.links, 0);
    expect(total).toBe(links.length);
  });

  test('names as people type them', async () => {
    expect((await found('cambridge consultants'))[0]).toBe('cambridge-consultants');
    expect((await found('Seimens'))[0]).toBe('siemens');
    expect((await found('university of cambridge'))[0]).toBe('university-of-cambridge');
    expect((await found('the technology partnership')).length).toBeGreaterThan(0);
  });
});
