import type { z } from 'zod';

/** A Cypher file with the schemas of its parameters and of each row it returns. Made by `defineQuery` (queries.ts). */
export interface Query<P = unknown, R = unknown> {
  /** Path below cypher/ without the ending: `genealogy/ancestors`. */
  name: string;
  text: string;
  params: z.ZodType<P>;
  row: z.ZodType<R>;
}

export interface ReadOptions {
  /** Ends the query in the database too; a stream at its next row. */
  signal?: AbortSignal;
  /** Default: the configured query timeout. */
  timeoutMs?: number;
  /** Runs where writes run, and is not tried again: for what lies in the memory of one server. */
  onLeader?: boolean;
}

/**
 * What a reader may see: the data version and the data sets published at it. Every query that reads organisations, regions, people
 * or links takes `datasets` and asks `x.dataset IN $datasets`: so rows of an import that is still being written, or being removed,
 * are seen by nobody (docs/decisions/0003).
 * Where a query starts from something known and follows links, it asks `coalesce(x.dataset, '') IN $datasets`: an index can't answer that,
 * and right after an import the planner takes those indexes for empty and would search a whole data set for every single row.
 */
export interface Pin {
  version: number;
  datasets: string[];
}

export interface DatabaseStatus {
  version: string;
  edition: string;
  mode: 'external' | 'embedded';
}

/** Runs a statement within a transaction. */
export type Run = <P, R>(query: Query<P, R>, params: P) => Promise<R[]>;

/** The right to write to the graph, while nobody else does. */
export interface WritingRight {
  /** Aborts when the right is lost or the program ends. */
  signal: AbortSignal;
  /** Fails, within a transaction, where the right was lost. */
  assertHeld(run: Run): Promise<void>;
}

/** The way to Neo4j. Every failure to reach it is a Fault 503 `database-unavailable` with a retry hint. */
export interface Database {
  readonly mode: 'external' | 'embedded';
  /** Runs on a reader (a replica, in a cluster). Rows are decoded and parsed. */
  read<P, R>(query: Query<P, R>, params: P, options?: ReadOptions): Promise<R[]>;
  /** Rows as they come, at the reader's pace: for exports and the snapshot. */
  stream<P, R>(query: Query<P, R>, params: P, options?: ReadOptions): AsyncIterable<R>;
  /** One transaction with one statement. */
  write<P, R>(query: Query<P, R>, params: P): Promise<R[]>;
  /** Several statements in one transaction; all or none. */
  transaction<T>(work: (run: Run) => Promise<T>): Promise<T>;
  pin(): Promise<Pin>;
  status(): Promise<DatabaseStatus>;
  close(): Promise<void>;
}
