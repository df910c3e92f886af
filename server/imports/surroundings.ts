import type { Database } from '../database/database.ts';
import type { Log } from '../http/log.ts';
import type { Lease } from './lease.ts';
import type { Leftover } from './removal.ts';

/** What the work of an import is done with. */
export interface Surroundings {
  database: Database;
  lease: Lease;
  log: Log;
  /** For tables that are made of files of other formats. */
  folder(): Promise<string>;
  /** Told of what was broken off and is removed. */
  removed?(left: Leftover): void;
}
