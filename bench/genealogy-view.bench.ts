// How fast a large lineage is drawn in headless Chromium: node --import tsx bench/genealogy-view.bench.ts [relatives], else 2,001 and 7,001.
import type { Browser } from 'playwright-core';
import { type Drawn, ms, openBrowser, timed } from './support/browser.ts';
import { importTables, startProduct } from './support/product.ts';

/** Tables of a root and those that descend from it, eight from each parent, and of one parent with one child beside them. */
function tables(relatives: number): Record<string, string> {
  const year = (i: number) => Math.min(2020, 1900 + Math.floor(Math.log2(i + 1) * 9) + (i % 7));
  const all = Array.from({ length: relatives }, (_, i) => i);
  const firms = all.map((i) => `o${i},Firm ${i},firm,UKH1,${year(i)}`);
  const births = all.slice(1).map((i) => `o${Math.floor((i - 1) / 8)},o${i},${year(i)}`);
  return {
    'organisations.csv': [
      'id,name,kind,region,founded',
      ...firms,
      'a,Alone,firm,,1950',
      'b,Beside,firm,,1960',
    ].join('\n'),
    'spinoffs.csv': ['parent,child,year', ...births, 'a,b,1960'].join('\n'),
  };
}

async function measure(browser: Browser, relatives: number): Promise<void> {
  const { url, stop } = await startProduct();
  try {
    await importTables(url, tables(relatives));
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(new URL('/genealogy?focus=a&limit=20000', url).href);
    await page.locator('.genealogy[aria-busy="false"] [data-id="b"] > .genealogy-hit').waitFor();
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    await page.keyboard.type('Firm 0');
    await page.getByRole('option').first().waitFor();
    const drawn = page.locator('.genealogy[aria-busy="false"] h1', { hasText: 'Firm 0' });
    const first = await timed(page, async () => {
      await page.keyboard.press('Enter');
      await drawn.waitFor({ timeout: 120_000 });
    });
    const all = page.getByRole('button', { name: 'Draw all' });
    const whole = (await all.isVisible())
      ? await timed(page, async () => {
          await all.click();
          await all.waitFor({ state: 'detached' });
          await drawn.waitFor({ timeout: 120_000 });
        })
      : first;
    process.stdout.write(`${relatives} relatives: the first 2,000 ${said(first)}; all ${said(whole)}\n`);
    await page.close();
  } finally {
    await stop();
  }
}

const said = ({ drawn, blocked }: Drawn) => `drawn after ${ms(drawn)}, held up ${ms(blocked)} at most`;

const browser = await openBrowser();
const asked = process.argv.slice(2).map(Number);
for (const relatives of asked.length > 0 ? asked : [2001, 7001]) await measure(browser, relatives);
await browser.close();
