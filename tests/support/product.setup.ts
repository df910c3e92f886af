import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../scripts/lib/build.mjs';
import { chromiumRemedy, findChromium } from '../../scripts/lib/chromium.mjs';
import { startProduct } from './product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built product, on the shipped data set. */
    product: string;
    /** Its OFFSHOOT_HOME. */
    productHome: string;
    /** Where playwright-core connects to the browser. */
    browser: string;
  }
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

/** One built product and one browser for the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium(process.env);
  if (!executablePath) throw new Error(chromiumRemedy);
  await buildIfStale();
  const product = await startProduct();
  const browser = await chromium.launchServer({ executablePath, args: quiet, host: '127.0.0.1' });
  project.provide('product', product.url);
  project.provide('productHome', product.home);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await product.stop();
  };
}
