import { expect, it } from 'vitest';
import { contentOf, goTo, openPage, startBrowser } from './page.ts';
import { textsOf } from './pdf-text.ts';

startBrowser();

it('saves the whole drawing as a PDF whose text can be read', async () => {
  const page = await openPage('/genealogy?focus=siemens');
  await page.getByRole('button', { name: 'Picture' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /PDF/ }).click();
  const file = await contentOf(await saved);
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  const texts = textsOf(file);
  for (const wanted of ['Genealogy of Siemens', 'Infineon Technologies', 'Life lines', 'Sources']) {
    expect(texts).toContain(wanted);
  }
  expect(texts.join('\n')).toMatch(/data version \d+, drawn 20\d\d-\d\d-\d\d/);
});

it('prints the whole drawing, on white, in place of the page', async () => {
  const page = await openPage('/genealogy?focus=siemens', { colorScheme: 'dark' });
  await page.locator('.genealogy[aria-busy="false"] .genealogy-name').first().waitFor();
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('.ui-print > svg');
  await paper.waitFor({ state: 'visible' });
  const texts = await paper.locator('text').allTextContents();
  for (const wanted of [
    'Genealogy of Siemens',
    'Infineon Technologies',
    'Oxford Magnet Technology',
    'Life lines',
  ])
    expect(texts).toContain(wanted);
  expect(
    await page.evaluate(() => [
      getComputedStyle(document.body).backgroundColor,
      [...document.body.children].filter((one) => getComputedStyle(one).display !== 'none').length,
      document.documentElement.scrollHeight <= window.innerHeight,
    ]),
  ).toEqual(['rgb(255, 255, 255)', 1, true]);
});

it('prints answers as words, charts and tables, one after the other within the page', async () => {
  const page = await openPage('/genealogy?focus=university-of-cambridge&ask=region');
  await page.getByRole('table', { name: /^Descendants of University of Cambridge/ }).waitFor();
  await page.setViewportSize({ width: 718, height: 1040 });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const printed = () =>
    page.evaluate(() => {
      const paper = document.querySelector('.genealogy-questions')!;
      const tables = [...paper.querySelectorAll('table, svg')].map((one) => one.getBoundingClientRect());
      return {
        controls: document.querySelectorAll('.shell-years, .ui-button, .ui-segment:not([data-selected])')
          .length,
        inSight: [...document.querySelectorAll('.shell-years, .shell-top, .ui-button, .genealogy-toolbar')]
          .filter((one) => one.getClientRects().length > 0)
          .map((one) => one.className),
        tooWide: tables.filter(({ right }) => right > window.innerWidth).length,
        overlaps: tables.slice(1).filter(({ top }, i) => top > 0 && top < tables[i]!.bottom).length,
        // Chromium repeats text at the top of each page, but no buttons.
        buttonsInHeads: paper.querySelectorAll('thead .ui-table-sort').length,
        sizes: [...paper.querySelectorAll('td, td span')].map((one) => getComputedStyle(one).fontSize),
      };
    });
  const region = await printed();
  expect(region.controls).toBeGreaterThan(0);
  expect([region.inSight, region.tooWide, region.overlaps, region.buttonsInHeads]).toEqual([[], 0, 0, 0]);
  expect(new Set(region.sizes).size).toBe(1);
  await goTo(page, '/genealogy?ask=survival');
  await page.locator('.figures-chart > svg').waitFor();
  expect(await printed()).toMatchObject({ inSight: [], tooWide: 0 });
});
