import type { Database } from '../database/database.ts';
import { claimsQuery, countsQuery, detailQuery } from './repository.ts';
import { searchOrganisations } from './search.ts';

/** Has Neo4j plan what a search and the page of an organisation ask, which takes it a second or more, before anyone waits for the first one. */
export async function planOrganisations(database: Database): Promise<void> {
  const { datasets } = await database.pin();
  const nobody = { datasets, id: 'nobody' };
  await Promise.all([
    searchOrganisations(database, 'nobody', 1),
    database.read(detailQuery, nobody),
    database.read(countsQuery, nobody),
    database.read(claimsQuery, { ...nobody, rows: 1 }),
  ]);
}
