// What each step takes with a growing graph: npm run bench -- scale [organisations …], else 10,000, 100,000 and 1,000,000. For docs/scale.md.
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databasePid, importFiles, type Product, residentMb, startProduct } from './support/product.ts';
import { sizesAsked } from './support/product-neo4j.ts';
import { nameOf, regionOf, rowsFor, writeTables } from './support/tables.ts';

const say = (step: string, told: string) => process.stdout.write(`  ${step.padEnd(28)} ${told}\n`);
const seconds = (ms: number) => `${(ms / 1000).toFixed(ms < 9_950 ? 2 : 0)} s`;

/** Reads a whole answer: milliseconds until its first byte and its last, and its length. */
async function fetched(url: string, init?: RequestInit) {
  const began = performance.now();
  const answer = await fetch(url, init);
  if (!answer.ok) throw new Error(`${url}: ${await answer.text()}`);
  let [first, bytes] = [0, 0];
  for await (const piece of answer.body!) {
    first ||= performance.now() - began;
    bytes += piece.length;
  }
  return { first, whole: performance.now() - began, bytes };
}

/** Asks one after the other and says the median and the 95th percentile. */
async function asked(step: string, urls: string[]): Promise<void> {
  await fetched(urls[0]!);
  const times: number[] = [];
  for (const url of urls) times.push((await fetched(url)).whole);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(0);
  say(step, `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);
}

async function sizeMb(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = files.filter((f) => f.isFile()).map((f) => stat(join(f.parentPath, f.name)));
  return Math.round((await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0) / 2 ** 20);
}

async function memory({ pid, home }: Product): Promise<void> {
  const [own, its] = [await residentMb(pid), await residentMb(await databasePid(home))];
  const store = await sizeMb(join(home, 'data', 'neo4j', 'data', 'databases'));
  say('', `program ${own} MB, database ${its} MB, its files ${store} MB`);
}

async function fill(product: Product, organisations: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-bench-'));
  try {
    const rows = rowsFor(organisations);
    const files = await writeTables(folder, rows);
    const began = performance.now();
    await importFiles(product.url, files);
    const ms = performance.now() - began;
    say('import', `${seconds(ms)}, ${Math.round((rows / ms) * 1000)} of ${rows} rows a second`);
    await memory(product);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function ask(product: Product, organisations: number): Promise<void> {
  const url = (path: string) => new URL(`/api${path}`, product.url).href;
  const some = Array.from({ length: 60 }, (_, i) => Math.floor((organisations * i * 0.618) % organisations));
  await asked(
    'search',
    some.map((i) => url(`/search?q=${encodeURIComponent(nameOf(i).slice(0, 8))}`)),
  );
  await asked(
    'lineage',
    some.map((i) => url(`/genealogy/org-${i}?direction=both`)),
  );
  say('network, read first', seconds((await fetched(url('/network'))).whole));
  say('network, again', seconds((await fetched(url('/network'))).whole));
  await asked(
    'network of a region',
    some.slice(0, 20).map((i) => url(`/network?regions=${regionOf(i)}&limit=3000`)),
  );
  await memory(product);
  for (const measure of ['degree', 'pagerank', 'core-number', 'component', 'betweenness']) {
    const options = measure === 'betweenness' ? { samples: 20_000 } : {};
    const body = JSON.stringify({ measures: [measure], options });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    say(measure, seconds((await fetched(url('/measures'), init)).whole));
  }
  await memory(product);
  for (const format of ['graphml', 'csv-tables']) {
    const { first, whole, bytes } = await fetched(url(`/exports/${format}`));
    say(format, `${seconds(whole)}, first byte ${first.toFixed(0)} ms, ${Math.round(bytes / 2 ** 20)} MB`);
  }
  await memory(product);
}

for (const organisations of sizesAsked([10_000, 100_000, 1_000_000])) {
  process.stdout.write(`${organisations.toLocaleString('en')} organisations\n`);
  const product = await startProduct();
  try {
    await fill(product, organisations);
    await ask(product, organisations);
  } finally {
    await product.stop();
  }
}
