import { z } from 'zod';
import type { Database, Query } from '../../server/database/database.ts';

/** A value as text, a list too. */
const text = (value: string) =>
  `CASE WHEN valueType(${value}) STARTS WITH 'LIST' THEN reduce(s = '', x IN ${value} | s + x + ' ') ELSE toString(${value}) END`;

const Row = z.object({ line: z.string() });

const nodes: Query<object, { line: string }> = {
  name: 'test/nodes',
  text: `MATCH (n) WHERE NOT n:Graph AND NOT n:Migration
    WITH labels(n) AS labels, properties(n) AS p, coalesce(n.id, n.code) AS id
    UNWIND keys(p) AS key WITH labels, id, key, p[key] AS value ORDER BY key
    WITH labels, id, collect(key + '=' + ${text('value')}) AS properties
    RETURN reduce(s = '', l IN labels | s + ':' + l) + ' ' + id + ' ' + reduce(s = '', x IN properties | s + x + '; ') AS line`,
  params: z.object({}),
  row: Row,
};

const links: Query<object, { line: string }> = {
  name: 'test/links',
  text: `MATCH (a)-[l]->(b)
    WITH coalesce(a.id, a.code) + ' ' + type(l) + ' ' + coalesce(b.id, b.code) AS link, properties(l) AS p
    UNWIND CASE WHEN size(keys(p)) = 0 THEN [null] ELSE keys(p) END AS key
    WITH link, p, key ORDER BY key
    WITH link, p, collect(key + '=' + ${text('p[key]')}) AS properties
    RETURN link + ' ' + reduce(s = '', x IN properties | s + x + '; ') AS line`,
  params: z.object({}),
  row: Row,
};

/** Every node and link with its properties as lines of text, sorted: two graphs are the same exactly if these are. */
export async function graphContent(database: Database): Promise<string[]> {
  const rows = [...(await database.read(nodes, {})), ...(await database.read(links, {}))];
  return rows.map(({ line }) => line).sort();
}
