import { open } from 'node:fs/promises';
import { type TableId, tableIds, tableOfName } from '../../../contract/import-tables.ts';
import { FileFault } from '../csv/file-fault.ts';
import { checkText } from '../csv/signature.ts';
import type { SourceFile } from '../source-file.ts';
import { didYouMean } from '../suggest.ts';
import type { ImportFormat } from './format.ts';
import type { TablesOut } from './tables-out.ts';
import { type Archive, openArchive } from './xlsx/archive.ts';
import { readSheet } from './xlsx/sheet-table.ts';
import { readWorkbook, type Workbook } from './xlsx/workbook.ts';

/** Our own exports say in it where they are from. */
const aboutSheet = 'about';

interface TableSheet {
  name: string;
  part: string;
  table: TableId;
}

/** `links`, `Munich links`, or `links 2` where one sheet isn't enough. */
export function tableOfSheet(name: string): TableId | undefined {
  return tableOfName(`${name.trim().replace(/ \d+$/, '')}.csv`);
}

/** The sheets that are tables. The only sheet of a workbook may be called as it likes if the file's name says the table. */
function tableSheets(workbook: Workbook, out: TablesOut): TableSheet[] {
  const { sheets } = workbook;
  const byFile = sheets.length === 1 ? tableOfName(out.name.replace(/\.\w+$/, '.csv')) : undefined;
  return sheets.flatMap(({ name, part }): TableSheet[] => {
    const table = tableOfSheet(name) ?? byFile;
    if (table) return [{ name, part, table }];
    if (name.trim().toLowerCase() !== aboutSheet) tellUnknown(name, out);
    return [];
  });
}

function tellUnknown(name: string, out: TablesOut): void {
  const hint = didYouMean(name, tableIds);
  const message = `The sheet "${name}" is none of ${tableIds.join(', ')}; it is not read.${hint} Rename it if it holds such a table.`;
  out.findings.warning('unknown-sheet', out.place(null), message);
}

async function readSheets(archive: Archive, out: TablesOut, signal: AbortSignal): Promise<void> {
  const workbook = await readWorkbook(archive);
  const sheets = tableSheets(workbook, out);
  if (sheets.length === 0) {
    const names = workbook.sheets.map(({ name }) => `"${name}"`).join(', ');
    const message = `None of the sheets (${names}) is called as a table: ${tableIds.join(', ')}. Rename those that hold one. The page also takes a sheet with columns of your own: choose the workbook there alone, and say what they mean.`;
    throw new FileFault('no-table', null, message);
  }
  let filled = 0;
  for (const sheet of sheets) {
    signal.throwIfAborted();
    if (await readSheet(archive, sheet, workbook, out)) filled++;
  }
  if (filled === 0)
    throw new FileFault('empty', null, 'Each sheet is empty; a table needs a header row and rows.');
}

export async function checkZip(path: string): Promise<void> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    const head = buffer.subarray(0, bytesRead);
    if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return;
    const name = 'an XLSX workbook';
    const remedy = 'Save it as XLSX.';
    if (bytesRead === 0)
      throw new FileFault('empty', null, 'The file is empty; it should be an XLSX workbook.');
    checkText(head, { code: 'not-xlsx', name, remedy });
    throw new FileFault('not-xlsx', null, `This is not ${name}. ${remedy}`);
  } finally {
    await file.close();
  }
}

async function read({ path }: SourceFile, out: TablesOut, signal: AbortSignal): Promise<void> {
  await checkZip(path);
  const archive = await openArchive(path);
  try {
    await readSheets(archive, out, signal);
  } finally {
    archive.close();
  }
}

/** A workbook with a sheet for each table. */
export const xlsx: ImportFormat = { id: 'xlsx', recognises: () => true, read };
