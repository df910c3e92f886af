import { buffer } from 'node:stream/consumers';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Download,
  type Page,
  type Request,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Running } from '../support/product.setup.ts';
import { askFor } from '../support/tell.ts';

const size = { viewport: { width: 1440, height: 900 } };

let running: Promise<Running> | undefined;
let browser: Browser;
/** For all pages that ask for nothing special: what one has loaded, the next has at hand. */
let shared: BrowserContext;
/** A page of a test that has ended: it costs a third less to go on in it than to open another. */
let spare: Page | undefined;
const open: { page: Page; faults: string[] }[] = [];
/** Requests of the pages that are open, and when the last one came or went. */
const underway = new Set<Request>();
let lastChange = 0;

/** The product and the browser of the run. */
export function whatRuns(): Promise<Running> {
  running ??= askFor<Running>(inject('running'));
  return running;
}

/** A connection to the run's browser for a test file; each page is left after its test, which fails if the page reported a fault. */
export function startBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect((await whatRuns()).browser);
    shared = await browser.newContext(size);
  });
  afterEach(async () => {
    const pages = open.splice(0);
    for (const { page } of pages) await leave(page);
    expect(pages.flatMap(({ faults }) => faults)).toEqual([]);
  });
  afterAll(async () => {
    spare = undefined;
    await browser.close();
  });
}

/** Nothing of what a test did to its page is there for the next one. */
async function leave(page: Page): Promise<void> {
  page.removeAllListeners();
  await page.evaluate(() => {
    window.localStorage.clear();
    window.sessionStorage.clear();
  });
  if (page.context() !== shared) return page.context().close();
  if (spare) return page.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  spare = page;
}

async function freshPage(): Promise<Page> {
  const page = spare ?? (await shared.newPage());
  spare = undefined;
  return page;
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
  const page = isSpecial
    ? await (await browser.newContext({ ...size, ...options })).newPage()
    : await freshPage();
  // A program that has just started, beside other tests on two cores, takes its time over the first answers.
  page.setDefaultTimeout(60_000);
  // A page that a test has left may have another.
  if (!isSpecial) await page.setViewportSize(size.viewport);
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: null, media: null, ...media });
  const faults: string[] = [];
  const note = (text: string) => expected?.test(text) || faults.push(text);
  page.on('pageerror', (error) => note(String(error)));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && note(message.text()));
  watchRequests(page);
  open.push({ page, faults });
  await page.goto(new URL(path, origin ?? (await whatRuns()).product).href);
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
  return page;
}

/** Goes to another address without loading the page anew, as its own links do. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

function watchRequests(page: Page): void {
  underway.clear();
  const change = (request: Request, isUnderway: boolean) => {
    // The script of a worker that was let go of meanwhile is never said to have come; drawings tell themselves when they are ready.
    if (request.url().includes('.worker-')) return;
    if (isUnderway) underway.add(request);
    else underway.delete(request);
    lastChange = Date.now();
  };
  page.on('request', (request) => change(request, true));
  page.on('requestfinished', (request) => change(request, false));
  page.on('requestfailed', (request) => change(request, false));
}

/** Waits until no request has been under way for a moment, and nothing says that it is being read. Fails with the addresses that are. */
export async function settle(page: Page): Promise<void> {
  const busy = async () => {
    if (underway.size > 0) return [...underway].map((request) => request.url());
    const spinners = await page.locator('main .ui-spinner').count();
    return spinners > 0 || Date.now() - lastChange < 250 ? ['a moment ago'] : [];
  };
  await expect.poll(busy, { timeout: 60_000, interval: 100 }).toEqual([]);
}

/** What was saved: the browser is another process's, so its files are not at hand. */
export async function contentOf(saved: Download): Promise<Buffer> {
  return buffer(await saved.createReadStream());
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
