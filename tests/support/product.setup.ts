import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../scripts/lib/build.mjs';
import { startProduct } from './product.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built product, on the shipped data set. */
    product: string;
    /** Its OFFSHOOT_HOME. */
    productHome: string;
  }
}

/** One built product for the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildIfStale();
  const product = await startProduct();
  project.provide('product', product.url);
  project.provide('productHome', product.home);
  return product.stop;
}
