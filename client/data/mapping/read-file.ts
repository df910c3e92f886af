import { queryResultHead } from '../../../contract/import-formats.ts';
import type { Sheet } from '../../../contract/mapping/headed.ts';
import { sheetOfWorkbook } from '../../../contract/mapping/of-workbook.ts';
import { decodeText, readSheet } from '../../../contract/mapping/sheet.ts';
import { whyUnreadable } from '../../../contract/mapping/unreadable.ts';
import { fetchSheet } from './workbook.ts';

/** What there is to be mapped in a file; nothing where the import knows what its columns mean. */
export interface Found {
  sheet?: Sheet;
  /** Why it can't be mapped. */
  problem?: string;
  /** The sheets of a workbook, and the one that was read. */
  sheets?: { names: string[]; read: string };
}

async function readText(file: File): Promise<Found> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decodeText(bytes);
  if (queryResultHead.test(text)) return {};
  const sheet = readSheet(text);
  const problem = whyUnreadable(file.name, bytes, sheet);
  return problem === undefined ? { sheet } : { problem };
}

async function readWorkbook(file: File, asked: string | undefined, signal: AbortSignal): Promise<Found> {
  const found = await fetchSheet(file, asked, signal);
  if (found.sheet === null) return {};
  const sheets = { names: found.sheets.map(({ name }) => name), read: found.sheet };
  if (found.rows.length > 0) return { sheet: sheetOfWorkbook(found), sheets };
  const problem = `The sheet ${found.sheet} of ${file.name} is empty; it needs a header row and rows.`;
  return { problem, sheets };
}

export const isText = (name: string) => /\.(csv|tsv|txt)$/i.test(name);
export const isWorkbook = (name: string) => /\.(xlsx|xlsm)$/i.test(name);

/** Reads a file to be mapped; of a workbook the sheet asked for, or else the first that isn't empty. */
export async function readFile(file: File, asked: string | undefined, signal: AbortSignal): Promise<Found> {
  try {
    return await (isWorkbook(file.name) ? readWorkbook(file, asked, signal) : readText(file));
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
