import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../scripts/lib/build.mjs';
import { chromiumRemedy, findChromium } from '../../scripts/lib/chromium.mjs';
import { startProduct } from './product.ts';
import { tell } from './tell.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test file asks for what it runs on (tell.ts). */
    running: string;
  }
}

/** What all browser tests of a run share. */
export interface Running {
  /** Address of the built product, on the shipped data set. */
  product: string;
  /** Its OFFSHOOT_HOME. */
  productHome: string;
  /** Where playwright-core connects to the browser. */
  browser: string;
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** One built product and one browser for the run. They start while other tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium(process.env);
  if (!executablePath) throw new Error(chromiumRemedy);
  await buildIfStale();
  const starting = Promise.all([
    startProduct(),
    chromium.launchServer({ executablePath, args: quiet, host: '127.0.0.1' }),
  ]);
  const told = await tell(
    starting.then(
      ([product, browser]): Running => ({
        ...{ product: product.url, productHome: product.home, browser: browser.wsEndpoint() },
      }),
    ),
  );
  project.provide('running', told.address);
  return async () => {
    told.close();
    const [product, browser] = await starting;
    await Promise.all([browser.close(), product.stop()]);
  };
}
