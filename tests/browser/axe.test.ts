import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPage, startBrowser } from './page.ts';

startBrowser();

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const views = [
  '/genealogy?focus=sinclair-radionics&sel=arm',
  '/network?around=chalmers&hops=1&sel=chalmers',
  '/regions?region=SE232',
  '/bridges?sel=university-of-cambridge',
  '/data',
  '/genealogy?ask=survival',
  '/genealogy?ask=ties',
  '/genealogy?ask=definitions',
  '/network?around=siemens&hops=2&panel=scatter&sel=siemens&size=betweenness&colour=constraint',
  '/network?around=siemens&hops=2&panel=histogram&boxes=community&colour=community',
  '/network?around=siemens&hops=2&panel=ranking&between=siemens,philips&sel=siemens,philips',
];

/** What axe finds in the page, or in one part of it, as "rule: element". */
async function findFaults(
  page: Page,
  { part, rules }: { part?: string; rules?: string[] } = {},
): Promise<string[]> {
  await page.evaluate(await readScript());
  const results = await page.evaluate(
    ([within, only]) => {
      const { axe } = window as unknown as {
        axe: { run(context: object, options: object): Promise<AxeResults> };
      };
      return axe.run(within ? { include: [within] } : document, only ? { runOnly: only } : {});
    },
    [part, rules] as const,
  );
  return results.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html}`));
}

async function readScript(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(script, 'utf8');
}

/** Nothing is being read any more. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect.poll(() => page.locator('main .ui-spinner').count(), { timeout: 30_000 }).toBe(0);
}

for (const path of views) {
  it(`finds nothing on ${path}, light or dark`, async () => {
    const page = await openPage(path, { colorScheme: 'light', reducedMotion: 'reduce' });
    await settle(page);
    expect(await findFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    // Nothing but colours is different.
    expect(await findFaults(page, { rules: ['color-contrast'] })).toEqual([]);
  });
}

it('finds nothing on a narrow page with a panel open', async () => {
  const page = await openPage(views[0]!, { viewport: { width: 360, height: 640 }, hasTouch: true });
  await settle(page);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('dialog', { name: 'Filters' }).waitFor();
  expect(await findFaults(page)).toEqual([]);
});

it('finds nothing in the list of keys and the search', async () => {
  const page = await openPage(views[2]!);
  await settle(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  expect(await findFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('siem');
  await page
    .getByRole('option', { name: /Siemens/ })
    .first()
    .waitFor();
  // While suggestions are open, the rest of the page is hidden from screen readers.
  expect(await findFaults(page, { part: '.shell-search' })).toEqual([]);
  expect(await findFaults(page, { part: '.shell-hits' })).toEqual([]);
});
