import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unescapeCell } from '../../../contract/cells.ts';
import type { Format } from '../../../server/exports/format.ts';
import { cx2 } from '../../../server/exports/formats/cx2.ts';
import { cypherScript } from '../../../server/exports/formats/cypher-script.ts';
import { gexf } from '../../../server/exports/formats/gexf.ts';
import { jsonLd } from '../../../server/exports/formats/json-ld.ts';
import { neo4jAdmin } from '../../../server/exports/formats/neo4j-admin.ts';
import { pajek } from '../../../server/exports/formats/pajek.ts';
import { ucinetDl } from '../../../server/exports/formats/ucinet-dl.ts';
import type { ExportGraph, ExportLink } from '../../../server/exports/graph.ts';
import { hardNames, sampleGraph, written } from './sample.ts';

const text = async (format: Format, graph = sampleGraph()) =>
  (await written(format.write(graph))).toString('utf8');

async function unzipped(format: Format, graph = sampleGraph()): Promise<Record<string, string>> {
  const files = unzipSync(await written(format.write(graph)));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The sample with one of its links without direction. */
function withCollaboration(): ExportGraph {
  const graph = sampleGraph();
  async function* links(): AsyncGenerator<ExportLink> {
    for await (const link of graph.links())
      yield link.id === 'l1' ? { ...link, type: 'collaboration' } : link;
  }
  return { ...graph, links };
}

describe('GEXF', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['node', 'edge', 'attvalue'].includes(name),
  });

  it('is well-formed, with every name, and both years of an interval', async () => {
    const file = await text(gexf);
    expect(XMLValidator.validate(file)).toBe(true);
    const { graph } = parser.parse(file).gexf;
    const names = graph.nodes.node.map((n: Record<string, string>) => n['@_label']);
    expect(names.map((n: string) => n.replaceAll('&#10;', '\n'))).toEqual(hardNames);
    expect(graph.nodes.node[0]).toMatchObject({ '@_id': 'o0', '@_start': '1990' });
    expect(graph.nodes.node[0]).not.toHaveProperty('@_end');
    expect(graph.edges.edge[0]).toMatchObject({
      '@_source': 'o0',
      '@_target': 'o1',
      '@_start': '1995',
      '@_end': '1995',
      '@_kind': 'spin-off',
    });
  });
});

describe('CX2', () => {
  it('has its aspects in order, with as many elements as it says', async () => {
    const file = JSON.parse(await text(cx2)) as Record<string, { elementCount?: number; name?: string }[]>[];
    const aspects = file.map((aspect) => Object.keys(aspect)[0]);
    expect(aspects).toEqual([
      'CXVersion',
      'metaData',
      'attributeDeclarations',
      'networkAttributes',
      'nodes',
      'edges',
      'status',
    ]);
    const said = Object.fromEntries(file[1]!.metaData!.map(({ name, elementCount }) => [name, elementCount]));
    expect([said.nodes, said.edges]).toEqual([file[4]!.nodes!.length, file[5]!.edges!.length]);
    expect(file[4]!.nodes![0]).toEqual({
      id: 0,
      v: { name: hardNames[0], represents: 'o0', kind: 'firm', founded: 1990 },
    });
  });

  it('declares every attribute it uses', async () => {
    const file = JSON.parse(await text(cx2));
    const declared = file[2].attributeDeclarations[0];
    for (const aspect of ['nodes', 'edges'] as const) {
      const elements = file.find((one: object) => aspect in one)[aspect] as { v: object }[];
      const used = elements.flatMap(({ v }) => Object.keys(v));
      expect(used.filter((name) => !(name in declared[aspect]))).toEqual([]);
    }
  });
});

