import { MappedSheet } from '../../contract/imports.ts';
import { badRequest } from '../fault.ts';
import type { SentFile } from './files.ts';
import { plainName } from './upload.ts';

/** The sheet that a form says its tables were made of. Throws Fault 400 for anything else. */
export function sheetOf(told: string | undefined): MappedSheet | undefined {
  if (!told) return undefined;
  try {
    const { name, columns } = MappedSheet.parse(JSON.parse(told));
    return { name: plainName(name), columns };
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
    return { ...file, name: sheet.name, made: { unit: undefined, called, joined: new Map() } };
  });
}
