import type { Query, WritingRight } from '../database/database.ts';
import { catchUp, knownMigrations } from '../database/migrate.ts';
import type { SchemaDatabase } from '../database/settings.ts';
import { StartError } from '../start-error.ts';
import { readContent } from './content.ts';
import { checkBackup, contentOf } from './file.ts';
import type { Content, Head, Link, Node, Totals } from './lines.ts';
import {
  anyDataSetQuery,
  publishQuery,
  restoreDataSetQuery,
  restoreLinksQuery,
  restoreNodesQuery,
} from './queries.ts';
import { Tally } from './tally.ts';

const batch = 5000;

/** Rows written some thousand at a time. */
class Batch<R> {
  private rows: R[] = [];
  private readonly database: SchemaDatabase;
  private readonly query: Query<{ rows: R[] }, { written: number }>;

  constructor(database: SchemaDatabase, query: Query<{ rows: R[] }, { written: number }>) {
    this.database = database;
    this.query = query;
  }

  async add(row: R): Promise<void> {
    this.rows.push(row);
    if (this.rows.length >= batch) await this.flush();
  }

  async flush(): Promise<void> {
    const rows = this.rows;
    this.rows = [];
    if (rows.length === 0) return;
    const [answer] = await this.database.write(this.query, { rows });
    if (answer?.written !== rows.length)
      throw new StartError('The backup has a link to something that is not in it; nothing of it is kept.');
  }
}

async function writeAll(
  database: SchemaDatabase,
  contents: AsyncIterable<Content>,
  signal: AbortSignal,
): Promise<string[]> {
  const datasets: string[] = [];
  const nodes = new Batch<Node>(database, restoreNodesQuery);
  const links = new Batch<Link>(database, restoreLinksQuery);
  for await (const content of contents) {
    signal.throwIfAborted();
    if ('dataset' in content)
      datasets.push(
        ...(await database.write(restoreDataSetQuery, { properties: content.dataset })).map(({ id }) => id),
      );
    else if ('node' in content) await nodes.add(content.node);
    else {
      await nodes.flush();
      await links.add(content.link);
    }
  }
  await nodes.flush();
  await links.flush();
  return datasets;
}

function checkSchema({ schema, program }: Head): void {
  const known = new Set(knownMigrations());
  const unknown = schema.find((id) => !known.has(id));
  if (unknown === undefined) return;
  throw new StartError(
    `The backup has migration ${unknown}, which this version of Offshoot does not know: it was made by a newer one (${program}). Update Offshoot.`,
  );
}

/** Nothing is published yet, so data sets stand as being written. */
async function checkStored(
  database: SchemaDatabase,
  datasets: string[],
  wanted: Totals,
  signal: AbortSignal,
): Promise<void> {
  const tally = new Tally();
  for await (const content of readContent(database, datasets, { signal }))
    tally.add('dataset' in content ? { dataset: { ...content.dataset, state: 'published' } } : content);
  if (tally.totals().checksum !== wanted.checksum)
    throw new StartError('What was stored is not what the backup has; nothing of it is kept.');
}

/**
 * Puts a backup into an empty database. It is checked whole before anything is written, seen by nobody until all of it is there, and compared
 * with the backup at the end. To be called by who holds the right to write.
 * @throws StartError when the file is no whole backup, is of a newer program, or the database is not empty
 */
export async function restore(
  database: SchemaDatabase,
  file: string,
  { signal, assertHeld }: WritingRight,
): Promise<Totals & { version: number }> {
  const { head, totals } = await checkBackup(file);
  checkSchema(head);
  const [present] = await database.read(anyDataSetQuery, {});
  if (present)
    throw new StartError(
      `The database has data already (data set ${present.id}). Restore into an empty one: set OFFSHOOT_HOME to a new folder, or undo its imports.`,
    );
  const datasets = await writeAll(database, contentOf(file), signal);
  await checkStored(database, datasets, totals, signal);
  signal.throwIfAborted();
  await catchUp(database, head.schema);
  signal.throwIfAborted();
  const version = await database.transaction(async (run) => {
    await assertHeld(run);
    const [answer] = await run(publishQuery, { datasets, version: head.dataVersion });
    if (answer?.published !== datasets.length)
      throw new StartError('Another program removed what was being restored. Restore the backup again.');
    return answer.version;
  });
  return { ...totals, version };
}
