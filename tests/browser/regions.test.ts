import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addressOf, contentOf, openPage, startBrowser } from './page.ts';

startBrowser();

const regions = (page: Page) => page.getByRole('table', { name: 'Regions and the scope of their links' });
const matrix = (page: Page) => page.getByRole('table', { name: 'Links from region to region' });

it('says how inward the links are, and whether that is more than chance', async () => {
  const page = await openPage('/regions');
  const sentence = page.getByText(/linked pairs of organisations that/).first();
  // The test comes after the figures.
  await expect
    .poll(() => sentence.innerText(), { timeout: 30_000 })
    .toMatch(
      /^Of 417 linked pairs of organisations that both have a region at this level, 325 \(78 %\) lie inside one region\. If the regions were dealt out at random, 8 % would; the links are more inward \(p = 0\.001/,
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

it('chooses a region in the table or the matrix, shows the links of a cell with their sources, and filters', async () => {
  const page = await openPage('/regions');
  await regions(page)
    .getByRole('button', { name: /^Isère/ })
    .click();
  await expect.poll(() => addressOf(page)).toBe('/regions?region=FRK24');
  await page.getByRole('radio', { name: 'Matrix' }).click();
  await matrix(page).getByRole('button', { name: 'Barcelona ES511' }).click();
  await expect.poll(() => addressOf(page)).toBe('/regions?picture=matrix&region=ES511');
  await matrix(page).getByRole('button', { name: 'Barcelona → Isère: 1' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const behind = page.getByRole('region', { name: 'Links behind the choice' });
  await expect.poll(() => addressOf(page)).toMatch(/&cell=ES511,ES511$/);
  await behind.getByText('source:').first().waitFor();
  await page.keyboard.press('z');
  await expect.poll(() => addressOf(page)).toBe('/regions?picture=matrix&region=ES511');
  await page.getByRole('button', { name: 'Filter by this region' }).click();
  await expect.poll(() => addressOf(page)).toBe('/regions?regions=ES511&picture=matrix&region=ES511');
  await page.getByText('Only organisations in Barcelona,').waitFor();
});

it('names the regions of a cell also where the level has changed since', async () => {
  const page = await openPage('/regions?picture=matrix&level=1&cell=FRL03,UKH12');
  await page.getByText('From Alpes-Maritimes to Cambridgeshire CC').waitFor();
});

it('says that the matrix goes on to the right, and goes there and back', async () => {
  const page = await openPage('/regions?picture=matrix');
  await page.getByRole('button', { name: /^\d+ more columns/ }).click();
  const all = matrix(page).locator('..');
  await all.evaluate((box) => box.scrollTo({ left: box.scrollWidth }));
  await page.getByRole('button', { name: '← first columns' }).click();
  await page.getByRole('button', { name: /^\d+ more columns/ }).waitFor();
});

it('draws the map over the countries, walks it by keys, and saves it with legend and sources', async () => {
  const page = await openPage('/regions?picture=map');
  const map = page.getByRole('listbox', { name: /^Map of regions/ });
  await map.getByRole('option', { name: /^Cambridgeshire CC: 78 organisations/ }).waitFor();
  await expect.poll(() => page.locator('.regions-land').getAttribute('d')).toMatch(/^M.{10000}/);
  await map.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => addressOf(page)).toMatch(/region=[A-Z]{2}/);
  await page.keyboard.press('+');
  await page.getByRole('button', { name: 'Save figures' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^Picture as SVG/ }).click(),
  ]);
  const svg = (await contentOf(file)).toString();
  expect(file.suggestedFilename()).toMatch(/^offshoot-regions-map-\d{4}-\d\d-\d\d\.svg$/);
  expect(svg).toContain('<title>Map of regions</title>');
  expect(svg).toMatch(/Links inside.*Organisations.*between countries.*data version \d/s);
  expect(svg.match(/<source>https?:/g)!.length).toBeGreaterThan(100);
});

it('prints the whole picture in place of the page, and the page itself in the colours of paper', async () => {
  const page = await openPage('/regions?picture=chord', { media: { colorScheme: 'dark' } });
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  await page.getByRole('option', { name: /^Inside Cambridgeshire CC/ }).waitFor();
  expect(await ink()).toBe('rgb(236, 234, 229)');
  await page.emulateMedia({ media: 'print' });
  expect(await ink()).toBe('rgb(28, 27, 25)');
  const paper = page.locator('.ui-print > svg');
  await expect
    .poll(
      async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        return paper.evaluate((svg) => svg.textContent);
      },
      { timeout: 60_000 },
    )
    .toMatch(/^Chord diagram of regions.*between countries.*data version \d.*Sources: /s);
  expect(await page.getByRole('navigation', { name: 'Views' }).isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await paper.count()).toBe(0);
});

it('shows a chord diagram, years, a scorecard beside another and worker flows, each with its figures', async () => {
  const page = await openPage('/regions?picture=chord&figures=yes');
  await page.getByRole('option', { name: /^Inside Cambridgeshire CC: 104 links/ }).waitFor();
  await page.getByRole('table', { name: 'Chord diagram of regions: figures' }).waitFor();
  const undrawn = 'Not drawn: 308 organisations without a region at level 3, and 459 links of theirs.';
  await page.getByText(`The 16 most linked of 41 regions. ${undrawn}`).waitFor();
  for (const picture of ['Matrix', 'Map']) {
    await page.getByRole('radio', { name: picture, exact: true }).click();
    await page
      .getByRole('region', { name: /^(From region|Map of)/ })
      .getByText(undrawn)
      .waitFor();
  }
  await page.getByRole('radio', { name: 'Years' }).click();
  await page.getByRole('option', { name: /^All links: / }).waitFor();
  await page.getByRole('radio', { name: 'Scorecard' }).click();
  const card = page.getByRole('table', { name: 'Scorecard of Cambridgeshire CC' });
  await card.getByRole('row', { name: /^Retention/ }).waitFor();
  await page.getByRole('button', { name: /Beside$/ }).click();
  await page.getByRole('option', { name: /^Oxfordshire/ }).click();
  await card.getByRole('columnheader', { name: 'Difference' }).waitFor();
  await page.getByRole('radio', { name: 'Worker flows' }).click();
  await page.getByRole('button', { name: 'Universities as origins' }).click();
  await expect
    .poll(() => addressOf(page))
    .toBe('/regions?picture=flows&beside=UKJ14&figures=yes&universities=yes');
  await page.getByRole('table', { name: 'Balance of worker flows' }).waitFor();
});

it('shows worker flows as a matrix of people, with the flows behind a cell, and keeps it in the address', async () => {
  const page = await openPage('/regions?picture=flows');
  await page.getByRole('radio', { name: 'Sankey' }).waitFor();
  await page.getByRole('radio', { name: 'Matrix', exact: true }).last().click();
  await expect.poll(() => addressOf(page)).toBe('/regions?picture=flows&form=matrix');
  const people = page.getByRole('table', { name: 'People from origin to destination' });
  await people.getByRole('button', { name: 'Inside Zuidoost-Noord-Brabant: 37,110' }).click();
  await page.getByRole('region', { name: 'Links behind the choice' }).getByText('source:').first().waitFor();
  await page.getByRole('radio', { name: 'Kinds' }).click();
  await people.getByRole('button', { name: 'University → Firm: 24' }).waitFor();
  await page.getByRole('button', { name: 'Save figures' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^Picture as SVG/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^offshoot-worker-flows-matrix-/);
  expect((await contentOf(file)).toString()).toMatch(/University {2}3.*moved inside/s);
});

it('explains each figure to the keyboard', async () => {
  const page = await openPage('/regions');
  await page.getByRole('button', { name: 'What is E–I index?' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.getByRole('dialog', { name: 'E–I index' }).innerText()).toContain('Krackhardt & Stern');
});

it('saves the tables beside that of regions as pictures', async () => {
  const page = await openPage('/regions?rows=organisations');
  const save = async (button: string) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /^Picture as SVG/ }).click(),
    ]);
    return { name: file.suggestedFilename(), svg: (await contentOf(file)).toString() };
  };
  const organisations = await save('Save figures');
  expect(organisations.name).toMatch(/^offshoot-organisations-ei-/);
  expect(organisations.svg).toMatch(/University of Cambridge UKH12.*E–I −1\.000.*40 of \d+ rows/s);
  await page.getByRole('radio', { name: 'Worker flows', exact: true }).click();
  const balance = await save('Save the balance');
  expect(balance.svg).toMatch(/Balance of worker flows by region.*Arnhem\/Nijmegen.*Net 11,000.*Came/s);
});

