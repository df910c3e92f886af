import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFiles } from '../support/product.ts';
import { writeTables } from '../support/tables.ts';

/** What goes on beside the clients. It ends by itself (then the clients do, too), or when told. */
export interface Company {
  over: Promise<string>;
  end(): void;
}

const never = new Promise<string>(() => undefined);

/** A large import. */
export async function largeImport(url: string, rows: number): Promise<Company> {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-bench-'));
  const files = await writeTables(folder, rows, 'more');
  const began = performance.now();
  const over = importFiles(url, files)
    .then(() => `${rows} rows imported in ${((performance.now() - began) / 1000).toFixed(0)} s meanwhile`)
    .finally(() => rm(folder, { recursive: true, force: true }));
  return { over, end: () => undefined };
}

/** A reader of everything who takes 16 kB a second. */
export function slowReader(url: string): Company {
  const sent = request(new URL('/api/exports/csv-tables', url));
  sent.on('error', () => undefined);
  sent.on('response', (response) => {
    response.pause();
    const read = setInterval(() => response.read(16_384), 1_000);
    response.on('close', () => clearInterval(read));
  });
  sent.end();
  return { over: never, end: () => sent.destroy() };
}

/** A measure of the whole network that takes minutes: shortest paths between all. */
export function longMeasure(url: string): Company {
  const controller = new AbortController();
  const began = performance.now();
  const over = fetch(new URL('/api/measures', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ measures: ['betweenness'] }),
    signal: controller.signal,
  }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return `betweenness of the whole took ${((performance.now() - began) / 1000).toFixed(0)} s meanwhile`;
    },
    () => 'betweenness of the whole went on to the end',
  );
  return { over, end: () => controller.abort() };
}
