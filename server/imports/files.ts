import { createHash } from 'node:crypto';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { tableIds } from '../../contract/import-tables.ts';
import { badRequest } from '../fault.ts';
import type { TableFile } from './csv/rows.ts';
import { formatOf } from './formats/catalogue.ts';
import type { Glance, ImportFormat } from './formats/format.ts';
import type { SourceFile } from './source-file.ts';
import { formatNames, tableOfFile, tables } from './tables/catalogue.ts';
import { peopleWithoutNames } from './tables/people.ts';
import type { Table } from './tables/table.ts';

/** A file with what it holds: a table, or what a format makes tables of. */
export type SentFile = TableFile | (SourceFile & { format: ImportFormat });

const fileLimit = 100;
const glanceSize = 1 << 14;

/** Its first bytes, as far as they say which format it is of. */
function glanceAt({ name, path }: SourceFile): Glance {
  const bytes = Buffer.alloc(glanceSize);
  const file = openSync(path, 'r');
  try {
    return { name: name.toLowerCase(), head: bytes.toString('utf8', 0, readSync(file, bytes)) };
  } finally {
    closeSync(file);
  }
}

/** What a file holds, told by its name and, where that doesn't, by how it begins. */
function sentFile(file: SourceFile): SentFile | { problem: string } {
  const known = tableOfFile(file.name);
  if ('table' in known) return { ...file, table: tables[known.table] as unknown as Table };
  const format = formatOf(glanceAt(file));
  return format ? { ...file, format } : known;
}

/** What files hold. Throws Fault 400 when one can't be told, a name stands twice, or there is nothing to read. */
export function sentFiles(files: SourceFile[]): SentFile[] {
  const problems: { file: string; message: string }[] = [];
  const names = new Set<string>();
  const found = files.flatMap((file): SentFile[] => {
    const { name } = file;
    if (names.has(name))
      problems.push({ file: name, message: `Two files are called "${name}"; rename one.` });
    names.add(name);
    const sent = sentFile(file);
    if (!('problem' in sent)) return [sent];
    problems.push({ file: name, message: sent.problem });
    return [];
  });
  if (problems.length) throw badRequest('unknown-table', problems.map((p) => p.message).join(' '), problems);
  if (found.length === 0)
    throw badRequest(
      'no-files',
      `No tables were sent. Send ${tableIds.join('.csv, ')}.csv, or some of them, or a file of ${formatNames}.`,
    );
  if (found.length > fileLimit)
    throw badRequest('too-many-files', `${found.length} files are more than ${fileLimit}; join some.`);
  return found;
}

/** What files are called together that nobody gave a title. */
export function titleOf(names: string[]): string {
  const date = new Date().toISOString().slice(0, 10);
  return names.length === 1 ? `${names[0]} of ${date}` : `${names.length} files of ${date}`;
}

/** The same tables, with the names of people left unread. */
export function leaveOutNames(files: TableFile[]): TableFile[] {
  const table = peopleWithoutNames as unknown as Table;
  return files.map((file) => (file.table.id === 'people' ? { ...file, table } : file));
}

async function hashFile(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18, signal }))
    hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** SHA-256 over what the tables hold, whatever their order and file names. With names left out it is another. */
export async function hashTables(files: TableFile[], signal: AbortSignal): Promise<string> {
  const parts: string[] = [];
  for (const { table, path } of files) {
    const what = table.isPersonal ? `${table.id} without names` : table.id;
    parts.push(`${what} ${await hashFile(path, signal)}`);
  }
  return createHash('sha256').update(parts.sort().join('\n')).digest('hex');
}
