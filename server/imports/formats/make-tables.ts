import { tableIds } from '../../../contract/import-tables.ts';
import { FileFault } from '../csv/file-fault.ts';
import type { TableFile } from '../csv/rows.ts';
import type { SentFile } from '../files.ts';
import type { Findings } from '../findings.ts';
import { TablesOut } from './tables-out.ts';

/** Turns one file into tables. What keeps it from being read goes to the findings. */
async function readOne(
  file: Extract<SentFile, { format: object }>,
  out: TablesOut,
  signal: AbortSignal,
): Promise<TableFile[]> {
  try {
    await file.format.read(file, out, signal);
  } catch (error) {
    if (!(error instanceof FileFault)) {
      await out.close();
      throw error;
    }
    const { code, line, unit, message } = error;
    out.findings.error(code, out.place(line, unit === undefined ? {} : { unit }), message);
  }
  return out.close();
}

/**
 * The tables that files hold, in the order in which tables are read; those of other formats are made in a folder. Undefined when one of them
 * can't be read: what the others say of it would only be wrong.
 */
export async function makeTables(
  files: readonly SentFile[],
  folder: string,
  findings: Findings,
  signal: AbortSignal,
): Promise<TableFile[] | undefined> {
  const tables: TableFile[] = [];
  const before = findings.counts.error;
  for (const [number, file] of files.entries()) {
    if ('table' in file) tables.push(file);
    else
      tables.push(...(await readOne(file, new TablesOut({ folder, number }, file.name, findings), signal)));
  }
  if (findings.counts.error > before) return undefined;
  const order = (file: TableFile) => tableIds.indexOf(file.table.id);
  return tables.sort((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
