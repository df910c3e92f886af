import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unescapeCell } from '../../../contract/cells.ts';
import { formatList, formatNamed, formats } from '../../../server/exports/catalogue.ts';
import { csvTables } from '../../../server/exports/formats/csv-tables.ts';
import { cytoscapeJson } from '../../../server/exports/formats/cytoscape-json.ts';
import { hardNames, sampleGraph, written } from './sample.ts';

const names = (rows: { data: { id: string; name: string } }[]) => rows.map((row) => row.data.name);

describe('Cytoscape JSON', () => {
  it.each([[hardNames], [[]], [['one']]])('is JSON with every name (%#)', async (list) => {
    const file = JSON.parse((await written(cytoscapeJson.write(sampleGraph(list)))).toString('utf8'));
    expect(names(file.elements.nodes)).toEqual(list);
    expect(file.elements.edges).toHaveLength(Math.max(0, list.length - 1));
    expect(file).toMatchObject({ directed: true, multigraph: true });
    expect(
      file.elements.edges.every((e: { data: { id: string; key: string } }) => e.data.key === e.data.id),
    ).toBe(true);
    expect(file.data).toMatchObject({ dataVersion: 7, date: '2026-11-22', citation: 'Data (2026)' });
  });

  it('leaves out what is not known', async () => {
    const file = JSON.parse((await written(cytoscapeJson.write(sampleGraph(['one'])))).toString('utf8'));
    expect(file.elements.nodes[0]).toEqual({
      data: { id: 'o0', value: 'o0', label: 'one', name: 'one', kind: 'firm', founded: 1990 },
    });
  });
});

describe('CSV tables', async () => {
  const files = unzipSync(await written(csvTables.write(sampleGraph())));
  const table = (name: string): Record<string, string>[] =>
    parse(strFromU8(files[`${name}.csv`]!), { columns: true });

  it('holds the tables of the import and a word on their origin', () => {
    const tables = ['regions', 'organisations', 'same-as', 'spinoffs', 'links', 'flows', 'people', 'careers'];
    expect(Object.keys(files)).toEqual(['README.txt', ...tables.map((name) => `${name}.csv`)]);
    expect(strFromU8(files['README.txt']!)).toContain('dataVersion: 7\n');
  });

  it('gives each name back through the escape, and runs nothing in a spreadsheet', () => {
    const cells = table('organisations').map((row) => row.name!);
    expect(cells.map(unescapeCell)).toEqual(hardNames);
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  it('has a row for each claim', () => {
    expect(table('spinoffs').slice(0, 2)).toEqual([
      {
        parent: 'o0',
        child: 'o1',
        year: '1995',
        type: 'corporate',
        rule: 'licence',
        confidence: 'high',
        source: 'https://a.example/?x=1&y="2"',
        note: '',
      },
      expect.objectContaining({ year: '', confidence: 'low', source: 'https://b.example/' }),
    ]);
  });
});

describe('the catalogue', () => {
  it('finds each format by its id', () => {
    for (const format of formats) expect(formatNamed(format.id)).toBe(format);
    expect(formatList().map((f) => Object.keys(f).includes('write'))).toEqual(formats.map(() => false));
  });

  it('names the formats when one is unknown', () => {
    expect(() => formatNamed('pdf')).toThrow(
      'There is no export format "pdf". There are: graphml, gexf, csv-tables, xlsx, cytoscape-json',
    );
  });
});
