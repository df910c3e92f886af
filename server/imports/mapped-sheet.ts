import { MappedSheet } from '../../contract/imports.ts';
import { badRequest } from '../fault.ts';
import type { SentFile } from './files.ts';
import type { Findings } from './findings.ts';
import { plainName } from './upload.ts';

/** The sheet that a form says its tables were made of. Throws Fault 400 for anything else. */
export function sheetOf(told: string | undefined): MappedSheet | undefined {
  if (!told) return undefined;
  try {
    const sheet = MappedSheet.parse(JSON.parse(told));
    return { ...sheet, name: plainName(sheet.name) };
  } catch {
    const wanted = '{"name": "firms.csv", "columns": {"organisations.csv": {"founded": "Gegründet"}}}';
    throw badRequest('invalid-request', `sheet must be JSON such as ${wanted}.`);
  }
}

/** The tables with the places of their rows in the sheet that they were made of. */
export function ofSheet(files: SentFile[], sheet: MappedSheet | undefined): SentFile[] {
  if (!sheet) return files;
  return files.map((file) => {
    if (!('table' in file)) return file;
    const called = Object.hasOwn(sheet.columns, file.name) ? sheet.columns[file.name] : {};
    return { ...file, name: sheet.name, made: { unit: sheet.unit, called, joined: new Map() } };
  });
}

/** Tells what of a sheet did not find its way into the tables. */
export function tellNotes({ name, unit, notes = [] }: MappedSheet, findings: Findings): void {
  for (const { severity, code, column, message, lines, more = 0 } of notes) {
    const places: (number | null)[] = lines.length > 0 ? lines : [null];
    for (const line of places)
      findings.add(severity, code, { file: name, line, unit, column: column ?? null }, message);
    findings.count(severity, more);
  }
}
