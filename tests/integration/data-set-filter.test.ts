import { beforeAll, expect, test } from 'vitest';
import { everything } from '../../contract/filter.ts';
import { Lineage } from '../../contract/genealogy.ts';
import type { Analytics } from '../../server/analytics/analytics.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { exportRoutes } from '../../server/exports/routes.ts';
import { genealogyRoutes } from '../../server/genealogy/routes.ts';
import type { Asked } from '../support/ask.ts';
import { emptyGraph } from '../support/database.ts';
import { serveFeature } from '../support/feature.ts';
import { loadRows } from '../support/tables.ts';
import { tablesOut } from '../support/tables-out.ts';

let database: SchemaDatabase;
let analytics: Analytics;
let api: Asked;

serveFeature(
  ({ database, analytics }) => [
    exportRoutes({ database, analytics, version: '1.2.3' }),
    genealogyRoutes({ database, analytics }),
  ],
  (feature) => {
    ({ database, analytics, api } = feature);
  },
);

/** A data set whose firms came from a university that another one brought. */
beforeAll(async () => {
  await emptyGraph(database);
  const first = {
    regions: [{ code: 'DE1', name: 'One', level: 1, country: 'DE' }],
    organisations: [
      { id: 'uni', name: 'University', kind: 'university', region: 'DE1' },
      { id: 'other', name: 'Other', kind: 'firm' },
    ],
    spinoffs: [{ parent: 'uni', child: 'other', year: 1980 }],
  };
  await loadRows(database, first, 'First');
  const second = {
    organisations: [{ id: 'own', name: 'Own', kind: 'firm' }],
    spinoffs: [{ parent: 'uni', child: 'own', year: 1990 }],
  };
  await loadRows(database, second, 'Second');
});

test('a data set is seen with the organisations of others that its links name, and none of their links', async () => {
  const { organisations, links, table } = await analytics.select({ ...everything, dataset: ['second'] });
  const ids = [...organisations].map((at) => table.organisations.id[at]);
  const regions = [...organisations].map((at) => table.regions.code[table.organisations.region[at]!]);
  expect([ids, regions, links.length]).toEqual([['own', 'uni'], [undefined, 'DE1'], 1]);
  const first = await analytics.select({ ...everything, dataset: ['first'] });
  expect([first.organisations.length, first.links.length]).toEqual([2, 1]);
});

test('so are its lineages and its exports', async () => {
  const { body } = await api.get('/genealogy/own?dataset=second');
  const { organisations, spinoffs } = Lineage.parse(body);
  expect(organisations.map(({ id }) => id)).toEqual(['own', 'uni']);
  expect(spinoffs).toMatchObject([{ parent: 'uni', child: 'own' }]);
  const tables = await tablesOut(api, '?dataset=second');
  expect(tables['organisations.csv']!.slice(1).map((line) => line.split(',')[0])).toEqual(['own', 'uni']);
  expect(tables['spinoffs.csv']!.slice(1)).toEqual([expect.stringMatching(/^uni,own,1990,/)]);
});
