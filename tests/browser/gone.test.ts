import { expect, it } from 'vitest';
import { addressOf, inspected, openPage, startBrowser } from './page.ts';

startBrowser();

const expected = /404/;

it('says that a focus is not in the data, and goes on by one key', async () => {
  const page = await openPage('/genealogy?focus=no-such-firm&sel=no-such-firm', { expected });
  await page.getByText('“no-such-firm” is not in the data.').first().waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  const offer = page.getByRole('button', { name: 'Draw an example' });
  await expect.poll(() => offer.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await inspected(page, 'Sinclair Radionics');
  expect(addressOf(page)).toMatch(/focus=sinclair-radionics&sel=sinclair-radionics/);
});

it('offers what was chosen before, and knows the name of what was', async () => {
  const page = await openPage('/network', { expected });
  await page.evaluate(() => {
    const chosen = ['Vanished Ltd', 'Arm'].map((name, i) => ({
      id: ['vanished', 'arm'][i],
      name,
      kind: 'firm',
    }));
    window.localStorage.setItem('offshoot.recent', JSON.stringify(chosen));
  });
  await page.goto(new URL('/genealogy?focus=vanished', page.url()).href);
  await page.getByText('Vanished Ltd is not in the data any more.').first().waitFor();
  expect(await page.getByRole('button', { name: 'Draw Vanished Ltd' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Draw Arm' }).click();
  await page.waitForURL(/focus=arm&sel=arm/);
});

it('lets go of a selection, a comparison and a filter that name what is not there', async () => {
  const page = await openPage('/genealogy?focus=arm&sel=no-such-firm', { expected });
  await page.getByRole('button', { name: 'Deselect it' }).click();
  await inspected(page, /Arm/);
  expect(addressOf(page)).toBe('/genealogy?focus=arm');
  await page.goto(new URL('/genealogy?focus=arm&related=no-such-firm', page.url()).href);
  await page.getByRole('button', { name: 'Back to the lineage' }).click();
  await page.getByRole('heading', { level: 1, name: 'Arm (Advanced RISC Machines)', exact: true }).waitFor();
  await page.goto(new URL('/genealogy?focus=arm&around=no-such-firm&hops=1', page.url()).href);
  await page.getByRole('button', { name: 'Take it out of the filter' }).click();
  await page.waitForURL((url) => url.search === '?focus=arm');
});
