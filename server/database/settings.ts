import type { Database } from './database.ts';

export interface DatabaseSettings {
  mode: 'external' | 'embedded';
  /** bolt:// or neo4j://, also +s. */
  uri: string;
  username: string;
  password: string;
  database: string;
  /** Longest time of one read, in milliseconds; streams and writes get ten times that. */
  queryTimeoutMs: number;
}

/** What only migrations and test set-up may do besides. */
export interface SchemaDatabase extends Database {
  /** Runs statements that are no query files, one after another, each in its own transaction. */
  runStatements(statements: string[]): Promise<void>;
}
