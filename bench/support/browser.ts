import { cpus } from 'node:os';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumRemedy, findChromium } from '../../scripts/lib/chromium.mjs';

export interface Drawn {
  /** Milliseconds from before the work until two frames after it. */
  drawn: number;
  /** The longest the page was held up meanwhile, in milliseconds. */
  blocked: number;
}

export const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** The value below which a part of all is: 0.5 for the median. */
export function share(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;
}

/** Says on what it runs. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env);
  if (!executablePath) throw new Error(chromiumRemedy);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  process.stdout.write(`${cpus().length} × ${cpus()[0]?.model}, ${browser.version()}\n`);
  return browser;
}

/** The program's page, at rest where nothing is drawn yet. */
export async function openData(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(new URL('/data', url).href);
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** Waits until the page has neither fetched anything nor been held up for half a second. */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        let timer = setTimeout(done, 500);
        new PerformanceObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, 500);
        }).observe({ entryTypes: ['resource', 'longtask'] });
      }),
  );
}

/** Times what is done in the page until it stands there. */
export async function timed(page: Page, work: () => Promise<void>): Promise<Drawn> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
    });
    Object.assign(window, { tasks });
  });
  const before = await page.evaluate(() => performance.now());
  await work();
  const after = await page.evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))),
      ),
  );
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  return { drawn: after - before, blocked: Math.max(0, ...tasks) };
}
