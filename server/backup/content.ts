import type { Database, ReadOptions } from '../database/database.ts';
import type { Content } from './lines.ts';
import { dataSetsQuery, linksQuery, nodesQuery } from './queries.ts';

/** How long reading nodes, or links, may take: whoever fetches a large backup may be slow. */
const timeoutMs = 6 * 3_600_000;

/** Everything stored under published data sets, as it comes: data sets, then nodes, then links. */
export async function* readContent(
  database: Database,
  datasets: string[],
  { signal }: { signal?: AbortSignal } = {},
): AsyncGenerator<Content> {
  const options: ReadOptions = { signal, timeoutMs };
  for (const { properties } of await database.read(dataSetsQuery, { datasets }, options))
    yield { dataset: properties };
  for await (const node of database.stream(nodesQuery, { datasets }, options)) yield { node };
  for await (const link of database.stream(linksQuery, { datasets }, options)) yield { link };
}
