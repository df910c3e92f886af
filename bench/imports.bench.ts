// Imports generated tables and undoes it: npm run bench -- imports [rows …]. Without numbers 100,000 rows, four times in a row: the first
// time the database is cold. More than that only when asked for, and once.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pino from 'pino';
import { connectDatabase } from '../server/database/connect.ts';
import type { Database } from '../server/database/database.ts';
import { migrate } from '../server/database/migrate.ts';
import { createImports, type Imports, type SourceFile } from '../server/imports/imports.ts';
import { productNeo4j, sizesAsked } from './product-neo4j.ts';

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
  return { began, peakMb: Math.round(peak / 2 ** 20) };
}

const perSecond = (count: number, ms: number) =>
  `${Math.round((count / ms) * 1000).toLocaleString('en')} a second`;
const say = (text: string) => process.stdout.write(`  ${text}\n`);

/** Imports the same files and takes them out again, so often that the first run, on a cold database, and later ones can be told apart. */
async function measure(database: Database, rows: number, times: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-bench-'));
  const imports = createImports({ database, folder, log });
  try {
    const files = await generate(folder, rows);
    say(`${rows.toLocaleString('en')} rows`);
    for (let time = 1; time <= times; time++) {
      const { id } = imports.start(files, { title: `Bench ${rows}` });
      const watched = await watch(imports, id);
      const started = performance.now();
      await imports.undo(id);
      say(`  ${time}. ${ratesOf(watched, rows)}; undone ${perSecond(rows, performance.now() - started)}`);
    }
  } finally {
    await imports.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function ratesOf({ began, peakMb }: Watched, rows: number): string {
  const at = (phase: string) => began.get(phase)!;
  const rates = [
    `checked ${perSecond(rows, at('writing') - at('checking'))}`,
    `written ${perSecond(rows, at('publishing') - at('writing'))}`,
    `all in all ${perSecond(rows, at('finished') - at('checking'))}`,
  ];
  return `${rates.join('; ')}; memory at most ${peakMb} MB`;
}

const neo4j = await productNeo4j();
const database = await connectDatabase({ ...neo4j.neo4j, queryTimeoutMs: 60_000 }, log);
await migrate(database, log);
for (const rows of sizesAsked([100_000])) await measure(database, rows, rows > 100_000 ? 1 : 4);
await database.close();
await neo4j.stop();
