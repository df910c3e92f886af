import type { Database } from '../database/database.ts';
import { ancestorsQuery, beyondQuery, descendantsQuery } from './queries.ts';

/** Has Neo4j plan the queries of a lineage, which takes it a second or more, before anyone waits for the first one. */
export async function planLineages(database: Database): Promise<void> {
  const { datasets } = await database.pin();
  const nobody = { datasets, visible: datasets, id: 'nobody', cap: 1 };
  await Promise.all([
    database.read(ancestorsQuery, nobody),
    database.read(descendantsQuery, nobody),
    database.read(beyondQuery, { datasets, visible: datasets, ids: ['nobody'] }),
  ]);
}
