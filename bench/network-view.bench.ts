// How fast the network view is drawn and panned in headless Chromium, on generated networks:
// node --import tsx bench/network-view.bench.ts [organisations links], else 2,000 with 7,700 and 10,000 with 26,000.
import type { Browser, Page } from 'playwright-core';
import { preferentialLinks } from '../tests/support/random-graph.ts';
import { type Drawn, ms, openBrowser, openData, share, timed } from './support/browser.ts';
import { importTables, startProduct } from './support/product.ts';

const kinds = ['firm', 'firm', 'firm', 'firm', 'firm', 'university', 'public-lab', 'intermediary'];
const types = ['collaboration', 'supply', 'equipment', 'licence', 'advice', 'funding'];

/** Tables of a network that grows by preferential attachment; most links stay in one of 60 regions. */
function tables(organisations: number, links: number): Record<string, string> {
  const region = (i: number) => `DE${1 + ((i * 7) % 9)}${(i * 13) % 7}`;
  const rows = Array.from(
    { length: organisations },
    (_, i) => `o${i},Organisation ${i},${kinds[i % 8]},${region(i)},${1950 + (i % 70)}`,
  );
  const pairs = preferentialLinks(organisations, links, 1).map(
    ([a, b], i) => `o${a},o${b},${types[i % 6]},${1 + (i % 5)}`,
  );
  return {
    'organisations.csv': ['id,name,kind,region,founded', ...rows].join('\n'),
    'links.csv': ['from,to,kind,weight', ...pairs].join('\n'),
  };
}

/** From the click on the tab until the drawing stands. */
const timeToDrawn = (page: Page): Promise<Drawn> =>
  timed(page, async () => {
    await page.getByRole('navigation', { name: 'Views' }).getByText('Network').click();
    await page.waitForFunction(() => window.__offshoot?.network?.state().phase === 'ready', null, {
      polling: 'raf',
      timeout: 120_000,
    });
  });

/** Frame times while the drawing is dragged to and fro with the pointer. */
async function panning(page: Page): Promise<number[]> {
  const stage = await page.locator('.network-stage').boundingBox();
  if (!stage) throw new Error('There is no drawing.');
  // As text: names the loader gives to inner functions don't exist in the page.
  await page.evaluate(`
    window.frames_ = [];
    let last = performance.now();
    const next = (now) => { window.frames_.push(now - last); last = now; requestAnimationFrame(next); };
    requestAnimationFrame(next);
  `);
  // A corner of the window, where no organisation would be dragged instead.
  const at = { x: stage.x + 12, y: stage.y + 12 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  for (let i = 1; i <= 120; i++) {
    await page.mouse.move(at.x + 200 * Math.sin(i / 12), at.y + 150 * (1 - Math.cos(i / 9)));
  }
  await page.mouse.up();
  return page.evaluate(() => (window as unknown as { frames_: number[] }).frames_.slice(2));
}

async function measure(browser: Browser, organisations: number, links: number): Promise<void> {
  const { url, stop } = await startProduct();
  try {
    await importTables(url, tables(organisations, links));
    const page = await openData(browser, url);
    const { drawn, blocked } = await timeToDrawn(page);
    const frames = await panning(page);
    const drawing = await page.evaluate(() => window.__offshoot!.network!.state());
    process.stdout.write(
      `${organisations} organisations, ${links} links: drawn ${ms(drawn)} after the click (${drawing.organisations} signs, ` +
        `${drawing.links} lines), held up ${ms(blocked)} at most; ${frames.length} frames while panning, ` +
        `median ${ms(share(frames, 0.5))}, 90th percentile ${ms(share(frames, 0.9))}\n`,
    );
    await page.close();
  } finally {
    await stop();
  }
}

const browser = await openBrowser();
const [organisations, links] = process.argv.slice(2).map(Number);
const sizes =
  organisations && links
    ? [[organisations, links]]
    : [
        [2000, 7700],
        [10_000, 26_000],
      ];
for (const [n, m] of sizes) await measure(browser, n!, m!);
await browser.close();
