import { expect, it } from 'vitest';
import { addressOf, openPage, startBrowser } from './page.ts';

startBrowser();

const table = { name: 'Regions and the scope of their links' };

it('names a region of the address that it does not show, and how to go on', async () => {
  const page = await openPage('/regions?picture=scorecard&region=NOPE&beside=UKJ1');
  await page.getByText('There is no region “NOPE” in the data. Choose one of those shown').waitFor();
  await page
    .getByText(
      'Berkshire, Buckinghamshire and Oxfordshire (UKJ1) is a region of level 2, and regions are shown at level 3.',
    )
    .waitFor();
  await page.getByRole('button', { name: 'Close this notice' }).first().click();
  await expect.poll(() => addressOf(page)).toBe('/regions?picture=scorecard&beside=UKJ1');
  await page.getByRole('button', { name: 'Show level 2' }).click();
  await expect.poll(() => addressOf(page)).toBe('/regions?level=2&picture=scorecard&beside=UKJ1');
  await page
    .getByRole('table', { name: /^Scorecard of/ })
    .getByRole('columnheader', { name: 'Difference' })
    .waitFor();
  expect(await page.getByText('is a region of level').count()).toBe(0);
  const lines = page.getByRole('img', { name: /, Births by parentage: / });
  for (const width of [1440, 800, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() => lines.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length))
      .toBe(2);
  }
});

it('says that a region does not stand beside itself', async () => {
  const page = await openPage('/regions?picture=scorecard&beside=UKH12');
  await page
    .getByText('Cambridgeshire CC (UKH12) is the region shown: choose another one beside it.')
    .waitFor();
  await page.getByRole('button', { name: 'Close this notice' }).click();
  await expect.poll(() => addressOf(page)).toBe('/regions?picture=scorecard');
});

it('takes a region out of the filter that the data does not have', async () => {
  const page = await openPage('/regions?regions=NOPE', { expected: /400/ });
  await page.getByText('There is no region "NOPE".', { exact: true }).waitFor();
  await page.getByText('The filter names “NOPE”: the data has no such region.').waitFor();
  await page.getByRole('button', { name: 'Show all regions' }).click();
  await page.getByRole('table', table).waitFor();
  expect(addressOf(page)).toBe('/regions');
});

it('names the part of the filter that leaves no region, and drops it alone', async () => {
  const page = await openPage('/regions?kinds=firm&from=1000&to=1100&undated=exclude');
  await page.getByText('Without one of these parts of the filter something is left:').waitFor();
  expect(await page.getByRole('button', { name: /^All kinds/ }).count()).toBe(0);
  await page.getByRole('button', { name: /^All years \(\d+ organisations\)$/ }).click();
  await page.getByRole('table', table).waitFor();
  expect(addressOf(page)).toBe('/regions?kinds=firm&undated=exclude');
});
