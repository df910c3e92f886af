import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Router } from 'express';
import { getBackup } from '../../contract/backup.ts';
import type { Database } from '../database/database.ts';
import { appliedMigrations } from '../database/migrate.ts';
import { Fault } from '../fault.ts';
import { mount } from '../http/endpoint.ts';
import { readContent } from './content.ts';
import { backupFormat, type Line } from './lines.ts';
import { Tally } from './tally.ts';

interface Deps {
  database: Database;
  /** Of the program. */
  version: string;
}

/** The lines of a backup. Fails with 409 when the data has changed meanwhile: half of it would be older than the rest. */
async function* backup({ database, version }: Deps, signal: AbortSignal): AsyncGenerator<Line> {
  const pin = await database.pin();
  yield {
    offshoot: 'backup',
    format: backupFormat,
    program: `Offshoot ${version}`,
    made: new Date().toISOString(),
    dataVersion: pin.version,
    schema: await appliedMigrations(database),
  };
  const tally = new Tally();
  for await (const content of readContent(database, pin.datasets, { signal })) {
    tally.add(content);
    yield content;
  }
  if ((await database.pin()).version !== pin.version)
    throw new Fault(409, 'data-changed', 'The data changed while it was being backed up; back it up again.');
  yield { end: tally.totals() };
}

async function* asText(lines: AsyncIterable<Line>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

export function backupRoutes(deps: Deps): Router {
  const router = Router();
  mount(router, getBackup, async ({ response, signal }) => {
    const { version } = await deps.database.pin();
    const day = new Date().toISOString().slice(0, 10);
    response.attachment(`offshoot-backup-v${version}-${day}.jsonl.gz`).type('application/gzip');
    try {
      await pipeline(Readable.from(asText(backup(deps, signal))), createGzip(), response, { signal });
    } catch (error) {
      // Headers are out: a file that ends too soon must not look whole, so the connection is cut.
      response.destroy();
      if (!signal.aborted) throw error;
    }
    return undefined;
  });
  return router;
}
