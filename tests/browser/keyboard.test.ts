import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { firstHit, inspected, openPage, startBrowser } from './page.ts';

startBrowser();

/** Presses Tab until the focus is on a control of this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    });
    if (name.test(label)) return;
  }
  throw new Error(`No control called ${name} was reached by Tab`);
}

it('goes from a name to its neighbourhood and back without a mouse', async () => {
  const page = await openPage('/regions');
  await page.keyboard.press('/');
  await page.keyboard.type('chalmers uni');
  await firstHit(page, 'Chalmers University');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await inspected(page, /Chalmers/);
  await page.keyboard.press('Escape');
  await tabTo(page, /^Show neighbourhood$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/network\?.*around=chalmers/);
  await page.keyboard.press('z');
  await page.waitForURL(/\/regions/);
});

it('skips to the view', async () => {
  const page = await openPage('/regions');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('view');
});

it('ticks a region in the tree and lists the keys', async () => {
  const page = await openPage('/regions');
  const tree = page.getByRole('treegrid', { name: 'Regions' });
  await tree.getByRole('row', { name: 'Sweden' }).waitFor();
  await tabTo(page, /^Find a region$/);
  await page.keyboard.type('Stockholm');
  await tree
    .getByRole('row', { name: /Stockholm/ })
    .first()
    .waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.waitForURL(/regions=SE/);
  await page.locator('body').press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await keys.getByText('Undo the last step').waitFor();
  await page.keyboard.press('Escape');
  await keys.waitFor({ state: 'detached' });
});