describe('Pajek', () => {
  it('numbers from 1, writes arcs before edges and ends with an empty section of arcs', async () => {
    const { 'offshoot.net': network, 'key.csv': key } = await unzipped(pajek, withCollaboration());
    const lines = network!.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '*Vertices 9',
      `1 "Ångström & Söner 'AB'"`,
      '2 "=SUM(A1)"',
      '3 "two lines"',
    ]);
    expect(lines.slice(10)).toEqual([
      ...[
        '*Arcs',
        '1 2 1',
        '3 4 1',
        '4 5 1',
        '5 6 1',
        '6 7 1',
        '7 8 1',
        '8 9 1',
        '*Edges',
        '2 3 1',
        '*Arcs',
        '',
      ],
    ]);
    const { 'offshoot.net': directed } = await unzipped(pajek);
    expect(directed!.match(/^\*.*$/gm)).toEqual(['*Vertices 9', '*Arcs']);
    const names = parse(key!, { columns: true }).map((row) => unescapeCell((row as { name: string }).name));
    expect(names).toEqual(hardNames);
  });

  it('has each label once, without what escapes', async () => {
    const names = ['Twin', 'Twin', 'Twin (o1)', 'a/', 'a\\', 'bell\u0007'];
    const { 'offshoot.net': network } = await unzipped(pajek, sampleGraph(names));
    expect(network!.split('\n').slice(1, 7)).toEqual([
      ...['1 "Twin"', '2 "Twin (o1)"', '3 "Twin (o1) (o2)"'],
      ...['4 "a/"', '5 "a/ (o4)"', '6 "bell "'],
    ]);
  });

  it('has a class for each vertex of a partition', async () => {
    const files = await unzipped(pajek);
    expect(files['kind.clu']!.trim().split('\n')).toEqual(['*Vertices 9', ...hardNames.map(() => '1')]);
    expect(files['region.clu']!.trim().split('\n')).toEqual(['*Vertices 9', ...hardNames.map(() => '0')]);
    expect(files['kind.csv']).toBe('class,kind\n1,firm\n');
  });
});

describe('UCINET DL', () => {
  it('has a file for each link type, short codes and a key', async () => {
    const files = await unzipped(ucinetDl, withCollaboration());
    expect(Object.keys(files)).toEqual(['README.txt', 'key.csv', 'spin-off.dl', 'collaboration.dl']);
    expect(files['collaboration.dl']).toBe(
      'DL N=9\nFORMAT=EDGELIST1\nLABELS:\nO1,O2,O3,O4,O5,O6,O7,O8,O9\nDATA:\n2 3 1\n3 2 1\n',
    );
    expect(parse(files['key.csv']!, { columns: true })[3]).toEqual({
      code: 'O4',
      id: 'o3',
      name: 'Ελλάδα',
      kind: 'firm',
      region: '',
    });
  });
});

describe('for Neo4j', () => {
  it('a script keeps whole numbers and others apart', async () => {
    const script = await text(cypherScript);
    expect(script).toContain(`{id: "o0", name: "Ångström & Söner \\"AB\\"", kind: "firm", founded: 1990}`);
    expect(script).toContain('weight: 1.0, from: 1995');
    expect(script).toContain(
      `{id: "old \\"o0\\"", kept: "o0", source: "A book", at: "2026-11-22"}\n] AS row\nMATCH (o:Organisation {id: row.kept})\nMERGE (m:Merged {id: row.id})`,
    );
    expect(script).toContain('MERGE (a)-[l:SPUN_OFF {id: row[2].id}]->(b) SET l += row[2];');
  });

  it('tables for neo4j-admin give every name as it is', async () => {
    const files = await unzipped(neo4jAdmin);
    const rows = parse(files['organisations.csv']!, { columns: true }) as Record<string, string>[];
    expect(rows.map((row) => row.name)).toEqual(hardNames);
    expect(rows[0]).toMatchObject({ 'id:ID': 'o0', 'founded:int': '1990', ':LABEL': 'Organisation;Firm' });
    const links = parse(files['links.csv']!, { columns: true }) as Record<string, string>[];
    expect(links[0]).toMatchObject({
      ':START_ID': 'o0',
      ':END_ID': 'o1',
      ':TYPE': 'SPUN_OFF',
      'from:int': '1995',
    });
  });
});

describe('JSON-LD', () => {
  it('says spin-offs as change events with their sources', async () => {
    const file = JSON.parse(await text(jsonLd)) as { '@graph': Record<string, unknown>[] };
    const [about, first] = file['@graph'];
    expect(about).toMatchObject({ type: 'prov:Entity', citation: 'Data (2026)' });
    expect(first).toMatchObject({ id: 'urn:offshoot:organisation:o0', name: hardNames[0], founded: '1990' });
    expect(file['@graph'].find(({ id }) => id === 'urn:offshoot:link:l0')).toMatchObject({
      type: ['org:ChangeEvent', 'prov:Activity'],
      original: 'urn:offshoot:organisation:o0',
      resulting: 'urn:offshoot:organisation:o1',
      from: '1995',
      sources: ['https://a.example/?x=1&y="2"', 'https://b.example/'],
    });
    expect(file['@graph']).toContainEqual({
      ...{ id: 'urn:offshoot:organisation:old%20%22o0%22', identifier: 'old "o0"' },
      ...{ sameAs: 'urn:offshoot:organisation:o0', sources: 'A book' },
    });
  });
});
