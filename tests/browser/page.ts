import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { chromiumRemedy, findChromium } from '../../scripts/lib/chromium.mjs';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Browser;
const open: { page: Page; faults: string[] }[] = [];

/** One browser for a test file; each page is closed after its test, which fails if the page reported a fault. */
export function startBrowser(): void {
  beforeAll(async () => {
    const executablePath = findChromium(process.env);
    if (!executablePath) throw new Error(chromiumRemedy);
    browser = await chromium.launch({ executablePath, args: quiet });
  });
  afterEach(async () => {
    const pages = open.splice(0);
    await Promise.all(pages.map(({ page }) => page.context().close()));
    expect(pages.flatMap(({ faults }) => faults)).toEqual([]);
  });
  afterAll(() => browser.close());
}

export interface Opening extends BrowserContextOptions {
  /** Of another product than the run's. */
  origin?: string;
  /** Faults that the test brings about itself. */
  expected?: RegExp;
}

/** Opens an address of the product, below its origin, and waits for the frame. */
export async function openPage(path: string, { origin, expected, ...options }: Opening = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const note = (text: string) => expected?.test(text) || faults.push(text);
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && note(message.text()));
  open.push({ page, faults });
  await page.goto(new URL(path, origin ?? inject('product')).href);
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
  return page;
}

/** The address below the origin. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
}

/** Waits until the inspector shows an organisation of this name. */
export async function inspected(page: Page, name: string | RegExp): Promise<void> {
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await inspector.getByRole('heading', { level: 2, name }).waitFor();
}
