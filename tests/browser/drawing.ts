import type { Page } from 'playwright-core';

/** What the network's drawing shows, once it stands. */
export async function drawing(page: Page) {
  await page.waitForFunction(() => window.__offshoot?.network?.state().phase === 'ready');
  return page.evaluate(() => {
    const { state, positions, frames } = window.__offshoot!.network!;
    return { ...state(), positions: positions(), frames: frames() };
  });
}
