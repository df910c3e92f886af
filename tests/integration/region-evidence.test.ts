import { beforeAll, expect, test } from 'vitest';
import { getRegionEvidence } from '../../contract/region-evidence.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { regionEvidenceRoutes } from '../../server/regions/evidence.ts';
import type { Asked } from '../support/ask.ts';
import { emptyGraph } from '../support/database.ts';
import { serveFeature } from '../support/feature.ts';
import { loadTables } from '../support/load.ts';

let database: SchemaDatabase;
let api: Asked;

serveFeature(
  (parts) => [regionEvidenceRoutes(parts)],
  (feature) => {
    ({ database, api } = feature);
  },
);

beforeAll(async () => {
  await emptyGraph(database);
  await loadTables(database, 'tests/fixtures/golden');
});

async function evidence(query: string) {
  const { status, body } = await api.get(`/regions/evidence?${query}`);
  expect(status).toBe(200);
  return getRegionEvidence.answer.parse(body);
}

const pairs = ({ links }: Awaited<ReturnType<typeof evidence>>) =>
  links.map(({ source, target }) => `${source.id}${target.id}`).sort();

test('the links of a cell, one way or both, inside a region, and of a region as a whole', async () => {
  expect(pairs(await evidence('source=R1&target=R2'))).toEqual(['AB']);
  expect(pairs(await evidence('source=R2&target=R1'))).toEqual(['DE']);
  expect(pairs(await evidence('source=R1&target=R2&ways=both'))).toEqual(['AB', 'DE']);
  expect(pairs(await evidence('source=R1&target=R1'))).toEqual(['AC', 'CE', 'SA', 'UC']);
  expect(pairs(await evidence('source=R2'))).toEqual(['AB', 'BD', 'DE']);
  expect(pairs(await evidence('source=BB&target=AA&level=0'))).toEqual(['XA']);
});

test('each link names its ends, its scope and who says so', async () => {
  const { links } = await evidence('source=R3&target=R1');
  expect(links).toEqual([
    {
      id: links[0]!.claims[0]!.id,
      type: 'spin-off',
      source: { id: 'X', name: 'Xenon Laboratories', kind: 'public-lab', region: 'R3' },
      target: { id: 'A', name: 'Alder Instruments', kind: 'firm', region: 'R1' },
      scope: 'international',
      from: 1960,
      to: 1960,
      weight: 1,
      claims: [
        {
          ...links[0]!.claims[0]!,
          year: 1960,
          type: 'public-lab',
          rule: 'founder-employer',
          confidence: 'high',
          source: 'golden',
        },
      ],
    },
  ]);
});

test('keeps to the filter and to the limit, and says how many there are', async () => {
  expect(pairs(await evidence('source=R1&target=R1&minConfidence=high'))).toEqual(['AC', 'SA', 'UC']);
  const first = await evidence('source=R1&limit=2');
  expect([first.links.length, first.total, first.truncated]).toEqual([2, 7, true]);
});

test('a region that is not there is a fault', async () => {
  const { status, body } = await api.get('/regions/evidence?source=R1&target=R9');
  expect(status).toBe(400);
  expect(body).toMatchObject({ detail: 'There is no region "R9". GET /api/regions lists those there are.' });
});

test('the pages that the links of a picture are from, each once', async () => {
  const { status, body } = await api.get('/regions/sources?regions=R1');
  expect(status).toBe(200);
  expect(body).toMatchObject({ sources: ['golden'], links: 4, truncated: false });
});
