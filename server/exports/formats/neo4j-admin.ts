import { stringify } from 'csv-stringify/sync';
import type { Format } from '../format.ts';
import type { ExportGraph } from '../graph.ts';
import { provenanceRows } from '../provenance.ts';
import type { AttributeType } from './attributes.ts';
import { labelsOf, linkProperties, organisationProperties, propertiesOf, relationshipOf } from './neo4j.ts';
import { zipped } from './zip.ts';

type Cell = string | number | boolean | null;

const types: Record<AttributeType, string> = {
  string: '',
  int: ':int',
  double: ':double',
  boolean: ':boolean',
};

function columns(properties: Record<string, AttributeType>): string[] {
  return Object.entries(properties).map(([name, type]) => `${name}${types[type]}`);
}

function cells(values: Record<string, unknown>, properties: Record<string, AttributeType>): Cell[] {
  return Object.keys(properties).map((name) => (values[name] ?? null) as Cell);
}

function line(row: readonly Cell[]): string {
  return stringify([[...row]], { cast: { boolean: String } });
}

async function* organisations(graph: ExportGraph): AsyncGenerator<string> {
  yield line(['id:ID', ...columns(organisationProperties), ':LABEL']);
  for await (const one of graph.organisations()) {
    yield line([one.id, ...cells({ ...one }, organisationProperties), labelsOf(one).join(';')]);
  }
}

async function* links(graph: ExportGraph): AsyncGenerator<string> {
  yield line([':START_ID', ':END_ID', ':TYPE', ...columns(linkProperties)]);
  for await (const link of graph.links()) {
    const properties = cells(propertiesOf(link), linkProperties);
    yield line([link.source, link.target, relationshipOf(link.type), ...properties]);
  }
}

function readme({ provenance }: ExportGraph): string {
  const rows = provenanceRows(provenance).map(([name, value]) => `${name}: ${value}\n`);
  return `${rows.join('')}
Into a new database, from the folder of these files:
neo4j-admin database import full neo4j --nodes=organisations.csv --relationships=links.csv --multiline-fields=true
`;
}

async function* write(graph: ExportGraph): AsyncGenerator<Uint8Array> {
  yield* zipped(async function* () {
    yield { name: 'README.txt', content: [readme(graph)] };
    yield { name: 'organisations.csv', content: organisations(graph) };
    yield { name: 'links.csv', content: links(graph) };
  });
}

export const neo4jAdmin: Format = {
  id: 'neo4j-admin',
  name: 'neo4j-admin CSV',
  extension: 'zip',
  media: 'application/zip',
  description:
    'Tables for neo4j-admin database import: the quickest way to make a Neo4j database of a large network.',
  readBy: ['Neo4j'],
  write,
};
