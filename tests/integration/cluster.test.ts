import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase } from '../../server/database/connect.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { type BoltDoor, boltDoor, type Cluster } from '../support/bolt-door.ts';
import { emptyGraph, testDatabase, testLog } from '../support/database.ts';
import { loadTables } from '../support/load.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';

/** One real Neo4j behind three doors, which say that they are the servers of a cluster. */
let doors: BoltDoor[] = [];
/** At first. */
let leader: BoltDoor;
let replica: BoltDoor;
let third: BoltDoor;
let cluster: Cluster;
let database: SchemaDatabase;

function serve(write: BoltDoor, read: BoltDoor): void {
  const addresses = (some: BoltDoor[]) => some.map(({ address }) => address);
  cluster = { write: addresses([write]), read: addresses([read]), route: addresses(doors) };
}

beforeAll(async () => {
  await emptyGraph(await testDatabase());
  const neo4j = await ownNeo4j();
  doors = await Promise.all([1, 2, 3].map(() => boltDoor(neo4j.uri, () => cluster)));
  [leader, replica, third] = doors as [BoltDoor, BoltDoor, BoltDoor];
  serve(leader, replica);
  const uri = `neo4j://${leader.address}`;
  database = await connectDatabase({ ...neo4j, uri, queryTimeoutMs: 30_000 }, testLog);
});
afterAll(async () => {
  await database?.close();
  for (const door of doors) door.close();
  await emptyGraph(await testDatabase());
});

const reading = (door: BoltDoor) => door.begun.map(({ isRead }) => isRead);

test('an import writes on the leader and reads on the replica, and each read waits for what was written before', async () => {
  const done = await loadTables(database, 'tests/fixtures/golden', 'Golden');
  expect(done).toMatchObject({ state: 'done', counts: { organisations: 8 } });
  expect(reading(leader).length).toBeGreaterThan(5);
  expect(reading(leader)).not.toContain(true);
  expect(reading(replica).length).toBeGreaterThan(2);
  expect(reading(replica)).not.toContain(false);

  const written = await database.pin();
  expect(written.datasets).toEqual(['golden']);
  expect(replica.begun.at(-1)!.bookmarks).toHaveLength(1);
  await emptyGraph(database);
  expect(await database.pin()).toEqual({ version: written.version + 1, datasets: [] });
  expect(replica.begun.at(-1)!.bookmarks).not.toEqual(replica.begun.at(-2)!.bookmarks);
});

test('a replica that goes away is no error: another one answers', async () => {
  replica.close();
  serve(leader, third);
  expect((await database.pin()).version).toBeGreaterThan(0);
  expect(reading(third)).toEqual([true]);
});

test('a leader that goes away is no error: the next one is written to', async () => {
  leader.close();
  serve(third, third);
  const done = await loadTables(database, 'tests/fixtures/golden', 'Golden');
  expect(done).toMatchObject({ state: 'done', counts: { organisations: 8 } });
  expect(reading(third)).toContain(false);
});
