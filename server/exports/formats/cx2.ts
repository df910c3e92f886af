import type { Format } from '../format.ts';
import type { ExportGraph } from '../graph.ts';
import { provenanceRows } from '../provenance.ts';
import { type AttributeType, linkAttributes, nodeAttributesOf } from './attributes.ts';
import { linkFields } from './link-fields.ts';
import { Numbers } from './numbers.ts';

const cxTypes: Record<AttributeType, string> = {
  string: 'string',
  int: 'integer',
  double: 'double',
  boolean: 'boolean',
};

function declared(attributes: Record<string, AttributeType>) {
  return Object.fromEntries(Object.entries(attributes).map(([name, type]) => [name, { d: cxTypes[type] }]));
}

function known(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function declarations(graph: ExportGraph, about: [string, string][]): string {
  const networkAttributes = Object.fromEntries(
    ['name', ...about.map(([name]) => name)].map((n) => [n, { d: 'string' }]),
  );
  return JSON.stringify({
    attributeDeclarations: [
      {
        networkAttributes,
        nodes: { name: { d: 'string' }, represents: { d: 'string' }, ...declared(nodeAttributesOf(graph)) },
        edges: { interaction: { d: 'string' }, represents: { d: 'string' }, ...declared(linkAttributes) },
      },
    ],
  });
}

/** One aspect, its elements some at a time. */
async function* aspect(name: string, elements: AsyncIterable<object>): AsyncGenerator<string> {
  yield `,\n{"${name}":[`;
  let separator = '\n';
  for await (const element of elements) {
    yield separator + JSON.stringify(element);
    separator = ',\n';
  }
  yield ']}';
}

async function* nodes(graph: ExportGraph, numbers: Numbers) {
  for await (const [id, { id: represents, name, ...rest }] of numbers.of(graph)) {
    yield { id, v: { name, represents, ...known(rest) } };
  }
}

async function* edges(graph: ExportGraph, numbers: Numbers) {
  let id = 0;
  for await (const link of graph.links()) {
    const v = { interaction: link.type, represents: link.id, ...known(linkFields(link)) };
    yield { id: id++, s: numbers.at(link.source), t: numbers.at(link.target), v };
  }
}

async function* write(graph: ExportGraph): AsyncGenerator<string> {
  const about = provenanceRows(graph.provenance);
  const { organisations, links, title } = graph.provenance;
  const metaData = [
    { name: 'attributeDeclarations', elementCount: 1 },
    { name: 'networkAttributes', elementCount: 1 },
    { name: 'nodes', elementCount: organisations },
    { name: 'edges', elementCount: links },
  ];
  yield `[{"CXVersion":"2.0","hasFragments":false},\n${JSON.stringify({ metaData })},\n${declarations(graph, about)},\n`;
  yield JSON.stringify({ networkAttributes: [{ name: title, ...Object.fromEntries(about) }] });
  const numbers = new Numbers(0);
  yield* aspect('nodes', nodes(graph, numbers));
  yield* aspect('edges', edges(graph, numbers));
  yield ',\n{"status":[{"success":true}]}]\n';
}

export const cx2: Format = {
  id: 'cx2',
  name: 'CX2',
  extension: 'cx2',
  media: 'application/json',
  description:
    'The network as NDEx and Cytoscape exchange it, with every attribute and its type; "represents" holds the id.',
  readBy: ['Cytoscape', 'Cytoscape Web', 'NDEx', 'ndex2'],
  carriesMeasures: true,
  write,
};
