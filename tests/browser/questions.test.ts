import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addressOf, contentOf, openPage, startBrowser } from './page.ts';

startBrowser();

const row = (page: Page, table: string, name: string | RegExp) =>
  page.getByRole('table', { name: table }).getByRole('row', { name });

it('tells how long firms live, with the test in words and the convention to read', async () => {
  const page = await openPage('/genealogy?ask=survival');
  await page.getByText(/log-rank test: χ² = \d+\.\d\d, 3 degrees of freedom, p = 0\.\d+/).waitFor();
  await page.getByRole('img', { name: /Survival curves by parentage/ }).waitFor();
  expect(await row(page, 'Survival by parentage', /^Corporate/).innerText()).toMatch(/^Corporate\s+84\s+7\s/);
  await page.getByRole('button', { name: 'What is how lives are counted?' }).click();
  expect(await page.getByRole('dialog', { name: 'how lives are counted' }).innerText()).toContain(
    'Greenwood',
  );
});

it('counts ties in bands that the user chooses, and keeps them in the address', async () => {
  const page = await openPage('/genealogy?ask=ties');
  await row(page, 'Links of spin-offs by age and where they go', /^0–2 years 78 51%/).waitFor();
  await page.getByRole('button', { name: /Ages/ }).click();
  await page.getByRole('option', { name: 'Own ages…' }).click();
  await page.getByRole('textbox', { name: 'Ages at which the bands begin' }).fill('0, 4');
  await row(page, 'Links of spin-offs by age and where they go', /^4 years and more/).waitFor();
  expect(addressOf(page)).toBe('/genealogy?ask=ties&ages=0,4');
});

it('counts under each definition and saves the figures', async () => {
  const page = await openPage('/genealogy?ask=definitions');
  await row(page, 'Counts of spin-offs by definition', /^Licence 59 59/).waitFor();
  await page.getByRole('button', { name: 'Save figures' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /Figures as CSV/ }).click();
  const lines = (await contentOf(await download)).toString().split('\r\n');
  expect(lines.slice(0, 2)).toEqual([
    'aspect,definition,spinoffs,lost,claims,children,parents,roots,longest_line',
    'filter,All that the filter leaves,367,367,379,302,154,116,4',
  ]);
  expect(lines).toContain('# Filter: none; level 3.');
  await page.getByRole('button', { name: 'Apply to the tree: Licence' }).click();
  await page.waitForURL(/rule=licence/);
  await page.getByText('Only spin-offs by the rule “licence”').waitFor();
  await page.goBack();
  await row(page, 'Counts of spin-offs by definition', /^Licence 59 59/).waitFor();
});

it('says why nothing is left and which part of the filter to loosen', async () => {
  const page = await openPage('/genealogy?ask=survival&regions=DK&from=2090');
  await page.getByRole('button', { name: 'All years' }).click();
  await page.getByText('Nobody closed in a known year, so there is nothing to compare.').waitFor();
  expect(addressOf(page)).toBe('/genealogy?regions=DK&ask=survival');
});
