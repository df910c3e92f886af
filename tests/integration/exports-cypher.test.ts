import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Analytics } from '../../server/analytics/analytics.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { exportRoutes } from '../../server/exports/routes.ts';
import type { Asked } from '../support/ask.ts';
import { emptyGraph } from '../support/database.ts';
import { serveFeature } from '../support/feature.ts';
import { loadTables } from '../support/load.ts';

let database: SchemaDatabase;
let analytics: Analytics;
let api: Asked;

serveFeature(
  ({ database, analytics }) => [exportRoutes({ database, analytics, version: '1.2.3' })],
  (feature) => {
    ({ database, analytics, api } = feature);
  },
);

const row = z.object({ value: z.union([z.string(), z.number()]) });
const one = async (text: string) => {
  const rows = await database.read({ name: 'look', text, params: z.object({}), row }, {});
  return rows[0]!.value;
};

test('a Cypher script makes the network in Neo4j, twice the same', async () => {
  await emptyGraph(database);
  await loadTables(database, 'seed');
  const script = await (await api.fetch('/exports/cypher?regions=UKH12')).text();
  const { organisations, links } = await analytics.select({
    level: 3,
    undated: 'include',
    regions: ['UKH12'],
  });
  await emptyGraph(database);
  const statements = script
    .replaceAll(/^\/\/.*$/gm, '')
    .split(/;\n/)
    .filter((statement) => statement.trim() !== '');
  for (const _ of [1, 2]) await database.runStatements(statements);
  expect(await one('MATCH (o:Organisation) RETURN count(o) AS value')).toBe(organisations.length);
  expect(await one('MATCH (:Organisation)-[l]->(:Organisation) RETURN count(l) AS value')).toBe(links.length);
  expect(
    await one("MATCH (o:Firm {id: 'cambridge-consultants'}) RETURN o.name + ' ' + o.founded AS value"),
  ).toBe('Cambridge Consultants 1960');
  await emptyGraph(database);
});
