import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
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

const size = { viewport: { width: 1440, height: 900 } };

let browser: Browser;
/** For all pages that ask for nothing special: what one has loaded, the next has at hand. */
let shared: BrowserContext;
const open: { page: Page; faults: string[] }[] = [];

/** One browser for a test file; each page is closed after its test, which fails if the page reported a fault. */
export function startBrowser(): void {
  beforeAll(async () => {
    const executablePath = findChromium(process.env);
    if (!executablePath) throw new Error(chromiumRemedy);
    browser = await chromium.launch({ executablePath, args: quiet });
    shared = await browser.newContext(size);
  });
  afterEach(async () => {
    const pages = open.splice(0);
    for (const { page } of pages) {
      await page.evaluate(() => window.localStorage.clear());
      await (page.context() === shared ? page : page.context()).close();
    }
    expect(pages.flatMap(({ faults }) => faults)).toEqual([]);
  });
  afterAll(() => browser.close());
}

export interface Opening extends BrowserContextOptions {
  /** Of another product than the run's. */
  origin?: string;
  /** Faults that the test brings about itself. */
  expected?: RegExp;
  /** What the system asks for. */
  media?: Parameters<Page['emulateMedia']>[0];
}

/** Opens an address of the product, below its origin, and waits for the frame. */
export async function openPage(path: string, opening: Opening = {}): Promise<Page> {
  const { origin, expected, media, ...options } = opening;
  const isSpecial = Object.keys(options).length > 0;
  const context = isSpecial ? await browser.newContext({ ...size, ...options }) : shared;
  const page = await context.newPage();
  // A program that has just started, beside other tests on two cores, takes its time over the first answers.
  page.setDefaultTimeout(60_000);
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
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

/** Waits until this is the first hit of a search: before that the list is of what was typed so far. */
export async function firstHit(page: Page, name: string): Promise<void> {
  await page.getByRole('option').first().filter({ hasText: name }).waitFor();
}
