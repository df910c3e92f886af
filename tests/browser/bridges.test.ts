import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findFaults } from './axe.ts';
import { addressOf, contentOf, openPage, startBrowser } from './page.ts';

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

it('says how many columns lie beyond the right edge, and brings them', async () => {
  const page = await openPage('/bridges');
  const more = page.getByRole('button', { name: /^\d+ more columns/ });
  const before = Number.parseInt(await more.innerText(), 10);
  await more.click();
  await expect
    .poll(() => page.getByRole('button', { name: /more column|first columns/ }).innerText())
    .not.toMatch(new RegExp(`^${before} `));
});

it('opens the evidence of a broker by keyboard, and keeps it in the address', async () => {
  const page = await openPage('/bridges');
  expect(await firstNames(page, 2)).toEqual(['CEA-Leti', 'Siemens']);
  await brokers(page).getByRole('rowheader').first().getByRole('button').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await evidence(page).waitFor();
  expect(addressOf(page)).toBe('/bridges?sel=siemens');
  expect(await evidence(page).innerText()).toContain('Siemens joins');
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

it('answers who bridges Cambridge and the rest of the world', async () => {
  const page = await openPage('/bridges');
  await page.getByRole('button', { name: 'Which of them' }).click();
  await page.getByRole('option', { name: /^Cambridgeshire CC/ }).click();
  await page
    .getByText(/^Most pairs of Cambridgeshire CC and elsewhere are joined by University of Cambridge/)
    .waitFor();
  expect(addressOf(page)).toBe('/bridges?versus=UKH12');
  const [first, second] = await firstNames(page, 2);
  expect([first, second]).toEqual(['University of Cambridge', 'Cambridge Consultants']);
  await page.getByRole('checkbox', { name: 'Intermediaries only' }).press('Space');
  await expect.poll(() => firstNames(page, 1)).toEqual(['Cambridge Consultants']);
  await page.getByRole('button', { name: 'Science and firms' }).click();
  await expect.poll(() => addressOf(page)).toBe('/bridges?groups=science&only=intermediary');
  await page.keyboard.press('z');
  await expect.poll(() => addressOf(page)).toBe('/bridges?versus=UKH12&only=intermediary');
});

it('shows what breaks, the years, and lights the pairs in the network', async () => {
  const page = await openPage('/bridges?sel=cambridge-consultants&role=gatekeeper');
  const panel = evidence(page);
  expect(await panel.getByText(/^As gatekeeper, Cambridge Consultants joins/).innerText()).toContain(
    'in that direction',
  );
  await panel.getByRole('radio', { name: 'What breaks' }).click();
  await panel.getByText(/^Without Cambridge Consultants its part of the network falls into/).waitFor();
  await panel.getByRole('radio', { name: 'Years' }).click();
  await panel.getByRole('img', { name: /^Roles of Cambridge Consultants from/ }).waitFor();
  await panel.getByRole('table', { name: /where they change$/ }).waitFor();
  expect(await findFaults(page, { part: '.brokerage' })).toEqual([]);
  await panel.getByRole('button', { name: 'Light in the network' }).click();
  await page.getByText(/^Cambridge Consultants joins 7 pairs as gatekeeper\. Lit: 9 organisations/).waitFor();
  expect(new URL(page.url()).searchParams.get('through')).toBe('cambridge-consultants,gatekeeper');
  await page.getByRole('button', { name: 'Put the light out' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.has('through')).toBe(false);
});

it('says what stands in the way when nothing is left', async () => {
  const page = await openPage('/bridges?from=1200&to=1300&undated=exclude');
  await page.getByText('No organisation to show').waitFor();
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await brokers(page).waitFor();
  expect(addressOf(page)).toBe('/bridges');
});

it('saves the list and the pairs behind a row as pictures', async () => {
  const page = await openPage('/bridges?sel=cambridge-consultants');
  const save = async (button: string) => {
    await page.getByRole('button', { name: button }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /^Picture as SVG/ }).click(),
    ]);
    return { name: file.suggestedFilename(), svg: (await contentOf(file)).toString() };
  };
  const list = await save('Save the list');
  expect(list.name).toMatch(/^offshoot-bridges-\d{4}-\d\d-\d\d\.svg$/);
  expect(list.svg).toMatch(
    /Who joins different regions.*CEA-Leti.*38 of 128, z \+61\.3.*Liaison.*data version/s,
  );
  const pairs = await save('Save the pairs');
  expect(pairs.name).toMatch(/^offshoot-pairs-of-cambridge-consultants-/);
  expect(pairs.svg).toMatch(/Pairs that Cambridge Consultants joins.*Gatekeeper: lets in/s);
});
