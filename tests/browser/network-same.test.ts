import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { drawing } from './drawing.ts';
import { openPage, settle, startBrowser } from './page.ts';

startBrowser();

const network = /\/api\/network\?/;
const regions = /\/api\/regions$/;
const measures = /\/api\/measures$/;

/** Lets some answers come only when others are there. */
async function holdBack(page: Page, late: RegExp, others: readonly RegExp[]): Promise<void> {
  const came = Promise.all(others.map((one) => page.waitForResponse((r) => one.test(r.url()))));
  await page.route(late, async (route) => {
    await came;
    await route.continue();
  });
}

async function standing(page: Page) {
  await drawing(page);
  await settle(page);
  const { zoom, positions, frames } = await drawing(page);
  return { zoom, positions, frames };
}

/** Opens an address afresh with one of its answers late. */
async function drawnAt(path: string, late: RegExp, others: readonly RegExp[]) {
  const page = await openPage('/data');
  await settle(page);
  await holdBack(page, late, others);
  await page.goto(new URL(path, page.url()).href);
  return standing(page);
}

it.each([
  '/network?around=siemens&hops=2&size=betweenness&colour=constraint',
  '/network?around=siemens&hops=2&size=betweenness&layout=concentric',
  '/network?around=siemens&hops=1&expanded=nokia,philips&panel=ranking&size=betweenness',
])('the same address is the same picture, whatever answer comes last: %s', async (path) => {
  const first = await drawnAt(path, measures, [network, regions]);
  expect(await drawnAt(path, regions, [measures, network])).toEqual(first);
  expect(await drawnAt(path, network, [measures, regions])).toEqual(first);
});

it('shows all again when the measures take a part of the window, and what was in the middle once it was moved', async () => {
  const page = await openPage('/network?around=siemens&hops=2');
  const before = await standing(page);
  const height = () => page.getByRole('application').evaluate((stage) => stage.clientHeight);
  const tall = await height();
  await page.getByRole('button', { name: 'Measures' }).click();
  await expect.poll(height).toBeLessThan(tall);
  const beside = await standing(page);
  expect(beside.zoom).toBeLessThan(before.zoom);
  const low = await height();
  for (const { y } of Object.values(beside.positions)) expect(y > 0 && y < low).toBe(true);
  await page.keyboard.press('+');
  const nearer = await standing(page);
  await page.getByRole('button', { name: 'Close the table and measures' }).click();
  await expect.poll(height).toBe(tall);
  const after = await standing(page);
  expect(after.zoom).toBe(nearer.zoom);
  expect(after.positions.siemens!.y - nearer.positions.siemens!.y).toBeCloseTo((tall - low) / 2, 0);
});

it('shows nothing of the former network where the next one could not be read', async () => {
  const page = await openPage('/network?around=siemens&hops=1', { expected: /500/ });
  await standing(page);
  const legend = page.getByRole('region', { name: 'Legend' });
  await legend.waitFor();
  await page.route(network, (route) => route.fulfill({ status: 500, json: {} }));
  await page.evaluate(() => {
    window.history.pushState(null, '', '/network?around=philips&hops=1');
    window.dispatchEvent(new PopStateEvent('popstate'));
  });
  await page.getByText('The network could not be read').waitFor();
  await legend.waitFor({ state: 'detached' });
});
