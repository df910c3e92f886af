import pino from 'pino';
import { connectDatabase } from '../../server/database/connect.ts';
import { migrate } from '../../server/database/migrate.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { ownNeo4j } from './own-neo4j.ts';

export const testLog = pino({ level: 'silent' });

/** Query timeout of the test database. */
const TIMEOUT_MS = 30_000;

let opened: Promise<SchemaDatabase> | undefined;

/** The Neo4j of this worker with the schema applied. Whoever asks after it was closed gets a new connection. */
export function testDatabase(): Promise<SchemaDatabase> {
  opened ??= open();
  return opened;
}

async function open(): Promise<SchemaDatabase> {
  const database = await connectDatabase({ ...(await ownNeo4j()), queryTimeoutMs: TIMEOUT_MS }, testLog);
  await migrate(database, testLog);
  const close = database.close.bind(database);
  database.close = () => {
    opened = undefined;
    return close();
  };
  return database;
}

/** Deletes all organisations, regions, people and data sets. The data version rises, so that what is cached by it is forgotten; nobody has the right to write. */
export async function emptyGraph(database: SchemaDatabase): Promise<void> {
  await database.runStatements([
    'MATCH (n) WHERE NOT n:Migration AND NOT n:Graph CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
    "MERGE (g:Graph {id: 'graph'}) SET g.version = coalesce(g.version, 0) + 1 REMOVE g.leaseOwner, g.leaseUntil",
  ]);
}
