import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { graphml } from '../../../server/exports/formats/graphml.ts';
import { xml } from '../../../server/exports/formats/xml.ts';
import { hardNames, sampleGraph, written } from './sample.ts';

interface Data {
  key: string;
  '#text': string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  processEntities: { enabled: true },
  htmlEntities: true,
  isArray: (name) => ['node', 'edge', 'data', 'key'].includes(name),
});

const file = (await written(graphml.write(sampleGraph()))).toString('utf8');
const graph = parser.parse(file).graphml;

function dataOf(element: { data: Data[] }): Record<string, string> {
  return Object.fromEntries(element.data.map((d) => [d.key, d['#text']]));
}

it('is well-formed', () => {
  expect(XMLValidator.validate(file)).toBe(true);
});

it('keeps every id and name', () => {
  const nodes = graph.graph.node as { id: string; data: Data[] }[];
  expect(nodes.map((n) => [n.id, dataOf(n).n_label])).toEqual(hardNames.map((name, i) => [`o${i}`, name]));
});

it('says of every key what it is for, and the label plainly', () => {
  const keys = graph.key as { id: string; for: string; 'attr.name': string }[];
  expect(keys.every((k) => ['graph', 'node', 'edge'].includes(k.for))).toBe(true);
  expect(keys.filter((k) => k['attr.name'] === 'label')).toEqual([
    { id: 'n_label', for: 'node', 'attr.name': 'label', 'attr.type': 'string' },
  ]);
  expect(new Set(keys.map((k) => k.id)).size).toBe(keys.length);
});

it('names nothing as Gephi names what it draws: words there would be dropped', () => {
  const keys = graph.key as { 'attr.name': string }[];
  const names = keys.map((k) => k['attr.name']);
  expect(names.filter((name) => ['size', 'x', 'y', 'z', 'r', 'g', 'b', 'color'].includes(name))).toEqual([]);
  expect(names).toContain('sizeClass');
});

it('gives each link its leading claim and every source', () => {
  expect(dataOf(graph.graph.edge[0])).toEqual({
    e_type: 'spin-off',
    e_directed: 'true',
    e_scope: 'unknown',
    e_weight: '1',
    e_from: '1995',
    e_to: '1995',
    e_spinoffType: 'corporate',
    e_rule: 'licence',
    e_confidence: 'high',
    e_claims: '2',
    e_claimList: JSON.stringify([
      {
        year: 1995,
        type: 'corporate',
        rule: 'licence',
        confidence: 'high',
        source: 'https://a.example/?x=1&y="2"',
      },
      { type: 'corporate', rule: 'licence', confidence: 'low', source: 'https://b.example/' },
    ]),
    e_sources: 'https://a.example/?x=1&y="2" | https://b.example/',
  });
});

it('says where it comes from', () => {
  expect(dataOf(graph.graph)).toMatchObject({
    g_dataVersion: '7',
    g_filter: 'links: spin-off; without what has no year; level 3',
    g_citation: 'Data (2026)',
  });
});

it('writes what XML cannot hold as U+FFFD', () => {
  expect(xml('a\u0000b\u001f\ud800c\n')).toBe('a\ufffdb\ufffd\ufffdc&#10;');
});
