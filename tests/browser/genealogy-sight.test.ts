import { expect, it } from 'vitest';
import { addressOf, openPage, settle, startBrowser } from './page.ts';

startBrowser();

it('keeps in the address what is in sight, and opens there again', async () => {
  const page = await openPage('/genealogy?focus=siemens');
  const place = async () => {
    await page.locator('.genealogy[aria-busy="false"] [data-id="siemens"] > .genealogy-hit').waitFor();
    await settle(page);
    const box = (await page.locator('[data-id="siemens"] > .genealogy-hit').boundingBox())!;
    return [Math.round(box.x), Math.round(box.y)];
  };
  const opened = await place();
  expect(new URL(page.url()).searchParams.has('sight')).toBe(false);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForURL(/sight=/);
  const near = await place();
  expect(near).not.toEqual(opened);
  await page.reload();
  await expect
    .poll(async () => {
      const again = await place();
      return again.every((at, i) => Math.abs(at - near[i]!) <= 2);
    })
    .toBe(true);
  expect(await page.evaluate(() => window.history.length)).toBeLessThanOrEqual(2);
  const canvas = page.locator('.genealogy-canvas');
  await canvas.press('ArrowRight');
  await page.waitForURL(/sel=siemens(&|$)/);
  await canvas.press('ArrowRight');
  await page.getByRole('button', { name: 'How related to Siemens?' }).first().click();
  await page.waitForURL((url) => url.searchParams.has('related') && !url.searchParams.has('sight'));
});

it('takes a walk by arrow keys as one step, and another walk after another step as another', async () => {
  const page = await openPage('/genealogy?focus=acorn-computers');
  await page.locator('.genealogy[aria-busy="false"] [data-id="acorn-computers"] > .genealogy-hit').waitFor();
  const canvas = page.locator('.genealogy-canvas');
  await canvas.focus();
  const seen: (string | null)[] = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) {
    const before = page.url();
    await page.keyboard.press(key);
    await page.waitForURL((url) => url.href !== before);
    seen.push(new URL(page.url()).searchParams.get('sel'));
  }
  expect(new Set(seen).size).toBe(3);
  await page.keyboard.press('z');
  await page.waitForURL((url) => !url.searchParams.has('sel'));
  await page.keyboard.press('Shift+Z');
  await page.waitForURL((url) => url.searchParams.get('sel') === seen[2]);
  await page.locator('[data-id="acorn-computers"] > .genealogy-hit').click();
  await page.waitForURL(/sel=acorn-computers/);
  await canvas.press('ArrowRight');
  await page.waitForURL((url) => url.searchParams.get('sel') === seen[1]);
  await page.keyboard.press('z');
  await page.waitForURL(/sel=acorn-computers/);
  await page.keyboard.press('z');
  await page.waitForURL((url) => url.searchParams.get('sel') === seen[2]);
  expect(await addressOf(page)).toContain('focus=acorn-computers');
});

it('says that nothing is known under a definition, and offers all again', async () => {
  const page = await openPage('/genealogy?focus=arm&rule=licence');
  await page.getByText('No spin-off or parent by the rule “licence” is known').waitFor();
  await page.getByRole('button', { name: 'Draw all spin-offs' }).click();
  await page.getByText(/^\d+ ancestors? .* back to 1961/).waitFor();
});
