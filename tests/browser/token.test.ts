import { afterAll, beforeAll, expect, it } from 'vitest';
import { neo4jOf, type Product, startBeside } from '../support/product.ts';
import { inspected, openPage, startBrowser, whatRuns } from './page.ts';

startBrowser();

const reading = 'a-token-to-read-by';
const writing = 'a-token-to-write-by';

/** On the run's database, of which it changes nothing. */
let product: Product;

beforeAll(async () => {
  const tokens = { OFFSHOOT_READ_TOKEN: reading, OFFSHOOT_WRITE_TOKEN: writing };
  product = await startBeside(await neo4jOf((await whatRuns()).productHome), tokens);
});
afterAll(() => product.stop());

it('asks for the token, goes on by itself with it, saves files by it, and asks for the other one to write', async () => {
  const page = await openPage('/data?sel=arm', { origin: product.url, expected: /40[13]/ });
  const dialog = page.getByRole('dialog', { name: 'A token is needed' });
  const field = dialog.getByRole('textbox', { name: 'Token' });
  await dialog.getByText('Reading the data needs a token.').waitFor();
  await field.fill('nobody-has-such-a-token');
  await page.keyboard.press('Enter');
  await dialog.getByText('This token is not known.').waitFor();

  // Whoever gives none is told, and asked again on pressing.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await field.fill(reading);
  await page.keyboard.press('Enter');
  await inspected(page, /Arm \(/);
  expect(await dialog.count()).toBe(0);
  expect(await page.evaluate(() => JSON.stringify(window.localStorage))).not.toContain(reading);

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole('link', { name: 'GraphML' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/\.graphml$/);

  const files = page.getByRole('main').locator('input[type=file]');
  const buffer = Buffer.from('id,name,kind\nx,X,firm\n');
  await files.setInputFiles({ name: 'organisations.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Try (dry run)' }).click();
  await dialog.getByText('This token only reads').waitFor();
  await field.fill(writing);
  await page.keyboard.press('Enter');
  await page
    .getByText(/^Dry run: nothing was stored/)
    .first()
    .waitFor();
  expect(await dialog.count()).toBe(0);
});
