import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { Query } from '../../server/database/database.ts';
import { migrate, readMigrations } from '../../server/database/migrate.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { projectRoot } from '../../server/root.ts';
import { testDatabase, testLog } from '../support/database.ts';

const shipped = join(projectRoot(), 'cypher', 'schema');

const applied: Query<object, { id: string; checksum: string; at: string }> = {
  name: 'test/applied',
  text: 'MATCH (m:Migration) RETURN m.id AS id, m.checksum AS checksum, m.appliedAt AS at ORDER BY id',
  params: z.object({}),
  row: z.object({ id: z.string(), checksum: z.string(), at: z.iso.datetime() }),
};

const indexes: Query<object, { name: string; state: string }> = {
  name: 'test/indexes',
  text: "SHOW INDEXES YIELD name, state WHERE name STARTS WITH 'migration_test' RETURN name, state",
  params: z.object({}),
  row: z.object({ name: z.string(), state: z.string() }),
};

const extra = 'V9001__test';
let database: SchemaDatabase;
let folder: string;

beforeEach(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'offshoot-schema-'));
  for (const { id } of readMigrations(shipped)) {
    await copyFile(join(shipped, `${id}.cypher`), join(folder, `${id}.cypher`));
  }
});

afterEach(async () => {
  await rm(folder, { recursive: true });
  await database.runStatements([
    `MATCH (m:Migration {id: '${extra}'}) DELETE m`,
    'DROP INDEX migration_test IF EXISTS',
  ]);
});

function addMigration(text: string): Promise<void> {
  return writeFile(join(folder, `${extra}.cypher`), text);
}

test('each is applied once and remembered with its checksum', async () => {
  const before = await database.read(applied, {});
  await migrate(database, testLog);
  expect(await database.read(applied, {})).toEqual(before);
  expect(before.map(({ id, checksum }) => ({ id, checksum }))).toEqual(
    readMigrations(shipped).map(({ id, checksum }) => ({ id, checksum })),
  );
});

test('a new file is applied after the others; its index is filled when the start goes on', async () => {
  await addMigration('// One more.\nCREATE INDEX migration_test IF NOT EXISTS FOR (o:Nothing) ON (o.x);\n');
  await migrate(database, testLog, folder);
  expect(await database.read(indexes, {})).toEqual([{ name: 'migration_test', state: 'ONLINE' }]);
  expect((await database.read(applied, {})).at(-1)?.id).toBe(extra);
});

test('a file that broke off is run again as a whole', async () => {
  await addMigration(
    'CREATE INDEX migration_test IF NOT EXISTS FOR (o:Nothing) ON (o.x);\nRETURN not_a_function();\n',
  );
  await expect(migrate(database, testLog, folder)).rejects.toThrow();
  expect((await database.read(applied, {})).at(-1)?.id).not.toBe(extra);
  await addMigration('CREATE INDEX migration_test IF NOT EXISTS FOR (o:Nothing) ON (o.x);\nRETURN 1;\n');
  await migrate(database, testLog, folder);
  expect((await database.read(applied, {})).at(-1)?.id).toBe(extra);
});

test('an applied file that was changed stops the start', async () => {
  await addMigration('RETURN 1;\n');
  await migrate(database, testLog, folder);
  await addMigration('RETURN 2;\n');
  await expect(migrate(database, testLog, folder)).rejects.toThrow(
    `The file cypher/schema/${extra}.cypher was changed after it had been applied to this database. Restore it and put the change into a new file.`,
  );
});

test('a database that a newer version has used stops the start', async () => {
  await addMigration('RETURN 1;\n');
  await migrate(database, testLog, folder);
  await expect(migrate(database, testLog)).rejects.toThrow(
    `The database has migration ${extra}, which this version of Offshoot does not know: it was used by a newer one. Update Offshoot, or use another database.`,
  );
});
