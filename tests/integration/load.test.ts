import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runClients } from '../../bench/load/clients.ts';
import { importFiles } from '../../bench/support/product.ts';
import { rowsFor, writeTables } from '../../bench/support/tables.ts';
import { buildIfStale } from '../../scripts/lib/build.mjs';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { type Product, startBeside } from '../support/product.ts';

/** The short form of `npm run bench -- load`, whose figures stand in docs/load.md. */
const organisations = 1_000;
let product: Product;

beforeAll(async () => {
  await emptyGraph(await testDatabase());
  await buildIfStale();
  product = await startBeside(await ownNeo4j());
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-load-'));
  await importFiles(product.url, await writeTables(folder, rowsFor(organisations)));
  await rm(folder, { recursive: true });
});
afterAll(async () => {
  await product?.stop();
  await emptyGraph(await testDatabase());
});

test('fifty clients who ask the mix all get their answers', async () => {
  const times = await runClients({ url: product.url, clients: 50, seconds: 8, organisations });
  expect({ wrong: [...times.wrong], errors: times.errors }).toEqual({ wrong: [], errors: 0 });
  // However busy the machine is: each client has had more than one answer, as a rule.
  expect([...times.byRoute.values()].flat().length).toBeGreaterThan(50);
});

test('short answers go as they are, long ones compressed', async () => {
  const encoding = async (path: string) => {
    const response = await fetch(new URL(`/api${path}`, product.url), {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    return [response.status, response.headers.get('Content-Encoding')];
  };
  expect(await encoding('/search?q=org')).toEqual([200, null]);
  expect(await encoding('/openapi.json')).toEqual([200, 'gzip']);
});
