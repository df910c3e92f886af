import { expect, it } from 'vitest';
import { checkViews, findFaults } from './axe.ts';
import { openPage, settle, startBrowser } from './page.ts';

startBrowser();

const views = [
  '/genealogy?focus=sinclair-radionics&sel=arm',
  '/network?around=chalmers&hops=1&sel=chalmers',
  '/regions?region=SE232',
  '/regions?rows=alike',
  '/regions?picture=flows&form=matrix',
  '/bridges?sel=university-of-cambridge',
  '/data',
];

it('finds nothing on any view, light or dark', () => checkViews(views));

it('finds nothing on a narrow page with a panel open', async () => {
  const page = await openPage(views[0]!, { viewport: { width: 360, height: 640 }, hasTouch: true });
  await settle(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('dialog', { name: 'Filters' }).waitFor();
  expect(await findFaults(page)).toEqual([]);
});

it('finds nothing in the list of keys and the search', async () => {
  const page = await openPage(views[2]!);
  await settle(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('siem');
  await page
    .getByRole('option', { name: /Siemens/ })
    .first()
    .waitFor();
  // While suggestions are open, the rest of the page is hidden from screen readers.
  expect(await findFaults(page, { part: '.shell-search' })).toEqual([]);
  expect(await findFaults(page, { part: '.shell-hits' })).toEqual([]);
});
