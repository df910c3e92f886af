import type { Database } from '../database/database.ts';
import { claimsQuery } from './claims.ts';
import { minorityQuery } from './profile-routes.ts';

/** Has Neo4j plan what stands behind scorecards, sources and links, before anyone waits for the first one. */
export async function planRegions(database: Database): Promise<void> {
  const { datasets } = await database.pin();
  await Promise.all([
    database.read(claimsQuery, { datasets, pairs: [{ source: 'nobody', target: 'nobody' }] }),
    database.read(minorityQuery, { datasets }),
  ]);
}
