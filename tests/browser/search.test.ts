import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addressOf, inspected, openPage, settle, startBrowser } from './page.ts';

startBrowser();

const field = (page: Page) => page.getByRole('combobox', { name: /Search/ });

/** Holds the answers of the search back until it is told otherwise. */
async function holdAnswers(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/search*', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

it('leaves the page usable after a choice by mouse, of what was found and of what was chosen before', async () => {
  const page = await openPage('/network');
  await field(page).click();
  await page.keyboard.type('acorn comp');
  await page.getByRole('option', { name: /Acorn Computers/ }).click();
  await inspected(page, 'Acorn Computers');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Regions' }).click();
  await page.waitForURL(/\/regions\?/);
  await field(page).click();
  await page.getByText('Chosen before').waitFor();
  await page.getByRole('option', { name: /Acorn Computers/ }).click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  await page.keyboard.press('1');
  await page.waitForURL(/\/genealogy\?focus=acorn-computers/);
});

it('takes the best hit for Enter once a slow answer has come', async () => {
  const page = await openPage('/network');
  const release = await holdAnswers(page);
  await page.keyboard.press('/');
  await page.keyboard.type('siemens', { delay: 20 });
  await page.getByText('Searching…').waitFor();
  await page.keyboard.press('Enter');
  expect(addressOf(page)).toBe('/network');
  release();
  await page.waitForURL(/focus=siemens&sel=siemens/);
  await page.getByRole('listbox').waitFor({ state: 'detached' });
});

it('waits for one text only: Enter, then another text, chooses nothing by itself', async () => {
  const page = await openPage('/network');
  const release = await holdAnswers(page);
  await page.keyboard.press('/');
  await page.keyboard.type('siemens');
  await page.getByText('Searching…').waitFor();
  await page.keyboard.press('Enter');
  await field(page).fill('realvnc');
  release();
  await page.getByRole('option', { name: /RealVNC/ }).waitFor();
  expect(addressOf(page)).toBe('/network');
  await page.keyboard.press('Enter');
  await page.waitForURL(/focus=realvnc/);
});

it('takes the option under the arrow keys for Enter', async () => {
  const page = await openPage('/network');
  await page.keyboard.press('/');
  await page.keyboard.type('cambridge');
  const second = page.getByRole('option').nth(1);
  await second.waitFor();
  // Until here the list may be of what was typed so far.
  await settle(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.locator('[role=option][data-focused]').waitFor();
  const name = await page.locator('[role=option][data-focused]').getAttribute('data-key');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('focus') === name?.slice('o:'.length));
});
