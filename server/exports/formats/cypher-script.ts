import type { Format } from '../format.ts';
import type { ExportGraph } from '../graph.ts';
import { provenanceRows } from '../provenance.ts';
import type { AttributeType } from './attributes.ts';
import { labelsOf, linkProperties, organisationProperties, propertiesOf, relationshipOf } from './neo4j.ts';

/** Rows in one statement: as many as a parser takes at once without effort. */
const batchSize = 100;

/** A value of Cypher. The escapes of JSON are those of Cypher; a whole number of a `double` is written with a point. */
function literal(value: unknown, type: AttributeType | undefined): string {
  return type === 'double' && Number.isInteger(value) ? `${String(value)}.0` : JSON.stringify(value);
}

/** A map of Cypher; what isn't known is left out. */
function map(values: object, types: Record<string, AttributeType>): string {
  const pairs = Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${literal(value, types[key])}`);
  return `{${pairs.join(', ')}}`;
}

/** Rows gathered by a key, each batch as one statement. */
async function* statements<T>(
  items: AsyncIterable<T>,
  keyOf: (item: T) => string,
  row: (item: T) => string,
  statement: (key: string) => string,
): AsyncGenerator<string> {
  const waiting = new Map<string, string[]>();
  const text = (key: string, rows: string[]) =>
    `UNWIND [\n${rows.join(',\n')}\n] AS row\n${statement(key)};\n`;
  for await (const item of items) {
    const key = keyOf(item);
    const rows = waiting.get(key) ?? [];
    waiting.set(key, rows);
    if (rows.push(row(item)) < batchSize) continue;
    waiting.delete(key);
    yield text(key, rows);
  }
  for (const [key, rows] of waiting) yield text(key, rows);
}

/** On one line, and without escapes: Neo4j reads \\u000a as a line break in a comment, too. */
function commented(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('\\', '\\\\');
}

function head({ provenance }: ExportGraph): string {
  const rows = provenanceRows(provenance).map(([name, value]) => `// ${name}: ${commented(value)}\n`);
  return `${rows.join('')}// For an empty database or one of the same data: what is there already stays once.
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (o:Organisation) REQUIRE o.id IS UNIQUE;
`;
}

async function* write(graph: ExportGraph): AsyncGenerator<string> {
  yield head(graph);
  yield* statements(
    graph.organisations(),
    (organisation) => labelsOf(organisation).slice(1).join(':'),
    (organisation) => map(organisation, organisationProperties),
    (label) => `MERGE (o:Organisation {id: row.id}) SET o += row${label === '' ? '' : `, o:${label}`}`,
  );
  yield* statements(
    graph.sameAs(),
    () => '',
    (merged) => map(merged, {}),
    () =>
      'MATCH (o:Organisation {id: row.kept})\nMERGE (m:Merged {id: row.id}) SET m.name = row.name\nMERGE (m)-[s:SAME_AS]->(o) SET s.source = row.source, s.at = row.at',
  );
  yield* statements(
    graph.links(),
    ({ type }) => relationshipOf(type),
    (link) =>
      `[${JSON.stringify(link.source)}, ${JSON.stringify(link.target)}, ${map(propertiesOf(link), linkProperties)}]`,
    (type) =>
      `MATCH (a:Organisation {id: row[0]}), (b:Organisation {id: row[1]})\nMERGE (a)-[l:${type} {id: row[2].id}]->(b) SET l += row[2]`,
  );
}

export const cypherScript: Format = {
  id: 'cypher',
  name: 'Cypher script',
  extension: 'cypher',
  media: 'text/plain; charset=utf-8',
  description:
    'Statements that make the network in Neo4j, with every attribute: for cypher-shell or the Neo4j Browser.',
  readBy: ['Neo4j'],
  write,
};
