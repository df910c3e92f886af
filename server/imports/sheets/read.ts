import type { WorkbookSheet } from '../../../contract/sheets.ts';
import { badRequest, Fault } from '../../fault.ts';
import { FileFault } from '../csv/file-fault.ts';
import { type Archive, openArchive } from '../formats/xlsx/archive.ts';
import { readTexts } from '../formats/xlsx/sheet-texts.ts';
import { readWorkbook, type Workbook } from '../formats/xlsx/workbook.ts';
import { checkZip, tableOfSheet } from '../formats/xlsx.ts';
import type { SourceFile } from '../source-file.ts';
import { SheetFile } from './sheet-file.ts';

type Sheet = Workbook['sheets'][number];

/** Those that are hidden, such as lists behind cells, last. */
const shownFirst = (sheets: readonly Sheet[]) =>
  [...sheets].sort((a, b) => Number(a.isHidden) - Number(b.isHidden));

/** The sheets that may be meant: the one asked for, none where the workbook holds tables, else any that has rows. */
function wantedSheets({ sheets }: Workbook, file: string, asked: string | undefined): readonly Sheet[] {
  if (asked === undefined) return sheets.some(({ name }) => tableOfSheet(name)) ? [] : shownFirst(sheets);
  const found = sheets.filter(({ name }) => name === asked);
  if (found.length > 0) return found;
  const names = sheets.map(({ name }) => name).join(', ');
  throw badRequest('unknown-sheet', `${file} has no sheet "${asked}". It has: ${names}.`);
}

/** Reads the first of some sheets that isn't empty; the first of all where each is. */
async function readFirst(
  archive: Archive,
  workbook: Workbook,
  wanted: readonly Sheet[],
  out: SheetFile,
): Promise<Pick<WorkbookSheet, 'sheet' | 'merged' | 'unread'>> {
  for (const sheet of wanted) {
    const read = await readTexts(archive, sheet, workbook, out);
    if (out.count > 0) return { sheet: sheet.name, ...read };
  }
  return { sheet: wanted[0]?.name ?? null, merged: [], unread: [] };
}

async function readInto(
  out: SheetFile,
  { name: file, path }: SourceFile,
  asked: string | undefined,
): Promise<void> {
  await checkZip(path);
  const archive = await openArchive(path);
  try {
    const workbook = await readWorkbook(archive);
    const read = await readFirst(archive, workbook, wantedSheets(workbook, file, asked), out);
    const sheets = workbook.sheets.map(({ name }) => ({ name, table: tableOfSheet(name) ?? null }));
    await out.end({ sheets, ...read });
  } finally {
    archive.close();
  }
}

/** The fault of a workbook that can't be read, with its place. */
function unreadable({ name }: SourceFile, { line, unit, message }: FileFault): Fault {
  const place = [name, line === null ? undefined : `${unit ?? 'line'} ${line}`].filter(Boolean).join(', ');
  const errors = [{ file: name, ...(line === null ? {} : { line, unit }), message }];
  return new Fault(422, 'unreadable-sheet', `${place}: ${message}`, { errors });
}

/** What is read: a sheet of a workbook, the first that isn't empty unless one is named. */
export interface Asked {
  file: SourceFile;
  sheet: string | undefined;
}

/** Reads a sheet of a workbook into a file: an answer of POST /api/sheets. Throws Fault 400, 422, or the signal's reason. */
export async function readSheetInto(
  path: string,
  { file, sheet }: Asked,
  signal: AbortSignal,
): Promise<void> {
  const out = await SheetFile.open(path, signal);
  try {
    await readInto(out, file, sheet);
  } catch (error) {
    throw error instanceof FileFault ? unreadable(file, error) : error;
  } finally {
    await out.close();
  }
}
