import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addressOf, openPage, startBrowser } from './page.ts';

startBrowser();

const regions = (page: Page) => page.getByRole('table', { name: 'Regions and the scope of their links' });
const matrix = (page: Page) => page.getByRole('table', { name: 'Links from region to region' });

it('says how inward the links are, and whether that is more than chance', async () => {
  const page = await openPage('/regions');
  const sentence = page.getByText(/linked pairs of organisations/).first();
  await expect
    .poll(() => sentence.innerText())
    .toMatch(
      /^Of 417 linked pairs of organisations, 325 \(78 %\) lie inside one region\. If the regions were dealt out at random, 8 % would; the links are more inward \(p = 0\.001/,
    );
});

it('is sorted by any column, at any level', async () => {
  const page = await openPage('/regions');
  const first = () => regions(page).getByRole('rowheader').first().innerText();
  await expect.poll(first).toMatch(/^Cambridgeshire CC/);
  await page.getByRole('radio', { name: 'Country' }).first().click();
  await expect.poll(first).toMatch(/^United Kingdom/);
  await regions(page).getByRole('button', { name: 'Links by scope International' }).click();
  await expect.poll(first).toMatch(/^United States/);
  expect(addressOf(page)).toBe('/regions?level=0');
});

it('chooses a region in the table or the matrix and filters by it', async () => {
  const page = await openPage('/regions');
  await regions(page)
    .getByRole('button', { name: /^Isère/ })
    .click();
  await expect.poll(() => addressOf(page)).toBe('/regions?region=FRK24');
  await matrix(page)
    .getByRole('button', { name: /^Barcelona/ })
    .click();
  await expect.poll(() => addressOf(page)).toBe('/regions?region=ES511');
  await page.getByRole('button', { name: 'Filter by this region' }).click();
  await expect.poll(() => addressOf(page)).toBe('/regions?regions=ES511&region=ES511');
  await page.getByText('Only organisations in ES511').waitFor();
  await expect.poll(() => regions(page).getByRole('rowheader').count()).toBe(1);
});

it('explains each figure to the keyboard', async () => {
  const page = await openPage('/regions');
  await page.getByRole('button', { name: 'What is E–I index?' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.getByRole('dialog', { name: 'E–I index' }).innerText()).toContain('Krackhardt & Stern');
});
