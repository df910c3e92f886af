import type { TableId } from '../../../contract/import-tables.ts';
import type { Kind } from '../../../contract/vocabulary.ts';
import type { Checked } from '../check/check.ts';
import type { CheckedFile } from '../check/context.ts';
import { readRows } from '../csv/rows.ts';
import { Findings } from '../findings.ts';
import { type LinkTable, linkTables, type Properties } from '../link-tables.ts';
import type { OrganisationRow } from '../tables/organisations.ts';
import { Buckets } from './buckets.ts';
import type { NewLink, Writer } from './writer.ts';

export interface WriteOptions {
  signal?: AbortSignal;
  /** Told of the rows handled so far. */
  progress(rows: number): void;
}

/** Where the rows of one table go. */
interface Sink {
  add(row: never): Promise<void>;
  end(): Promise<void>;
}

function linkSink<R extends object>(writer: Writer, id: keyof typeof linkTables, table: LinkTable<R>): Sink {
  const buckets = new Buckets<string, NewLink>((type, rows) => writer.links(id, type, rows));
  return {
    add: (row: R) => buckets.add(table.relationship(row), newLink(table, row)),
    end: () => buckets.end(),
  };
}

function newLink<R extends object>(table: LinkTable<R>, row: R): NewLink {
  const ends = row as Record<string, unknown>;
  const properties = { id: table.id(row), ...table.properties(row) };
  return { from: ends[table.from] as string, to: ends[table.to] as string, properties };
}

function sinks(writer: Writer): Record<Exclude<TableId, 'regions'>, Sink> {
  const organisations = new Buckets<Kind, Properties>((kind, rows) => writer.organisations(kind, rows));
  const people = new Buckets<'people', Properties>((_, rows) => writer.people(rows));
  return {
    organisations: {
      add: (row: OrganisationRow) => organisations.add(row.kind, { ...row }),
      end: () => organisations.end(),
    },
    people: { add: (row: Properties) => people.add('people', row), end: () => people.end() },
    spinoffs: linkSink(writer, 'spinoffs', linkTables.spinoffs),
    links: linkSink(writer, 'links', linkTables.links),
    flows: linkSink(writer, 'flows', linkTables.flows),
    careers: linkSink(writer, 'careers', linkTables.careers),
  };
}

/** Adds the rows of a file that are not skipped to their sink. */
async function writeFile(
  checked: CheckedFile,
  sink: Sink,
  done: number,
  options: WriteOptions,
): Promise<void> {
  let at = 0;
  for await (const rows of readRows(checked.file, new Findings(), options.signal)) {
    for (const row of rows) if (!checked.skipped.has(at++)) await sink.add(row.values as never);
    options.progress(done + at);
  }
  await sink.end();
}

/** Reads the tables a second time and writes what the check left, in the order of the tables, so that links find their ends. */
export async function write(checked: Checked, writer: Writer, options: WriteOptions): Promise<void> {
  await writer.regions(checked.regions);
  const all = sinks(writer);
  let done = 0;
  for (const file of checked.files) {
    const table = file.file.table.id;
    if (table !== 'regions') await writeFile(file, all[table], done, options);
    done += file.rows;
    options.progress(done);
  }
}
