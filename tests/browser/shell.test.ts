import { expect, it } from 'vitest';
import { addressOf, contentOf, firstHit, inspected, openPage, startBrowser } from './page.ts';

startBrowser();

it('finds a firm by typing and makes it the focus', async () => {
  const page = await openPage('/network');
  await page.keyboard.press('/');
  await page.keyboard.type('cambridge consul');
  await firstHit(page, 'Cambridge Consultants');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await inspected(page, 'Cambridge Consultants');
  expect(addressOf(page)).toBe('/network?focus=cambridge-consultants&sel=cambridge-consultants');
  await page.keyboard.press('1');
  await page.waitForURL(/\/genealogy/);
  expect(await page.title()).toBe('Cambridge Consultants · Genealogy · Offshoot');
});

it('takes the best hit for Enter, even before it is there', async () => {
  const page = await openPage('/data');
  await page.keyboard.press('/');
  await page.keyboard.type('siemens');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/genealogy\?focus=siemens&sel=siemens/);
});

it('finds a region without its accents and filters by it', async () => {
  const page = await openPage('/regions');
  await page.getByRole('combobox', { name: /Search/ }).fill('vastra got');
  await page.getByRole('option', { name: /^Västra Götalands län/ }).click();
  await page.getByRole('button', { name: 'Remove the filter: Västra Götalands län' }).waitFor();
  expect(addressOf(page)).toMatch(/^\/regions\?regions=SE23/);
  await page.getByRole('button', { name: 'Remove the filter: Västra Götalands län' }).click();
  await page.waitForURL((url) => url.search === '');
});

it('names the data set that it filters by as its import does', async () => {
  const page = await openPage('/data?dataset=seed');
  const title = await page.getByRole('listitem').getByRole('heading', { level: 3 }).last().innerText();
  expect(title).not.toBe('seed');
  await page.getByRole('button', { name: `Remove the filter: ${title}`, exact: true }).waitFor();
});

it('undoes and redoes by keys and by the browser’s own buttons alike', async () => {
  const page = await openPage('/network');
  await page.getByRole('button', { name: 'Only University' }).click({ force: true });
  await page.waitForURL(/kinds=university/);
  await page.getByRole('radio', { name: 'High' }).click();
  await page.waitForURL(/confidence=high/);
  await page.keyboard.press('z');
  await page.waitForURL((url) => url.search === '?kinds=university');
  await page.goBack();
  await page.waitForURL((url) => url.search === '');
  await page.keyboard.press('Shift+Z');
  await page.waitForURL((url) => url.search === '?kinds=university');
  await page.reload();
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.waitForURL((url) => url.search === '?kinds=university&confidence=high');
  await page.getByRole('button', { name: 'Reset all' }).click();
  await page.waitForURL((url) => url.search === '');
});

it('says who says so', async () => {
  const page = await openPage('/network?sel=arm');
  await page
    .getByRole('button', { name: /who says so about Acorn Computers/ })
    .first()
    .click();
  const claim = page.getByRole('listitem').filter({ hasText: 'joint-venture' }).last();
  await claim.getByRole('link', { name: /businessweekly/ }).waitFor();
  expect(await claim.innerText()).toContain('1990 · corporate · joint-venture · high confidence');
  const dataset = claim.getByText('High-technology regions of Europe, and Minneapolis');
  expect(await dataset.getAttribute('title')).toBe('seed');
});

it('brushes the years by keys, as one step', async () => {
  const page = await openPage('/network');
  const from = page.getByRole('slider', { name: 'From year' });
  await from.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const first = Number(await from.getAttribute('min'));
  await page.waitForURL(new RegExp(`from=${first + 2}`));
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.waitForURL((url) => url.search === '');
});

it('names what it leaves out of a broken address', async () => {
  const page = await openPage('/network?level=9&links=supply&version=1');
  const notice = page.getByText('Left out of the address: level=9 (it takes a whole number from 0 to 3).');
  await notice.waitFor();
  expect(addressOf(page)).toBe('/network?links=supply');
});

it('saves the filtered graph as tables', async () => {
  const page = await openPage('/network?links=spin-off&regions=UKH12');
  await page.keyboard.press('x');
  const format = page.getByRole('menuitem', { name: /GraphML/ });
  await format.waitFor();
  const waiting = page.waitForEvent('download');
  await format.click();
  const download = await waiting;
  const text = (await contentOf(download)).toString();
  expect(download.suggestedFilename()).toMatch(/\.graphml$/);
  expect(text).toContain('<node id="sinclair-radionics"');
  expect(text).not.toContain('<node id="siemens"');
});

it('weighs less than 400 kB gzipped on the first screen, and is built for use even by tests', async () => {
  const page = await openPage('/genealogy?focus=sinclair-radionics');
  await inspected(page, 'Sinclair Radionics');
  const weight = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => entry.name.includes('/assets/'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  expect(weight).toBeGreaterThan(50_000);
  expect(weight).toBeLessThan(400_000);
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  const texts = await Promise.all(scripts.map(async (script) => (await fetch(script)).text()));
  expect(texts.filter((text) => text.includes('jsxDEV'))).toEqual([]);
});

it('shows the same after the address is opened again', async () => {
  const page = await openPage('/bridges?focus=arm&sel=arm&kinds=firm,university&level=2&groups=kind');
  await inspected(page, /Arm/);
  const again = await openPage(addressOf(page));
  await inspected(again, /Arm/);
  await again.getByRole('button', { name: /Remove the filter: Firm, University/ }).waitFor();
  expect(addressOf(again)).toBe(addressOf(page));
});
