import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analytics, createAnalytics } from './analytics/analytics.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { connectDatabase } from './database/connect.ts';
import { startEmbedded } from './database/embedded/embedded.ts';
import { migrate } from './database/migrate.ts';
import type { DatabaseSettings, SchemaDatabase } from './database/settings.ts';
import { planLineages } from './genealogy/warm.ts';
import type { Log } from './http/log.ts';
import { createImports, type Imports } from './imports/imports.ts';
import { listen } from './listen.ts';
import { projectRoot } from './root.ts';

export interface Surroundings {
  config: Config;
  env: NodeJS.ProcessEnv;
  /** Shows a line to the user. */
  say(line: string): void;
  log: Log;
}

/** What was started, to be ended in reverse. */
export class Closers {
  readonly #closers: (() => Promise<void>)[] = [];

  add(close: () => Promise<void>): void {
    this.#closers.push(close);
  }

  async closeAll(): Promise<void> {
    for (let close = this.#closers.pop(); close; close = this.#closers.pop()) await close();
  }
}

/** Starts the whole program: port, database, schema, data, API. The address is said when it answers. */
export async function serve(around: Surroundings, closers: Closers): Promise<void> {
  const { config, say } = around;
  const listening = await listen(config.host, config.port);
  closers.add(() => listening.close());
  const { database, imports } = await openGraph(around, closers);
  if (config.seed) await seedIfEmpty(database, imports, say);
  const analytics = openAnalytics(database, around.log, closers);
  // Closed first of all, so that requests under way still have their database.
  closers.add(() => listening.close());
  listening.serve(
    createApp({ settings: appSettings(config), database, analytics, imports, log: around.log }),
  );
  say(`Offshoot answers at ${listening.url}`);
  // Nobody waits for it: if it fails, the first lineage and network take longer, and say so if the database is away.
  Promise.all([planLineages(database), analytics.table()]).catch((error: unknown) =>
    around.log.warn({ err: error }, 'was not made ready for the first question'),
  );
}

/** Loads the shipped data set and ends. */
export async function seed(around: Surroundings, closers: Closers): Promise<void> {
  const { imports } = await openGraph(around, closers);
  await importSeed(imports, around.say);
}

async function openGraph(
  { config, env, say, log }: Surroundings,
  closers: Closers,
): Promise<{ database: SchemaDatabase; imports: Imports }> {
  const settings = config.neo4j
    ? { mode: 'external' as const, ...config.neo4j }
    : await openEmbedded({ config, env, say, log }, closers);
  const database = await connectDatabase({ ...settings, queryTimeoutMs: config.queryTimeoutMs }, log);
  closers.add(() => database.close());
  await migrate(database, log);
  const imports = createImports({ database, folder: join(config.folders.data, 'imports'), log });
  closers.add(() => imports.close());
  await imports.recover();
  return { database, imports };
}

async function openEmbedded(
  { config, env, say, log }: Surroundings,
  closers: Closers,
): Promise<Omit<DatabaseSettings, 'queryTimeoutMs'>> {
  say('Starting Neo4j.');
  const embedded = await startEmbedded({ ...config.folders, env, say, log });
  closers.add(() => embedded.stop());
  const { uri, username, password, database } = embedded;
  return { mode: 'embedded', uri, username, password, database };
}

function openAnalytics(database: SchemaDatabase, log: Log, closers: Closers): Analytics {
  const workerFile = join(projectRoot(), 'dist', 'server', 'worker.js');
  const analytics = createAnalytics({ database, workerFile, log });
  closers.add(() => analytics.close());
  return analytics;
}

function appSettings(config: Config) {
  const { version } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  const { hosts, readOnly, token, requestsPerMinute, uploadLimit } = config;
  return {
    version,
    clientFolder: join(projectRoot(), 'dist', 'client'),
    hosts,
    readOnly,
    token,
    requestsPerMinute,
    uploadLimit,
  };
}

async function seedIfEmpty(
  database: SchemaDatabase,
  imports: Imports,
  say: (line: string) => void,
): Promise<void> {
  const { datasets } = await database.pin();
  if (datasets.length === 0) await importSeed(imports, say);
}

async function importSeed(imports: Imports, say: (line: string) => void): Promise<void> {
  say('Loading the shipped data set.');
  const { counts } = await imports.importFolder(join(projectRoot(), 'seed'));
  say(`  ${counts.rows} rows: ${counts.organisations} organisations, ${counts.spinoffs} spin-offs.`);
}
