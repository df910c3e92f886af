import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Product, startProduct } from '../support/product.ts';
import { takePort } from '../support/take-port.ts';
import { inspected, openPage, startBrowser } from './page.ts';

startBrowser();

/** A product of its own, whose Neo4j is killed. */
let product: Product;

beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

it('says that the database is away, and goes on by itself when it is back', {
  timeout: 180_000,
}, async () => {
  const page = await openPage('/network?sel=arm', { origin: product.url, expected: /503/ });
  await inspected(page, /Arm \(/);
  const instance = JSON.parse(await readFile(join(product.home, 'data', 'instance.json'), 'utf8'));
  process.kill(instance.child, 'SIGKILL');
  const hindrance = await takePort(instance.port);
  await page.keyboard.press('3');
  const banner = page.getByRole('alert').filter({ hasText: 'The database is away.' });
  await banner.waitFor();
  await inspected(page, /Arm \(/);
  hindrance.close();
  await banner.waitFor({ state: 'detached', timeout: 120_000 });
  await page.getByRole('row').first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});
