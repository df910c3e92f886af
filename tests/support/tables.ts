import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escapeCell } from '../../contract/cells.ts';
import type { Import } from '../../contract/imports.ts';
import type { Database } from '../../server/database/database.ts';
import { loadTables } from './load.ts';

type Cell = string | number | null | undefined;
export type Rows = Record<string, Cell>[];

function quoted(cell: Cell): string {
  if (cell == null) return '';
  const text = typeof cell === 'string' ? escapeCell(cell) : String(cell);
  return `"${text.replaceAll('"', '""')}"`;
}

function csv(rows: Rows): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((column) => quoted(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** Writes CSV texts, by table, into a folder that is gone afterwards. */
export async function withTables<T>(
  texts: Record<string, string>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-tables-'));
  try {
    for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, `${name}.csv`), text);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts tables, by their names, into the graph through the import that users have. */
export function loadRows(database: Database, tables: Record<string, Rows>, title?: string): Promise<Import> {
  const texts = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, csv(rows)]));
  return withTables(texts, (folder) => loadTables(database, folder, title));
}