it('has tables of organisations, external reach, homophily and those without a region, each in the address', async () => {
  const page = await openPage('/regions');
  const show = async (rows: string, table: RegExp | string) => {
    await page.getByRole('radio', { name: rows, exact: true }).click();
    return page.getByRole('table', { name: table });
  };
  const reach = await show('External reach', 'External reach of regions');
  await reach.getByRole('button', { name: 'Genève' }).click();
  await expect.poll(() => addressOf(page)).toBe('/regions?rows=reach&region=CH013');
  const alike = await show('Homophily', /^Homophily by kind/);
  await alike.getByText('all of them').first().waitFor();
  // A row of groups leads nowhere, and says so.
  const group = alike.getByRole('rowheader').first().getByRole('button');
  expect(await group.isDisabled()).toBe(true);
  expect(await group.getAttribute('aria-pressed')).toBeNull();
  const without = await show('Without region', 'Organisations without a region');
  await without.getByRole('rowheader').first().waitFor();
  await page.getByText('No region at level 3 is known of these').waitFor();
  const organisations = await show('Organisations', 'E–I index of organisations');
  await organisations.getByRole('rowheader').first().getByRole('button').click();
  await expect.poll(() => addressOf(page)).toMatch(/^\/regions\?sel=.*&rows=organisations&region=CH013$/);
  await page.keyboard.press('z');
  await expect.poll(() => addressOf(page)).toBe('/regions?rows=organisations&region=CH013');
});
