import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addressOf, openPage, startBrowser } from './page.ts';

startBrowser();

const brokers = (page: Page) => page.getByRole('table', { name: 'Organisations by the pairs they join' });
const evidence = (page: Page) => page.getByRole('region', { name: /^Evidence for/ });

/** Names in the order of the table, as far as they are drawn. */
async function firstNames(page: Page, count: number): Promise<string[]> {
  const names = brokers(page).getByRole('rowheader');
  await names.first().waitFor();
  return (await names.allInnerTexts()).slice(0, count);
}

it('lists who joins most pairs first, and is sorted by any column', async () => {
  const page = await openPage('/bridges');
  expect(await firstNames(page, 1)).toEqual(['CEA-Leti']);
  await brokers(page).getByRole('button', { name: 'Organisation' }).click();
  const ascending = await firstNames(page, 5);
  expect(ascending).toEqual([...ascending].sort(new Intl.Collator('en', { numeric: true }).compare));
  await expect
    .poll(() =>
      brokers(page)
        .getByRole('columnheader', { name: /^Organisation/ })
        .getAttribute('aria-sort'),
    )
    .toBe('ascending');
});

it('opens the evidence of a broker by keyboard, and keeps it in the address', async () => {
  const page = await openPage('/bridges');
  await brokers(page).getByRole('rowheader').first().getByRole('button').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await evidence(page).waitFor();
  expect(addressOf(page)).toBe('/bridges?sel=university-of-cambridge');
  expect(await evidence(page).innerText()).toContain('University of Cambridge joins');
});

it('shows the pairs behind a role and lights a pair in every view', async () => {
  const page = await openPage('/bridges?sel=cambridge-consultants');
  await evidence(page).waitFor();
  await page.getByRole('radio', { name: /^Gatekeeper/ }).click();
  const pairs = evidence(page).getByRole('table');
  await expect
    .poll(async () => new Set(await pairs.locator('td:last-child').allInnerTexts()))
    .toEqual(new Set(['Gatekeeper']));
  await pairs.getByRole('rowheader').first().getByRole('button').click();
  await expect.poll(() => new URL(page.url()).searchParams.get('sel')?.split(',').length).toBe(3);
  expect(addressOf(page)).toMatch(/^\/bridges\?sel=cambridge-consultants,/);
});

it('singles out the intermediaries between science and firms', async () => {
  const page = await openPage('/bridges');
  await page.getByRole('radio', { name: 'Kind (science and firms)' }).click();
  await page.getByRole('radio', { name: 'Intermediaries only' }).click();
  await expect.poll(() => addressOf(page)).toBe('/bridges?groups=kind&only=intermediary');
  await expect
    .poll(async () => new Set(await brokers(page).locator('tbody td:nth-child(2)').allInnerTexts()))
    .toEqual(new Set(['Intermediary']));
});

it('says what stands in the way when nothing is left', async () => {
  const page = await openPage('/bridges?from=1200&to=1300&undated=exclude');
  await page.getByText('No organisation to show').waitFor();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await brokers(page).waitFor();
  expect(addressOf(page)).toBe('/bridges');
});
