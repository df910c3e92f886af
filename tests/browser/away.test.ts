import { afterAll, beforeAll, expect, it } from 'vitest';
import { neo4jOf, type Product, startBeside } from '../support/product.ts';
import { type SilentProxy, silentProxy } from '../support/silent-proxy.ts';
import { inspected, openPage, startBrowser, whatRuns } from './page.ts';

startBrowser();

/** A program of its own on the run's Neo4j, by a way to it that can be cut. */
let product: Product;
let way: SilentProxy;

beforeAll(async () => {
  const neo4j = await neo4jOf((await whatRuns()).productHome);
  way = await silentProxy(neo4j.uri);
  product = await startBeside({ ...neo4j, uri: way.uri });
});
afterAll(async () => {
  await product.stop();
  way.close();
});

it('says that the database is away, and goes on by itself when it is back', async () => {
  const page = await openPage('/network?sel=arm', { origin: product.url, expected: /503/ });
  await inspected(page, /Arm \(/);
  way.close();
  await page.keyboard.press('3');
  const banner = page.getByRole('alert').filter({ hasText: 'The database is away.' });
  await banner.waitFor();
  await inspected(page, /Arm \(/);
  await way.open();
  await banner.waitFor({ state: 'detached' });
  await page.getByRole('row').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});
