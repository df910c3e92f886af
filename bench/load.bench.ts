// 50 clients at work on the built program: npm run bench -- load [organisations] [--minutes=N] [--rate=N a client and second] [--only=mix|import|reader|measure]
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runClients } from './load/clients.ts';
import { type Company, largeImport, longMeasure, slowReader } from './load/company.ts';
import { report } from './load/report.ts';
import { watch } from './load/watch.ts';
import { importFiles, type Product, startProduct } from './support/product.ts';
import { rowsFor, writeTables } from './support/tables.ts';

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, rate: { type: 'string' }, only: { type: 'string' } },
  allowPositionals: true,
});
const organisations = Number(positionals[0] ?? 100_000);
const minutes = Number(values.minutes);
const rate = values.rate === undefined ? undefined : Number(values.rate);
const clients = 50;
const say = (line: string) => process.stdout.write(`  ${line}\n`);

interface Phase {
  id: string;
  title: string;
  minutes: number;
  limitMs: number;
  beside?(url: string): Company | Promise<Company>;
}

const phases: Phase[] = [
  { id: 'mix', title: 'The mix alone', minutes, limitMs: 300 },
  { id: 'reader', title: 'Beside a slow reader of the whole', minutes, limitMs: 300, beside: slowReader },
  {
    id: 'measure',
    title: 'Beside a measure that takes minutes',
    minutes,
    limitMs: 300,
    beside: longMeasure,
  },
  {
    id: 'import',
    title: 'While a large import runs',
    minutes: 10,
    limitMs: 1_000,
    beside: (url) => largeImport(url, rowsFor(organisations)),
  },
];

async function fill(url: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-bench-'));
  const began = performance.now();
  await importFiles(url, await writeTables(folder, rowsFor(organisations)));
  await rm(folder, { recursive: true, force: true });
  const seconds = Math.round((performance.now() - began) / 1000);
  say(`${organisations} organisations imported in ${seconds} s; ${availableParallelism()} cores`);
}

async function run(product: Product, phase: Phase): Promise<boolean> {
  const { url } = product;
  const seconds = phase.minutes * 60;
  const taken = await watch(product, (seconds * 1000) / 20);
  const beside = await phase.beside?.(url);
  const early = new AbortController();
  const told = beside?.over.then((line) => {
    early.abort();
    return line;
  });
  const times = await runClients({ url, clients, seconds, organisations, rate, signal: early.signal });
  beside?.end();
  const isFine = report(phase.title, times, phase.limitMs);
  if (early.signal.aborted) say((await told) ?? '');
  await taken.end([...times.byRoute.values()].flat().length);
  return isFine;
}

const product = await startProduct();
let isFine = true;
try {
  await fill(product.url);
  // What anyone meets who comes first after an import is not what all others meet.
  await runClients({ url: product.url, clients, seconds: 20, organisations });
  for (const phase of phases) {
    if (values.only && !values.only.split(',').includes(phase.id)) continue;
    isFine = (await run(product, phase)) && isFine;
  }
} finally {
  await product.stop();
}
process.exitCode = isFine ? 0 : 1;
