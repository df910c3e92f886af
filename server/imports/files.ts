import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { tableIds } from '../../contract/import-tables.ts';
import { badRequest } from '../fault.ts';
import type { TableFile } from './csv/rows.ts';
import { tableOfFile, tables } from './tables/catalogue.ts';
import type { Table } from './tables/table.ts';

/** A file on disk, and what the user called it. */
export interface SourceFile {
  name: string;
  path: string;
}

const fileLimit = 100;

/**
 * The tables that files hold, told by their names, in the order in which tables are read. Throws Fault 400 when a name says no table, a name
 * stands twice, or there is nothing to read.
 */
export function tableFiles(files: SourceFile[]): TableFile[] {
  const problems: { file: string; message: string }[] = [];
  const names = new Set<string>();
  const found = files.flatMap(({ name, path }): TableFile[] => {
    const known = tableOfFile(name);
    if (names.has(name))
      problems.push({ file: name, message: `Two files are called "${name}"; rename one.` });
    names.add(name);
    if ('table' in known) return [{ name, path, table: tables[known.table] as unknown as Table }];
    problems.push({ file: name, message: known.problem });
    return [];
  });
  if (problems.length) throw badRequest('unknown-table', problems.map((p) => p.message).join(' '), problems);
  if (found.length === 0)
    throw badRequest(
      'no-files',
      `No tables were sent. Send ${tableIds.join('.csv, ')}.csv, or some of them.`,
    );
  if (found.length > fileLimit)
    throw badRequest('too-many-files', `${found.length} files are more than ${fileLimit}; join some.`);
  const order = (file: TableFile) => tableIds.indexOf(file.table.id);
  return found.sort((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1));
}

async function hashFile(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18, signal }))
    hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** SHA-256 over what the tables hold, whatever their order and file names. */
export async function hashTables(files: TableFile[], signal: AbortSignal): Promise<string> {
  const parts: string[] = [];
  for (const file of files) parts.push(`${file.table.id} ${await hashFile(file.path, signal)}`);
  return createHash('sha256').update(parts.sort().join('\n')).digest('hex');
}
