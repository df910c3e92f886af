import type { Database } from './database.ts';

export interface DatabaseSettings {
  mode: 'external' | 'embedded';
  /** bolt:// or neo4j://, also +s. */
  uri: string;
  username: string;
  password: string;
  database: string;
  /** Longest time of one read, in milliseconds; streams, writes and what is read while one is patient get ten times that. */
  queryTimeoutMs: number;
}

/** What only migrations and test set-up may do besides. */
export interface SchemaDatabase extends Database {
  /** Runs statements that are no query files, one after another, each in its own transaction. */
  runStatements(statements: string[]): Promise<void>;
  /**
   * Reads may take as long as streams until the work is done. A database that has just started plans each query when it first meets it,
   * on a busy machine for half a minute: who asks in that time waits instead of being told that it took too long.
   */
  patiently<T>(work: () => Promise<T>): Promise<T>;
}
