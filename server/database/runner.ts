import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
  type Result,
  type Session,
} from 'neo4j-driver';
import type { Query, ReadOptions } from './database.ts';
import { decodeRecord } from './decode.ts';
import { encode } from './encode.ts';
import { toFault, unavailable } from './errors.ts';
import type { DatabaseSettings, SchemaDatabase } from './settings.ts';

export type Runner = Pick<
  SchemaDatabase,
  'read' | 'stream' | 'write' | 'transaction' | 'runStatements' | 'patiently'
>;

/** Streams and writes may take this many times as long as a read. */
const LONG = 10;
/** Rows that a stream asks for at a time. */
const BATCH = 1_000;
/** How much longer than its timeout a read is waited for, in milliseconds. */
const SILENCE_MS = 5_000;
/** All rows at once, for answers that are kept in memory anyway. */
const WHOLE = -1;

/** How long a read is tried again that failed for a cause that passes, in milliseconds: a change of leader, a connection that broke. */
const RETRY_MS = 3_000;
const FIRST_RETRY_MS = 100;

/** The ways to run a query on one driver. A session lives as long as one call; what one wrote the next one reads, replica or not. */
export function createRunner(driver: Driver, settings: DatabaseSettings): Runner {
  const bookmarkManager = neo4j.bookmarkManager();
  const open = (mode: 'READ' | 'WRITE', fetchSize: number = WHOLE): Session =>
    driver.session({ database: settings.database, defaultAccessMode: mode, bookmarkManager, fetchSize });
  const usual = { timeout: settings.queryTimeoutMs };
  const long = { timeout: settings.queryTimeoutMs * LONG };
  let patient = 0;

  return {
    read(query, params, options = {}) {
      const config = options.timeoutMs ? { timeout: options.timeoutMs } : patient > 0 ? long : usual;
      const deadline = { signal: options.signal, timeoutMs: config.timeout };
      const session = open(options.onLeader ? 'WRITE' : 'READ');
      return inSession(session, deadline, () => {
        const ask = () => rowsOf(query, session.run(query.text, encodeParams(params), config));
        return options.onLeader ? ask() : retried(ask);
      });
    },
    stream(query, params, options = {}) {
      return streamRows(() => open('READ', BATCH), query, params, { timeoutMs: long.timeout, ...options });
    },
    write(query, params) {
      return inSession(open('WRITE'), {}, (session) =>
        session.executeWrite((transaction) => run(transaction, query, params), long),
      );
    },
    transaction(work) {
      return inSession(open('WRITE'), {}, (session) =>
        session.executeWrite((transaction) => work((query, params) => run(transaction, query, params)), long),
      );
    },
    runStatements(statements) {
      return inSession(open('WRITE'), {}, async (session) => {
        for (const statement of statements) await session.run(statement, {}, long);
      });
    },
    async patiently(work) {
      patient++;
      try {
        return await work();
      } finally {
        patient--;
      }
    },
  };
}

/**
 * A read of one statement needs no transaction of its own, which would be begun and ended by messages that are waited for: that is nearly
 * half of what a short query costs both sides. So what the driver does for transactions is done here.
 */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + RETRY_MS;
  for (let wait = FIRST_RETRY_MS; ; wait *= 2) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error && neo4j.isRetryableError(error)) || Date.now() + wait > deadline)
        throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

function run<P, R>(transaction: ManagedTransaction, query: Query<P, R>, params: P): Promise<R[]> {
  return rowsOf(query, transaction.run(query.text, encodeParams(params)));
}

/** Rows are read as they come in, while the database still makes the next ones. */
function rowsOf<P, R>(query: Query<P, R>, result: Result): Promise<R[]> {
  return new Promise((resolve, reject) => {
    const rows: R[] = [];
    let fault: { reason: unknown } | undefined;
    const onNext = (record: Neo4jRecord) => {
      try {
        if (!fault) rows.push(rowOf(query, record));
      } catch (reason) {
        fault = { reason };
      }
    };
    result.subscribe({
      onNext,
      onCompleted: () => (fault ? reject(fault.reason) : resolve(rows)),
      onError: reject,
    });
  });
}

function encodeParams(params: unknown): Record<string, unknown> {
  return encode(params) as Record<string, unknown>;
}

function rowOf<P, R>(query: Query<P, R>, record: Neo4jRecord): R {
  return query.row.parse(decodeRecord(record));
}

/**
 * Runs work in a session and closes it. Closing a session with a query under way resets the connection, which ends the query in the
 * database: so does the signal.
 */
async function inSession<T>(
  session: Session,
  { signal, timeoutMs }: ReadOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  // A database that is gone without a word may never answer this either: nobody waits for it.
  const end = () => void session.close().catch(() => undefined);
  const deadline = startDeadline(timeoutMs);
  try {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', end, { once: true });
    return await Promise.race([work(session), deadline.passed]);
  } catch (error) {
    throw signal?.aborted ? signal.reason : toFault(error);
  } finally {
    signal?.removeEventListener('abort', end);
    deadline.stop();
    if (deadline.isOver()) end();
    else await session.close();
  }
}

/** Fails when the database, which ends what takes too long by itself, has not even done that: it is frozen, or out of reach. */
function startDeadline(timeoutMs: number | undefined) {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_resolve, reject) => {
    if (timeoutMs === undefined) return;
    timer = setTimeout(() => {
      isOver = true;
      reject(unavailable());
    }, timeoutMs + SILENCE_MS);
  });
  return { passed, isOver: () => isOver, stop: () => clearTimeout(timer) };
}

/**
 * Rows as the reader asks for them: the driver fetches the next thousand when these are read. The signal ends it at the next row: closing
 * the session before the driver has done with its batch would leave a stray message on a connection that somebody else gets.
 */
async function* streamRows<P, R>(
  open: () => Session,
  query: Query<P, R>,
  params: P,
  { signal, timeoutMs }: ReadOptions,
): AsyncGenerator<R> {
  signal?.throwIfAborted();
  const session = open();
  try {
    const transaction = await session.beginTransaction({ timeout: timeoutMs });
    for await (const record of transaction.run(query.text, encodeParams(params))) {
      signal?.throwIfAborted();
      yield rowOf(query, record);
    }
    await transaction.commit();
  } catch (error) {
    throw signal?.aborted ? signal.reason : toFault(error);
  } finally {
    await session.close();
  }
}
