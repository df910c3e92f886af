import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { goTo, openPage, settle } from './page.ts';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe finds in the page, or in one part of it, as "rule: element". */
export async function findFaults(
  page: Page,
  { part, rules }: { part?: string; rules?: string[] } = {},
): Promise<string[]> {
  await page.evaluate(await readScript());
  const results = await page.evaluate(
    ([within, only]) => {
      const { axe } = window as unknown as {
        axe: { run(context: object, options: object): Promise<AxeResults> };
      };
      const options = { resultTypes: ['violations'], ...(only && { runOnly: only }) };
      return axe.run(within ? { include: [within] } : document, options);
    },
    [part, rules] as const,
  );
  return results.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html}`));
}

async function readScript(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(script, 'utf8');
}

/** Looks at views one after the other, whole or at one part of them, and in the dark at their colours. The page is loaded once. */
export async function checkViews(paths: readonly string[], part?: string): Promise<void> {
  const page = await openPage(paths[0]!);
  for (const path of paths) {
    await page.emulateMedia({ colorScheme: 'light' });
    await goTo(page, path);
    await settle(page);
    expect(await findFaults(page, { part }), `${path}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    // Nothing but colours is different.
    expect(await findFaults(page, { part, rules: ['color-contrast'] }), `${path}, dark`).toEqual([]);
  }
}
