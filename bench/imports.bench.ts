// Checks and writes generated tables: node --import tsx bench/imports.bench.ts [rows …], else of 100,000 and 1,000,000 rows.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pino from 'pino';
import type { Import } from '../contract/imports.ts';
import { connectDatabase } from '../server/database/connect.ts';
import type { Database } from '../server/database/database.ts';
import { migrate } from '../server/database/migrate.ts';
import { createImports, type Imports, type SourceFile } from '../server/imports/imports.ts';
import { chooseNeo4j } from '../tests/support/choose-neo4j.ts';

const log = pino({ level: 'warn' });

const header = {
  organisations: 'id,name,kind,size,region,place,founded,fate,industry,sector,source,note',
  spinoffs: 'parent,child,year,type,rule,confidence,source,note',
  links: 'from,to,kind,formality,start,weight,source,note',
  flows: 'origin,destination,year,count,source',
};
type Table = keyof typeof header;

const kinds = ['firm', 'firm', 'firm', 'firm', 'firm', 'university', 'public-lab', 'intermediary'];
const types = ['collaboration', 'supply', 'equipment', 'licence', 'advice', 'funding'];
const source = (i: number) => `"https://example.org/press/${i}, page 2"`;

/** An end of the i-th link: some hubs, many leaves, always the same. */
function end(i: number, salt: number, count: number): number {
  const spread = (Math.imul(i + 1, 0x9e3779b1 ^ salt) >>> 0) / 2 ** 32;
  return Math.floor(count * spread ** 2);
}

function row(table: Table, i: number, count: number): string {
  const [a, b] = [end(i, 1, count), end(i, 0x2545, count)];
  const other = b === a ? (b + 1) % count : b;
  const year = 1950 + (i % 70);
  switch (table) {
    case 'organisations':
      return `org-${i},"Organisation ${i}, Ltd",${kinds[i % 8]},sme,DE${i % 9}${i % 7},Munich,${year},active,instruments,manufacturing,${source(i)},`;
    case 'spinoffs':
      // A child's number is greater than its parent's, so there is no cycle.
      return `org-${Math.floor(i / 2)},org-${i + 1},${year},corporate,founder-employer,high,${source(i)},said by a founder`;
    case 'links':
      return `org-${a},org-${other},${types[i % 6]},formal,${year},1,${source(i)},`;
    case 'flows':
      return `org-${a},org-${other},${year},${1 + (i % 9)},${source(i)}`;
  }
}

function* lines(table: Table, rows: number, organisations: number): Generator<string> {
  yield `${header[table]}\n`;
  for (let i = 0; i < rows; i++) yield `${row(table, i, organisations)}\n`;
}

async function generate(folder: string, rows: number): Promise<SourceFile[]> {
  const shares: Record<Table, number> = { organisations: 0.3, spinoffs: 0.15, links: 0.5, flows: 0.05 };
  const files: SourceFile[] = [];
  for (const table of Object.keys(shares) as Table[]) {
    const path = join(folder, `${table}.csv`);
    await pipeline(Readable.from(lines(table, rows * shares[table], rows * 0.3)), createWriteStream(path));
    files.push({ name: `${table}.csv`, path });
  }
  return files;
}

interface Watched {
  state: Import;
  /** When each phase began, in ms. */
  began: Map<string, number>;
  peakMb: number;
}

/** Follows an import to its end. */
async function watch(imports: Imports, id: string): Promise<Watched> {
  const began = new Map<string, number>();
  let peak = 0;
  const measure = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  imports.subscribe(id, ({ phase }) => {
    if (!began.has(phase)) began.set(phase, performance.now());
  });
  const state = await imports.finished(id);
  clearInterval(measure);
  if (state.state !== 'done') throw new Error(JSON.stringify(state.findings.slice(0, 3)));
  return { state, began, peakMb: Math.round(peak / 2 ** 20) };
}

const perSecond = (count: number, ms: number) =>
  `${Math.round((count / ms) * 1000).toLocaleString('en')} a second`;
const say = (text: string) => process.stdout.write(`  ${text}\n`);

async function measure(database: Database, rows: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-bench-'));
  const imports = createImports({ database, folder, log });
  try {
    const files = await generate(folder, rows);
    say(`${rows.toLocaleString('en')} rows`);
    const dry = await watch(imports, imports.start(files, { dryRun: true }).id);
    const checked = dry.began.get('finished')! - dry.began.get('checking')!;
    say(`  checked: ${perSecond(rows, checked)}; memory at most ${dry.peakMb} MB`);
    const { state, began, peakMb } = await watch(
      imports,
      imports.start(files, { title: `Bench ${rows}` }).id,
    );
    const [checking, writing, publishing] = ['checking', 'writing', 'publishing'].map(
      (phase) => began.get(phase)!,
    );
    const end = began.get('finished')!;
    say(
      `  written: ${perSecond(rows, publishing! - writing!)}; all in all ${perSecond(rows, end - checking!)}; memory at most ${peakMb} MB`,
    );
    const started = performance.now();
    await imports.undo(state.id);
    say(`  undone: ${perSecond(rows, performance.now() - started)}`);
  } finally {
    await imports.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const neo4j = await chooseNeo4j();
const database = await connectDatabase({ ...neo4j.neo4j, queryTimeoutMs: 60_000 }, log);
await migrate(database, log);
const sizes = process.argv.slice(2).map(Number);
for (const rows of sizes.length ? sizes : [100_000, 1_000_000]) await measure(database, rows);
await database.close();
await neo4j.stop();
