import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MappedSheet } from '../../../contract/imports.ts';
import { applyMapping } from '../../../contract/mapping/apply.ts';
import type { Sheet } from '../../../contract/mapping/headed.ts';
import { mappedSheet } from '../../../contract/mapping/mapped-sheet.ts';
import { sheetOfWorkbook } from '../../../contract/mapping/of-workbook.ts';
import { decodeText, readSheet } from '../../../contract/mapping/sheet.ts';
import { mappingFor, type ToldMapping } from '../../../contract/mapping/told.ts';
import { whyUnreadable } from '../../../contract/mapping/unreadable.ts';
import type { WorkbookSheet } from '../../../contract/sheets.ts';
import { defineTask } from '../../analytics/tasks.ts';
import type { SourceFile } from '../source-file.ts';

interface Input {
  file: SourceFile;
  /** The sheet of a workbook as JSON (contract/sheets.ts); none for a table of text. */
  workbook: string | undefined;
  told: ToldMapping;
  /** Where the tables are written. */
  folder: string;
}

/** The tables that were made, or why there are none: of the file, or of the mapping. */
export type Made = { files: SourceFile[]; sheet: MappedSheet } | { problem: string; of: 'file' | 'mapping' };

function readText({ name, path }: SourceFile): Sheet | string {
  const bytes = readFileSync(path);
  const sheet = readSheet(decodeText(bytes));
  return whyUnreadable(name, bytes, sheet) ?? sheet;
}

function readWorkbook({ name }: SourceFile, json: string): Sheet | string {
  const read = JSON.parse(readFileSync(json, 'utf8')) as WorkbookSheet;
  const names = read.sheets.map((sheet) => sheet.name).join(', ');
  if (read.sheet === null)
    return `The sheets of ${name} are called as tables are; name the one that is to be mapped: ${names}.`;
  if (read.rows.length > 0) return sheetOfWorkbook(read);
  return `The sheet ${read.sheet} of ${name} is empty; it needs a header row and rows.`;
}

/** Makes the tables of an import of a sheet. What it holds, it holds in memory: callers bound the file. */
export const mappingTask = defineTask(
  'tables of a sheet',
  ({ file, workbook, told, folder }: Input): Made => {
    const sheet = workbook === undefined ? readText(file) : readWorkbook(file, workbook);
    if (typeof sheet === 'string') return { problem: sheet, of: 'file' };
    const placed = mappingFor(sheet, told);
    if ('problem' in placed) return { problem: placed.problem, of: 'mapping' };
    const made = applyMapping(sheet, placed.mapping);
    if (made.tables.length === 0)
      return { problem: [`${file.name} has no row to import.`, ...made.remarks].join(' '), of: 'file' };
    const files = made.tables.map(({ name, content }, i) => {
      const path = join(folder, `made-${i}.table`);
      writeFileSync(path, content, { mode: 0o600, flag: 'wx' });
      return { name, path };
    });
    return { files, sheet: mappedSheet(file.name, sheet, made) };
  },
);
