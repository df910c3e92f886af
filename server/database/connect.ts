import neo4j, { type Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { StartError } from '../start-error.ts';
import type { Database, DatabaseStatus } from './database.ts';
import { toFault } from './errors.ts';
import { pinQuery, statusQuery } from './own-queries.ts';
import { createRunner, type Runner } from './runner.ts';
import type { DatabaseSettings, SchemaDatabase } from './settings.ts';
import { together } from './together.ts';

/** How long a database that does not answer yet is waited for at the start. */
const START_PATIENCE_MS = 30_000;
const OLDEST = [5, 26] as const;

/**
 * Connects, waiting for a database that is still starting. One driver a process: it holds the pool of connections.
 * @throws StartError naming the remedy when it can't be reached, refuses the log-in or is too old
 */
export async function connectDatabase(settings: DatabaseSettings, log: Logger): Promise<SchemaDatabase> {
  const driver = createDriver(settings);
  const database = createDatabase(driver, settings);
  try {
    const status = await firstAnswer(database, settings, log);
    checkVersion(status.version);
    log.info({ ...status, uri: settings.uri }, 'database connected');
    return database;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function createDriver(settings: DatabaseSettings): Driver {
  const auth = settings.username === '' ? undefined : neo4j.auth.basic(settings.username, settings.password);
  try {
    return neo4j.driver(settings.uri, auth, {
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 10_000,
      // Long enough for a change of leader, short enough for a 503 while somebody waits.
      maxTransactionRetryTime: 3_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'offshoot',
    });
  } catch (cause) {
    const remedy = 'give a bolt:// or neo4j:// address, such as bolt://localhost:7687.';
    throw new StartError(`NEO4J_URI is "${settings.uri}", which is no address of a Neo4j: ${remedy}`, {
      cause,
    });
  }
}

function createDatabase(driver: Driver, settings: DatabaseSettings): SchemaDatabase {
  const runner: Runner = createRunner(driver, settings);
  return {
    mode: settings.mode,
    ...runner,
    pin: together(async () => {
      const [pin] = await runner.read(pinQuery, {});
      return pin ?? { version: 0, datasets: [] };
    }),
    async status() {
      const [status] = await runner.read(statusQuery, {});
      if (!status) throw new Error('dbms.components() names no kernel');
      return { ...status, mode: settings.mode };
    },
    close: () => driver.close(),
  };
}

async function firstAnswer(
  database: Database,
  settings: DatabaseSettings,
  log: Logger,
): Promise<DatabaseStatus> {
  const deadline = Date.now() + START_PATIENCE_MS;
  for (;;) {
    try {
      return await database.status();
    } catch (error) {
      const code = driverCode(error);
      if (!mayCome(code) || Date.now() > deadline) throw refusal(code, settings, error);
      log.info(`waiting for the database at ${settings.uri}`);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  }
}

/** The driver's code below a Fault. */
function driverCode(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return cause instanceof neo4j.Neo4jError ? cause.code : '';
}

function mayCome(code: string): boolean {
  return code === 'ServiceUnavailable' || code === 'SessionExpired' || code.startsWith('Neo.TransientError.');
}

function refusal(code: string, settings: DatabaseSettings, cause: unknown): Error {
  const at = `The database at ${settings.uri}`;
  if (mayCome(code)) {
    return new StartError(
      `${at} does not answer. Start it, or correct NEO4J_URI; without it an own one is used.`,
      {
        cause,
      },
    );
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    const remedy =
      settings.mode === 'embedded'
        ? 'Delete the file neo4j-password in its data folder to have a new password made.'
        : 'Correct NEO4J_USERNAME and NEO4J_PASSWORD.';
    return new StartError(`${at} refuses the log-in. ${remedy}`, { cause });
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StartError(`${at} has no database "${settings.database}". Correct NEO4J_DATABASE.`, { cause });
  }
  const fault = toFault(cause);
  return fault instanceof Error ? fault : new Error(String(fault));
}

function checkVersion(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new StartError(`The database is Neo4j ${version}; Offshoot needs ${OLDEST.join('.')} or newer.`);
}
