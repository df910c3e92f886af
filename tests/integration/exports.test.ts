import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { getExports, getProvenance } from '../../contract/exports.ts';
import type { Analytics } from '../../server/analytics/analytics.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { exportRoutes } from '../../server/exports/routes.ts';
import type { Asked } from '../support/ask.ts';
import { emptyGraph } from '../support/database.ts';
import { serveFeature } from '../support/feature.ts';
import { loadTables } from '../support/load.ts';
import { tablesOut } from '../support/tables-out.ts';

let database: SchemaDatabase;
let analytics: Analytics;
let api: Asked;

serveFeature(
  ({ database, analytics }) => [exportRoutes({ database, analytics, version: '1.2.3' })],
  (feature) => {
    ({ database, analytics, api } = feature);
  },
);

describe('on the shipped data', () => {
  beforeAll(async () => {
    await emptyGraph(database);
    await loadTables(database, 'seed');
  });

  test('the catalogue names each format once', async () => {
    const { body } = await api.get('/exports');
    const { formats } = getExports.answer.parse(body);
    expect(formats.map((f) => f.id)).toEqual(
      expect.arrayContaining(['graphml', 'csv-tables', 'cytoscape-json']),
    );
    expect(new Set(formats.map((f) => f.id)).size).toBe(formats.length);
  });

  test('GraphML is well-formed, whole, and says where it is from', async () => {
    const response = await api.fetch('/exports/graphml');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="?offshoot-all-v\d+-\d{4}-\d\d-\d\d\.graphml"?$/,
    );
    expect(response.headers.get('content-type')).toContain('application/graphml+xml');
    const text = await response.text();
    expect(XMLValidator.validate(text)).toBe(true);
    const isArray = (name: string) => ['node', 'edge'].includes(name);
    const { graph } = new XMLParser({ ignoreAttributes: false, isArray }).parse(text).graphml;
    const { organisations, links } = await analytics.select({ level: 3, undated: 'include' });
    expect([graph.node.length, graph.edge.length]).toEqual([organisations.length, links.length]);
    expect(text).toContain('Offshoot 1.2.3');
    expect(
      ['&quot;confidence&quot;:', '&quot;relationship&quot;:'].map((part) => text.includes(part)),
    ).toEqual([true, false]);
  });

  test('what a text has to name is told as files tell it', async () => {
    const { body } = await api.get('/provenance?regions=SE232&from=1990');
    const told = getProvenance.answer.parse(body);
    const file = await (await api.fetch('/exports/graphml?regions=SE232&from=1990')).text();
    expect(told).toMatchObject({
      program: 'Offshoot 1.2.3',
      filter: 'regions: SE232; from: 1990; level 3',
      datasets: [{ id: 'seed', licence: 'CC0-1.0', citation: expect.stringContaining('CC0') as string }],
    });
    expect(file).toContain(`<data key="g_filter">${told.filter}</data>`);
    expect(file).toContain(`<data key="g_dataVersion">${told.dataVersion}</data>`);
    expect(file.match(/<node /g)).toHaveLength(told.organisations);
  });

  test('measures of what is exported are attributes, with their convention', async () => {
    const ids = 'acorn-computers,arm,apple';
    const response = await api.fetch(
      `/exports/cytoscape-json?ids=${ids}&links=spin-off&measures=degree,betweenness`,
    );
    const { data, elements } = (await response.json()) as {
      data: { measures: string };
      elements: { nodes: { data: { id: string; degree: number; betweenness: number } }[] };
    };
    const values = elements.nodes.map(({ data: { id, degree, betweenness } }) => [id, degree, betweenness]);
    expect(values.sort()).toEqual([
      ['acorn-computers', 1, 0],
      ['apple', 1, 0],
      ['arm', 2, 1],
    ]);
    expect(data.measures).toMatch(/^degree: .* betweenness: /);
    const gexf = await (await api.fetch(`/exports/gexf?ids=${ids}&measures=degree`)).text();
    expect(gexf).toContain('<attribute id="degree" title="degree" type="double"/>');
    const refused = ['gexf?measures=density', 'ucinet-dl?measures=degree', 'gexf?measures=fame'];
    const codes = await Promise.all(refused.map(async (path) => (await api.get(`/exports/${path}`)).body));
    expect(codes).toMatchObject([
      { code: 'no-attribute' },
      { code: 'no-attribute' },
      { code: 'unknown-measure' },
    ]);
  });

  test('Cytoscape JSON of named organisations holds them and the links among them', async () => {
    const ids = ['cambridge-consultants', 'xaar', 'university-of-cambridge'];
    const response = await api.fetch('/exports/cytoscape-json', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ filter: {}, ids }),
    });
    expect(response.headers.get('content-disposition')).toContain(
      'offshoot-selection-cambridge-consultants-and-2-more-v',
    );
    const { elements } = (await response.json()) as {
      elements: { nodes: { data: { id: string } }[]; edges: { data: { source: string; target: string } }[] };
    };
    expect(elements.nodes.map((n) => n.data.id).sort()).toEqual([...ids].sort());
    expect(elements.edges.length).toBeGreaterThan(0);
    expect(elements.edges.every(({ data }) => ids.includes(data.source) && ids.includes(data.target))).toBe(
      true,
    );
  });

  test('named organisations stay whatever the filter says of organisations', async () => {
    const { 'organisations.csv': rows } = await tablesOut(
      api,
      '?ids=cambridge-consultants,university-of-cambridge&kinds=firm',
    );
    expect(rows!.map((line) => line.split(',')[0])).toEqual([
      'cambridge-consultants',
      'id',
      'university-of-cambridge',
    ]);
  });

  test('an unknown format names those there are; an unknown id and an empty graph are refused', async () => {
    const unknown = await api.get('/exports/visio');
    expect([unknown.status, (unknown.body as { detail: string }).detail]).toEqual([
      404,
      expect.stringContaining('graphml, gexf, csv-tables, xlsx, cytoscape-json'),
    ]);
    expect((await api.get('/exports/graphml?ids=nobody')).status).toBe(404);
    expect((await api.get('/exports/graphml?to=1000&undated=exclude')).status).toBe(400);
  });

  test('a client that goes away ends the export, and the next one is whole', async () => {
    const controller = new AbortController();
    const response = await api.fetch('/exports/graphml', { signal: controller.signal });
    await response.body!.getReader().read();
    controller.abort();
    expect((await (await api.fetch('/exports/graphml')).text()).trimEnd().endsWith('</graphml>')).toBe(true);
  });
});
