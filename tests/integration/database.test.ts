import { beforeAll, describe, expect, test } from 'vitest';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';

let database: SchemaDatabase;
beforeAll(async () => {
  database = await testDatabase();
});

describe('connection', () => {
  test('names version, edition and mode', async () => {
    const status = await database.status();
    expect(status).toEqual({
      version: expect.stringMatching(/^(5\.2[6-9]|20\d\d)\./),
      edition: 'community',
      mode: database.mode,
    });
  });

  test('an emptied graph has no data sets and a higher version', async () => {
    await emptyGraph(database);
    const before = await database.pin();
    await emptyGraph(database);
    expect(await database.pin()).toEqual({ version: before.version + 1, datasets: [] });
  });
});
