import { beforeEach, expect, it } from 'vitest';
import type { Twins } from '../../contract/organisations.ts';
import { organisationRoutes } from '../../server/organisations/routes.ts';
import { emptyGraph } from '../support/database.ts';
import { type Feature, serveFeature } from '../support/feature.ts';
import { loadRows } from '../support/tables.ts';

let feature: Feature;
serveFeature(
  (parts) => [organisationRoutes(parts)],
  (opened) => {
    feature = opened;
  },
);
beforeEach(() => emptyGraph(feature.database));

const firm = (id: string, name: string, more: object = {}) => ({ id, name, kind: 'firm', ...more });

it('likely twins are told when they come in, and over the whole data', async () => {
  const organisations = [
    firm('siemens', 'Siemens AG', { region: 'DE212', wikidata: 'Q81230' }),
    firm('seimens', 'Seimens', { region: 'DE212' }),
    firm('other', 'Siemens', { region: 'DE212', wikidata: 'Q1' }),
    firm('cc', 'Cambridge Consultants', { place: 'Cambridge' }),
  ];
  await loadRows(feature.database, { organisations }, 'First');
  const added = [firm('cc2', 'Cambridge Consultants Ltd', { place: 'cambridge' })];
  const second = await loadRows(feature.database, { organisations: added }, 'Second');
  expect(second.findings.map(({ code, line }) => [code, line])).toEqual([['likely-twin', 2]]);
  const { status, body } = await feature.api.get('/organisations/twins');
  const { twins, ...rest } = body as Twins;
  expect(status).toBe(200);
  const said = twins.map(({ a, b, likeness, samePlace }) => {
    return `${[a.id, b.id].sort().join(' ')} ${likeness} ${samePlace}`;
  });
  expect(said[0]).toBe('cc cc2 same-name true');
  expect(said.sort()).toEqual([
    'cc cc2 same-name true',
    'other seimens typing-error true',
    'seimens siemens typing-error true',
  ]);
  expect(rest).toMatchObject({ total: 3, truncated: false });
});
