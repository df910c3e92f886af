import { expect, it } from 'vitest';
import { openPage, settle, startBrowser } from './page.ts';

startBrowser();

const narrow = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

it('keeps the panels in sheets, and the whole page within its width', async () => {
  const page = await openPage('/network?sel=arm', narrow);
  await page.getByRole('button', { name: 'Filters' }).tap();
  const filters = page.getByRole('dialog', { name: 'Filters' });
  await filters.getByRole('button', { name: 'Only Firm' }).tap();
  await page.waitForURL(/kinds=firm/);
  await filters.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
  await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: /Arm/ }).tap();
  await page
    .getByRole('dialog', { name: 'Inspector' })
    .getByRole('heading', { name: /Arm \(/ })
    .waitFor();
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths).toEqual([360, 360]);
});

for (const view of ['genealogy?focus=arm', 'network', 'regions', 'bridges', 'data']) {
  it(`does not scroll sideways on /${view}`, async () => {
    const page = await openPage(`/${view}`, narrow);
    await settle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}

it('has what bridges are ordered by in sight', async () => {
  const page = await openPage('/bridges', narrow);
  const ordered = page.locator('th[aria-sort=descending]');
  await ordered.waitFor();
  const { x, width } = (await ordered.boundingBox())!;
  expect(x + width).toBeLessThan(360);
});

it('folds what two scorecards rest on behind a line each, and opens it', async () => {
  const page = await openPage('/regions?picture=scorecard&region=UKH12&beside=UKJ14', narrow);
  const rests = page.getByText('Rests on 67 and 38 organisations whose control is known');
  const verdict = page.getByText('Did control move into Oxfordshire?');
  const thin = page.locator('summary').filter({ hasText: '· thin in' }).first();
  await rests.waitFor();
  expect(await verdict.isVisible()).toBe(false);
  expect(await thin.getAttribute('aria-label')).toContain('thin in');
  await rests.tap();
  await verdict.waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

it('keeps a finding with a word without end within the page', async () => {
  const page = await openPage('/data', narrow);
  await page.locator('input[type=file][accept*=csv]').setInputFiles({
    name: 'spinoffs.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`parent,child\narm,${'x'.repeat(200)}\n`),
  });
  await page.getByRole('button', { name: 'Try (dry run)' }).tap();
  await page.getByText(/No organisation has the id "xxx/).waitFor();
  const [whole, shown] = await page.locator('.data').evaluate((e) => [e.scrollWidth, e.clientWidth]);
  expect(whole).toBe(shown);
});
