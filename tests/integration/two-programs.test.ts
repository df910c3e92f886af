import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIfStale } from '../../scripts/lib/build.mjs';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { type Product, startBeside } from '../support/product.ts';

/** Two programs that run on one database, neither knowing of the other. */
let one: Product;
let other: Product;

beforeAll(async () => {
  await emptyGraph(await testDatabase());
  await buildIfStale();
  const neo4j = await ownNeo4j();
  [one, other] = await Promise.all([startBeside(neo4j), startBeside(neo4j)]);
});
afterAll(() => Promise.all([one.stop(), other.stop()]));

interface Told {
  id: string;
  state: string;
}

async function get<T>({ url }: Product, path: string): Promise<T> {
  return (await (await fetch(new URL(`/api${path}`, url))).json()) as T;
}

/** Sends firms of a name to one of them, and waits for the end of the import. */
async function importFirms(program: Product, name: string, count: number): Promise<Told> {
  const rows = Array.from({ length: count }, (_, i) => `${name}-${i},${name} ${i},firm`);
  const links = rows.slice(1).map((_, i) => `${name}-${i},${name}-${i + 1}`);
  const form = new FormData();
  form.append('files', new Blob([`id,name,kind\n${rows.join('\n')}\n`]), 'organisations.csv');
  form.append('files', new Blob([`parent,child\n${links.join('\n')}\n`]), 'spinoffs.csv');
  form.append('title', name);
  const { id } = (await (
    await fetch(new URL('/api/imports', program.url), { method: 'POST', body: form })
  ).json()) as Told;
  await expect
    .poll(async () => (await get<Told>(program, `/imports/${id}`)).state, { timeout: 60_000 })
    .toBe('done');
  return { id, state: 'done' };
}

/** What a program answers from memory, and what it asks the database. */
async function seen(program: Product) {
  const network = await get<{ organisations: object[]; links: object[] }>(program, '/network');
  const { data } = await get<{ data: { organisations: number; version: number } }>(program, '/health');
  const table = await fetch(new URL('/api/genealogy/alpha-0', program.url));
  await table.body?.cancel();
  return {
    organisations: [network.organisations.length, data.organisations],
    links: network.links.length,
    version: data.version,
    genealogy: table.status,
  };
}

test('what one writes the other answers with at once, and the other way round', async () => {
  const before = await seen(other);
  expect([before.organisations, before.genealogy]).toEqual([[0, 0], 404]);
  const { id } = await importFirms(one, 'alpha', 30);
  const after = await seen(other);
  expect(after).toEqual({ ...(await seen(one)), organisations: [30, 30], links: 29, genealogy: 200 });
  expect(after.version).toBeGreaterThan(before.version);

  expect((await fetch(new URL(`/api/imports/${id}`, other.url), { method: 'DELETE' })).status).toBe(200);
  expect(await seen(one)).toMatchObject({ organisations: [0, 0], links: 0, genealogy: 404 });
  expect((await get<Told>(one, `/imports/${id}`)).state).toBe('undone');
});

test('both may be asked to import at the same time: each comes in whole', async () => {
  await Promise.all([importFirms(one, 'beta', 400), importFirms(other, 'gamma', 300)]);
  expect(await seen(one)).toMatchObject({ organisations: [700, 700], links: 698 });
  expect(await seen(other)).toEqual(await seen(one));
});
