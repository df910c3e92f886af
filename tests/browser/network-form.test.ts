import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drawing } from './drawing.ts';
import { addressOf, openPage, startBrowser } from './page.ts';

startBrowser();

/** Width through height of all that stands. */
async function formOf(page: Page): Promise<number> {
  const all = Object.values((await drawing(page)).positions);
  const extent = (values: number[]) => Math.max(...values) - Math.min(...values);
  return extent(all.map(({ x }) => x)) / extent(all.map(({ y }) => y));
}

it('is arranged anew for a window that has got another form', async () => {
  const page = await openPage('/network?around=siemens&hops=2&boxes=none');
  const wide = await formOf(page);
  expect(wide).toBeGreaterThan(1);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => formOf(page)).toBeLessThan(0.9);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => formOf(page)).toBeCloseTo(wide, 1);
});

it('has nothing of the page over the drawing where the window is narrow', async () => {
  const page = await openPage('/network?layout=concentric', { viewport: { width: 390, height: 844 } });
  await drawing(page);
  const stage = (await page.getByRole('application').boundingBox())!;
  const below = [page.getByText('The greatest in the middle'), page.getByRole('button', { name: 'Zoom in' })];
  for (const one of below) {
    expect((await one.boundingBox())!.y).toBeGreaterThanOrEqual(stage.y + stage.height - 1);
  }
});

it('offers no boxes for rings, but the map, which comes with regions', async () => {
  const page = await openPage('/network?around=siemens&hops=1&boxes=kind&layout=concentric');
  await drawing(page);
  await page.getByRole('button', { name: /Size$/ }).waitFor();
  expect(await page.getByRole('button', { name: /Boxes$/ }).count()).toBe(0);
  await page.getByRole('button', { name: /Layout$/ }).click();
  await page.getByRole('option', { name: 'As on the map' }).click();
  await page.getByRole('button', { name: /Boxes$/ }).waitFor();
  expect(addressOf(page)).toBe('/network?around=siemens&hops=1&layout=geographic');
});

it('marks the focus that the inspector shows, until something is selected', async () => {
  const page = await openPage('/network?focus=siemens');
  await expect.poll(async () => (await drawing(page)).marked).toEqual(['siemens']);
  expect((await drawing(page)).names).toContain('Siemens');
  await page.getByRole('application').press('ArrowRight');
  await expect.poll(async () => (await drawing(page)).selected.length).toBe(1);
  expect((await drawing(page)).marked).toEqual([]);
});

it('lets go at Escape: an open list first, then the paths, then the selection', async () => {
  const page = await openPage('/network?sel=siemens,philips&between=siemens,philips');
  await drawing(page);
  await page.getByRole('button', { name: /Layout$/ }).click();
  const list = page.getByRole('listbox');
  await list.waitFor();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  await page.getByRole('region', { name: 'Shortest paths' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Shortest paths' }).waitFor({ state: 'detached' });
  expect(addressOf(page)).toBe('/network?sel=siemens,philips');
  await page.keyboard.press('Escape');
  await expect.poll(() => addressOf(page)).toBe('/network');
});

it('begins years with the decade in which the network begins, and says which are not shown', async () => {
  const page = await openPage('/network?panel=years&measure=degree');
  await page.getByText('1881–1949, with m = 153 at most, are not shown.').waitFor();
  await page.getByRole('img', { name: /^Degree from 1950 to/ }).waitFor();
});
