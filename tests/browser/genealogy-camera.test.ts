import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, settle, startBrowser } from './page.ts';

startBrowser();

/** Opens a lineage and waits until its drawing stands. */
async function drawn(path: string, opening?: Parameters<typeof openPage>[1]): Promise<Page> {
  const page = await openPage(path, opening);
  await page.locator('.genealogy[aria-busy="false"] .genealogy-name').first().waitFor();
  await settle(page);
  return page;
}

const hit = (page: Page, id: string) => page.locator(`[data-id="${id}"] > .genealogy-hit`);

it('leaves a branch where it stands on the screen when it is unfolded and folded again', async () => {
  const page = await drawn('/genealogy?focus=university-of-cambridge&folded=cambridge-consultants');
  const place = async () => {
    const { x, y } = (await hit(page, 'cambridge-consultants').boundingBox())!;
    return [Math.round(x), Math.round(y)];
  };
  const before = await place();
  const chip = page.locator('[data-chip="collapsed"][data-of="cambridge-consultants"]');
  await chip.click();
  await hit(page, 'xaar').waitFor();
  await settle(page);
  expect(await place()).toEqual(before);
  await page.keyboard.press('z');
  await chip.waitFor();
  await settle(page);
  expect(await place()).toEqual(before);
});

it('opens on the oldest where the list leaves less room than the drawing takes', async () => {
  const page = await drawn('/genealogy?focus=university-of-cambridge&tree=yes');
  const canvas = (await page.locator('.genealogy-canvas').boundingBox())!;
  const oldest = (await hit(page, 'cambridge-scientific-instrument-company').boundingBox())!;
  expect(oldest.x).toBeGreaterThanOrEqual(canvas.x);
});

it('shows every name whole on a narrow page when the whole is asked for', async () => {
  const page = await drawn('/genealogy?focus=university-of-cambridge', {
    viewport: { width: 390, height: 844 },
  });
  const beyond = () =>
    page.locator('.genealogy-name').evaluateAll((names) => {
      const { right } = document.querySelector('.genealogy-canvas')!.getBoundingClientRect();
      return names
        .filter((name) => name.getBoundingClientRect().right > right)
        .map((name) => name.textContent);
    });
  const left = async () => (await hit(page, 'university-of-cambridge').boundingBox())!.x;
  expect(await left()).toBeLessThan(0);
  await page.getByRole('button', { name: 'Fit the whole drawing' }).click();
  await expect.poll(left).toBeGreaterThanOrEqual(0);
  expect(await beyond()).toEqual([]);
  expect(await page.locator('.genealogy-name').count()).toBeGreaterThan(10);
});

it('prints charts and signs in the colours of paper, from a dark page too', async () => {
  const page = await openPage('/genealogy?ask=survival', { media: { colorScheme: 'dark' } });
  const curve = page.locator('.figures-chart path[stroke-width="2"]').first();
  await curve.waitFor();
  const colour = () => curve.getAttribute('stroke');
  const dark = await colour();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const paper = await colour();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  expect(await colour()).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(colour).toBe(paper);
  expect(paper).not.toBe(dark);
});
