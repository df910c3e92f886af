import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analytics, createAnalytics } from './analytics/analytics.ts';
import { createApp } from './app.ts';
import { restore } from './backup/restore.ts';
import type { Config } from './config.ts';
import { connectDatabase } from './database/connect.ts';
import { startEmbedded } from './database/embedded/embedded.ts';
import { migrate } from './database/migrate.ts';
import { observed } from './database/observe.ts';
import type { DatabaseSettings, SchemaDatabase } from './database/settings.ts';
import { planLineages } from './genealogy/warm.ts';
import { createMetrics, type Metrics } from './health/metrics.ts';
import type { Log } from './http/log.ts';
import { createImports, type Imports, type ImportsDeps } from './imports/imports.ts';
import { listen } from './listen.ts';
import { planOrganisations } from './organisations/warm.ts';
import { planRegions } from './regions/warm.ts';
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
  const { config, say, log } = around;
  const listening = await listen(config.host, config.port);
  closers.add(() => listening.close());
  const metrics = createMetrics();
  const database = observed(await openDatabase(around, closers), metrics.query);
  const analytics = openAnalytics(database, { config, log, metrics }, closers);
  // Nobody waits for what is read ahead: if that fails, the first question takes longer, and says so if the database is away.
  const readAhead = (...work: Promise<unknown>[]) =>
    void Promise.all(work).catch((err: unknown) => log.warn({ err }, 'not ready for the first question'));
  const imports = await openImports(database, around, closers, ({ state }) => {
    metrics.importEnded(state);
    readAhead(analytics.table());
  });
  if (config.seed) await seedIfEmpty(database, imports, say);
  // Closed first of all, so that requests under way still have their database.
  closers.add(() => listening.close());
  listening.serve(createApp({ settings: appSettings(config), database, analytics, imports, metrics, log }));
  say(`Offshoot answers at ${listening.url}`);
  readAhead(database.patiently(() => firstQuestions(database, analytics)));
}

/** In the order in which a user asks, one after the other: at once they would take the processors from the first one. */
async function firstQuestions(database: SchemaDatabase, analytics: Analytics): Promise<void> {
  await planLineages(database);
  await planOrganisations(database);
  await analytics.table();
  await planRegions(database);
  await analytics.gds.sweep();
}

/** Loads the shipped data set and ends. */
export async function seed(around: Surroundings, closers: Closers): Promise<void> {
  const imports = await openImports(await openDatabase(around, closers), around, closers);
  await importSeed(imports, around.say);
}

/** Puts a backup into the database, which must be empty, and ends. */
export async function restoreBackup(around: Surroundings, closers: Closers, file: string): Promise<void> {
  const database = await openDatabase(around, closers);
  const imports = await openImports(database, around, closers);
  around.say('Restoring.');
  const restored = await imports.exclusively((right) => restore(database, file, right));
  const { datasets, nodes, links, version, checksum } = restored;
  around.say(`  ${datasets} data sets, ${nodes} nodes and ${links} links as data version ${version}.`);
  around.say(`  Read again and compared: checksum ${checksum}.`);
}

async function openDatabase(
  { config, env, say, log }: Surroundings,
  closers: Closers,
): Promise<SchemaDatabase> {
  const settings = config.neo4j
    ? { mode: 'external' as const, ...config.neo4j }
    : await openEmbedded({ config, env, say, log }, closers);
  const database = await connectDatabase({ ...settings, queryTimeoutMs: config.queryTimeoutMs }, log);
  closers.add(() => database.close());
  await migrate(database, log);
  return database;
}

async function openImports(
  database: SchemaDatabase,
  { config, log }: Surroundings,
  closers: Closers,
  ended?: ImportsDeps['ended'],
): Promise<Imports> {
  const imports = createImports({ database, folder: join(config.folders.data, 'imports'), log, ended });
  closers.add(() => imports.close());
  await imports.recover();
  return imports;
}

async function openEmbedded(
  { config, env, say, log }: Surroundings,
  closers: Closers,
): Promise<Omit<DatabaseSettings, 'queryTimeoutMs'>> {
  say('Starting Neo4j.');
  const embedded = await startEmbedded({ ...config.folders, env, say, log, gds: config.gds.isOn });
  closers.add(() => embedded.stop());
  const { uri, username, password, database } = embedded;
  return { mode: 'embedded', uri, username, password, database };
}

function openAnalytics(
  database: SchemaDatabase,
  { config, log, metrics }: { config: Config; log: Log; metrics: Metrics },
  closers: Closers,
): Analytics {
  const workerFile = join(projectRoot(), 'dist', 'server', 'worker.js');
  const analytics = createAnalytics({ database, workerFile, log, gds: config.gds });
  closers.add(() => analytics.close());
  metrics.watch(
    'offshoot_cache_bytes',
    'Memory of graphs and measures that are kept',
    () => analytics.usage().cacheBytes,
  );
  metrics.watch('offshoot_tasks_waiting', 'Tasks that wait for a thread', () => analytics.usage().waiting);
  return analytics;
}

function appSettings(config: Config) {
  const { version } = JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  const { hosts, readOnly, readToken, writeToken, origins, requestsPerMinute, uploadLimit } = config;
  return {
    version,
    clientFolder: join(projectRoot(), 'dist', 'client'),
    hosts,
    readOnly,
    readToken,
    writeToken,
    origins,
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
