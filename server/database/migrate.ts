import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { projectRoot } from '../root.ts';
import { StartError } from '../start-error.ts';
import type { Database } from './database.ts';
import { awaitIndexesQuery, migrationsQuery, recordMigrationQuery } from './own-queries.ts';
import type { SchemaDatabase } from './settings.ts';
import { splitStatements } from './statements.ts';

/** A file of cypher/schema. */
export interface Migration {
  /** `V0001__constraints`; their order is the order of application. */
  id: string;
  /** SHA-256 of the text, line ends as \n. */
  checksum: string;
  statements: string[];
}

const INDEX_PATIENCE_S = 300;

function schemaFolder(): string {
  return join(projectRoot(), 'cypher', 'schema');
}

/** Ids of the migrations of this program, in order. */
export function knownMigrations(): string[] {
  return readMigrations(schemaFolder()).map(({ id }) => id);
}

/** Ids of the migrations that a database had, in order. */
export async function appliedMigrations(database: Database): Promise<string[]> {
  return (await database.read(migrationsQuery, {})).map(({ id }) => id);
}

/** Runs again what changes data that was written before some migrations: all but those named. Every statement may run twice. */
export async function catchUp(database: SchemaDatabase, had: readonly string[]): Promise<void> {
  for (const { id, statements } of readMigrations(schemaFolder()))
    if (!had.includes(id)) await database.runStatements(statements);
}

/** The migrations of a folder in order. */
export function readMigrations(folder: string): Migration[] {
  const files = readdirSync(folder).filter((file) => /^V\d{4}__[\w-]+\.cypher$/.test(file));
  return files.sort().map((file) => {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    return {
      id: file.replace(/\.cypher$/, ''),
      checksum: createHash('sha256').update(text).digest('hex'),
      statements: splitStatements(text),
    };
  });
}

/**
 * Applies what the database lacks, in order, each once. Schema statements and data can't share a transaction, so each statement has its
 * own; every one may run twice (IF NOT EXISTS, MERGE), and a migration that broke off is run again.
 * @throws StartError when an applied file has changed, or the database knows migrations that this program doesn't
 */
export async function migrate(
  database: SchemaDatabase,
  log: Logger,
  folder: string = schemaFolder(),
): Promise<void> {
  const migrations = readMigrations(folder);
  const applied = new Map((await database.read(migrationsQuery, {})).map((row) => [row.id, row.checksum]));
  checkKnown(migrations, [...applied.keys()]);
  for (const migration of migrations) {
    const checksum = applied.get(migration.id);
    if (checksum === undefined) await apply(database, migration, log);
    else if (checksum !== migration.checksum) throw changed(migration.id);
  }
}

async function apply(database: SchemaDatabase, migration: Migration, log: Logger): Promise<void> {
  await database.runStatements(migration.statements);
  await database.write(awaitIndexesQuery, { seconds: INDEX_PATIENCE_S });
  await database.write(recordMigrationQuery, { id: migration.id, checksum: migration.checksum });
  log.info({ migration: migration.id }, 'migration applied');
}

function checkKnown(migrations: Migration[], applied: string[]): void {
  const known = new Set(migrations.map((migration) => migration.id));
  const unknown = applied.find((id) => !known.has(id));
  if (unknown === undefined) return;
  throw new StartError(
    `The database has migration ${unknown}, which this version of Offshoot does not know: it was used by a newer one. Update Offshoot, or use another database.`,
  );
}

function changed(id: string): StartError {
  return new StartError(
    `The file cypher/schema/${id}.cypher was changed after it had been applied to this database. Restore it and put the change into a new file.`,
  );
}
