// Imports generated tables and undoes it: npm run bench -- imports [rows …]. Without numbers 100,000 rows, four times in a row: the first
// time the database is cold. More than that only when asked for, and once.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { connectDatabase } from '../server/database/connect.ts';
import type { Database } from '../server/database/database.ts';
import { migrate } from '../server/database/migrate.ts';
import { createImports, type Imports } from '../server/imports/imports.ts';
import { productNeo4j, sizesAsked } from './support/product-neo4j.ts';
import { writeTables } from './support/tables.ts';

const log = pino({ level: 'warn' });

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
    const files = await writeTables(folder, rows);
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
