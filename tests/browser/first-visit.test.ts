import { expect, it } from 'vitest';
import { inspected, openPage, startBrowser } from './page.ts';

startBrowser();

it('opens on an example and answers questions', async () => {
  const page = await openPage('/');
  const welcome = page.getByRole('region', { name: 'Welcome' });
  await welcome.waitFor();
  await inspected(page, 'Sinclair Radionics');
  await page.waitForURL(/\/genealogy\?focus=sinclair-radionics/);
  await welcome.getByRole('button', { name: 'Which region keeps most of its links inside?' }).click();
  await page.getByText(/Oxfordshire keeps the greatest share inside: \d+ of \d+ .* \(p = 0\.001\)/).waitFor();
  await welcome.waitFor({ state: 'detached' });
  await page.goBack();
  await welcome.getByRole('button', { name: 'Who bridges Cambridge and the rest of the world?' }).click();
  await page
    .getByText(/^Most pairs of Cambridgeshire CC and elsewhere are joined by University of Cambridge/)
    .waitFor();
  await page.goBack();
  await welcome
    .getByRole('button', { name: 'Did control of Sophia-Antipolis move into the region?' })
    .click();
  const verdict = page.getByText(
    /^Did control move into Alpes-Maritimes\? No, it hardly moved\. ?In 2000 7 of 13 .*in 2026 5 of 8/,
  );
  await verdict.waitFor();
  await expect.poll(async () => (await verdict.boundingBox())?.y).toBeLessThan(400);
  await page.goBack();
  await welcome
    .getByRole('button', { name: /^Which firms descend from the University of Cambridge/ })
    .click();
  await page.getByRole('button', { name: '1 left the country: Imaje' }).waitFor();
  await page.getByRole('treeitem', { name: /^Imaje, .*left country$/ }).waitFor();
  await page.getByRole('button', { name: /^Left the country/ }).click();
  await inspected(page, 'Imaje');
  await page.goBack();
  await page.goBack();
  await welcome.getByRole('button', { name: 'Where did ARM come from?' }).click();
  await page.waitForURL(/focus=arm/);
  await inspected(page, /Arm/);
});

it('closes the welcome for good', async () => {
  const page = await openPage('/');
  await page.getByRole('button', { name: 'Close the welcome' }).click();
  await page.getByRole('region', { name: 'Welcome' }).waitFor({ state: 'detached' });
  await page.goto(new URL('/', page.url()).href);
  await inspected(page, 'Sinclair Radionics');
  await page.waitForURL(/focus=sinclair-radionics/);
  expect(await page.getByRole('region', { name: 'Welcome' }).count()).toBe(0);
});

it('comes back to what was selected elsewhere, not to the example', async () => {
  const page = await openPage('/');
  await inspected(page, 'Sinclair Radionics');
  await page.keyboard.press('4');
  await page.waitForURL((url) => url.pathname === '/bridges' && url.search === '');
  await page.keyboard.press('1');
  await inspected(page, 'Sinclair Radionics');
  await page.keyboard.press('4');
  await page.getByRole('rowheader').first().getByRole('button').click();
  await page.waitForURL(/\/bridges\?sel=/);
  const selected = new URL(page.url()).searchParams.get('sel');
  await page.keyboard.press('1');
  await page.waitForURL((url) => url.search === `?focus=${selected}&sel=${selected}`);
  await page.goto(new URL('/genealogy?sel=arm', page.url()).href);
  await page.waitForURL(/\/genealogy\?focus=arm&sel=arm/);
});

it('keeps a comparison with the example when another view is opened in between', async () => {
  const page = await openPage('/');
  await inspected(page, 'Sinclair Radionics');
  await page.locator('.genealogy[aria-busy="false"] .genealogy-name').first().waitFor();
  const canvas = page.locator('.genealogy-canvas');
  await canvas.press('ArrowRight');
  await page.waitForURL(/sel=sinclair-radionics/);
  await canvas.press('ArrowRight');
  await page.getByRole('button', { name: 'How related to Sinclair Radionics?' }).first().click();
  await page.waitForURL(/related=/);
  const compared = page.url();
  await page.keyboard.press('2');
  await page.waitForURL(/\/network\?focus=sinclair-radionics&.*related=/);
  await page.keyboard.press('1');
  await page.waitForURL(compared);
});

it('takes no focus for the first of two that are asked for', async () => {
  const page = await openPage('/genealogy?ask=related');
  await page.getByRole('combobox', { name: 'and', exact: true }).fill('RealVNC');
  await page
    .getByRole('option', { name: /RealVNC/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/related=realvnc/);
  await inspected(page, 'RealVNC');
  expect(new URL(page.url()).searchParams.has('focus')).toBe(false);
});
