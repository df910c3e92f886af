import type { Database, ReadOptions } from '../database/database.ts';
import type { Content } from './lines.ts';
import { dataSetsQuery, linksQuery, nodesQuery } from './queries.ts';

/** Everything stored under published data sets, as it comes: data sets, then nodes, then links. */
export async function* readContent(
  database: Database,
  datasets: string[],
  options: ReadOptions = {},
): AsyncGenerator<Content> {
  for (const { properties } of await database.read(dataSetsQuery, { datasets }, options))
    yield { dataset: properties };
  for await (const node of database.stream(nodesQuery, { datasets }, options)) yield { node };
  for await (const link of database.stream(linksQuery, { datasets }, options)) yield { link };
}
