import type { TableId } from '../../../contract/import-tables.ts';
import type { Kind } from '../../../contract/vocabulary.ts';
import type { Checked } from '../check/check.ts';
import type { CheckedFile } from '../check/context.ts';
import { keptId } from '../check/merged.ts';
import { readRows } from '../csv/rows.ts';
import { Findings } from '../findings.ts';
import { type LinkTable, linkTables, type Properties } from '../link-tables.ts';
import type { Aliases } from '../stored.ts';
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

function linkSink<R extends object>(
  writer: Writer,
  aliases: Aliases,
  id: keyof typeof linkTables,
  table: LinkTable<R>,
): Sink {
  const buckets = new Buckets<string, NewLink>((type, rows) => writer.links(id, type, rows));
  return {
    add: (row: R) => buckets.add(table.relationship(row), newLink(table, row, aliases)),
    end: () => buckets.end(),
  };
}

/** A link whose row names a merged organisation goes to the kept one, and notes that as links do which a merge has moved. */
function newLink<R extends object>(table: LinkTable<R>, row: R, aliases: Aliases): NewLink {
  const ends = row as Record<string, string>;
  const [from, to] = [ends[table.from]!, ends[table.to]!];
  const startWas = (table.fromPeople ? undefined : aliases.get(from)?.chain) ?? null;
  const endWas = aliases.get(to)?.chain ?? null;
  const properties = { id: table.id(row), ...table.properties(row), startWas, endWas };
  return { from: startWas ? keptId(aliases, from) : from, to: keptId(aliases, to), properties };
}

function sinks(writer: Writer, aliases: Aliases): Record<Exclude<TableId, 'regions'>, Sink> {
  const organisations = new Buckets<Kind, Properties>((kind, rows) => writer.organisations(kind, rows));
  const people = new Buckets<'people', Properties>((_, rows) => writer.people(rows));
  const merged = new Buckets<'same-as', Properties>((_, rows) => writer.sameAs(rows));
  return {
    organisations: {
      add: (row: OrganisationRow) => organisations.add(row.kind, { ...row }),
      end: () => organisations.end(),
    },
    people: { add: (row: Properties) => people.add('people', row), end: () => people.end() },
    'same-as': { add: (row: Properties) => merged.add('same-as', row), end: () => merged.end() },
    spinoffs: linkSink(writer, aliases, 'spinoffs', linkTables.spinoffs),
    links: linkSink(writer, aliases, 'links', linkTables.links),
    flows: linkSink(writer, aliases, 'flows', linkTables.flows),
    careers: linkSink(writer, aliases, 'careers', linkTables.careers),
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
  const all = sinks(writer, checked.aliases);
  let done = 0;
  for (const file of checked.files) {
    const table = file.file.table.id;
    if (table !== 'regions') await writeFile(file, all[table], done, options);
    done += file.rows;
    options.progress(done);
  }
}
