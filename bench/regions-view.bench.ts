// How fast the Regions view of 500 regions is drawn in headless Chromium: npm run bench -- regions-view [organisations links]
import type { Browser, Page } from 'playwright-core';
import { preferentialLinks } from '../tests/support/random-graph.ts';
import { atRest, ms, openBrowser, openData, timed } from './support/browser.ts';
import { importTables, startProduct } from './support/product.ts';

const regions = 500;

/** Tables of 500 regions spread over Europe, and of a network that grows by preferential attachment. */
function tables(organisations: number, links: number): Record<string, string> {
  const code = (i: number) => `X${i % regions}`;
  const places = Array.from(
    { length: regions },
    (_, i) => `${code(i)},Region ${i},3,DE,${38 + (i % 25)},${-8 + Math.floor(i / 25) * 1.8}`,
  );
  const rows = Array.from(
    { length: organisations },
    (_, i) => `o${i},Organisation ${i},firm,${code(i * 7)},${1950 + (i % 70)}`,
  );
  const pairs = preferentialLinks(organisations, links, 1).map(([a, b]) => `o${a},o${b},supply`);
  return {
    'regions.csv': ['code,name,level,country,lat,lon', ...places].join('\n'),
    'organisations.csv': ['id,name,kind,region,founded', ...rows].join('\n'),
    'links.csv': ['from,to,kind', ...pairs].join('\n'),
  };
}

/** From the click on a tab or picture, on a page at rest, until something of it stands there. */
async function time(page: Page, what: string, click: () => Promise<void>, there: string): Promise<void> {
  await atRest(page);
  const { drawn, blocked } = await timed(page, async () => {
    await click();
    await page.locator(there).first().waitFor({ timeout: 120_000 });
  });
  process.stdout.write(
    `  ${what.padEnd(10)} drawn ${ms(drawn)} after the click, held up ${ms(blocked)} at most\n`,
  );
}

async function measure(browser: Browser, organisations: number, links: number): Promise<void> {
  const { url, stop } = await startProduct();
  try {
    await importTables(url, tables(organisations, links));
    const page = await openData(browser, url);
    process.stdout.write(`${organisations} organisations, ${links} links, ${regions} regions\n`);
    const tab = () => page.getByRole('navigation', { name: 'Views' }).getByText('Regions').click();
    const picture = (name: string) => () => page.getByRole('radio', { name, exact: true }).click();
    await time(page, 'table', tab, 'table[aria-label="Regions and the scope of their links"] tbody tr');
    await time(page, 'map', picture('Map'), '.regions-map [role=option]');
    await time(page, 'chord', picture('Chord'), '[aria-label^="Chord diagram"] [role=option]');
    await time(
      page,
      'matrix',
      picture('Matrix'),
      'table[aria-label="Links from region to region"] td button',
    );
    await page.close();
  } finally {
    await stop();
  }
}

const browser = await openBrowser();
const [organisations = 20_000, links = 79_000] = process.argv.slice(2).map(Number);
await measure(browser, organisations, links);
await browser.close();
