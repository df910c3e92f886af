import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { MappedSheet } from '../../../contract/imports.ts';
import type { Database } from '../../../server/database/database.ts';
import { type Checked, check } from '../../../server/imports/check/check.ts';
import { sentFiles } from '../../../server/imports/files.ts';
import { Findings } from '../../../server/imports/findings.ts';
import { makeTables } from '../../../server/imports/formats/make-tables.ts';
import { ofSheet } from '../../../server/imports/mapped-sheet.ts';
import { Stored } from '../../../server/imports/stored.ts';

/** Writes files into a folder that is gone afterwards. */
export async function withFiles<T>(
  contents: Record<string, string | Uint8Array>,
  work: (files: { name: string; path: string }[]) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-test-'));
  try {
    const files = Object.keys(contents).map((name, i) => ({ name, path: join(folder, `${i}`) }));
    for (const { name, path } of files) await writeFile(path, contents[name]!);
    return await work(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Nothing is stored, so the database is never asked. */
const emptyGraph = new Stored({} as Database, { version: 0, datasets: [] });

export interface CheckResult extends Checked {
  findings: Findings;
  /** `error cycle spinoffs.csv:3 child: message`, errors first. */
  lines: string[];
}

/** Checks tables, given by file name, against an empty graph; `sheet`: what they were made of. */
export function checkTables(
  contents: Record<string, string | Uint8Array>,
  sheet?: MappedSheet,
): Promise<CheckResult> {
  return withFiles(contents, async (files) => {
    const findings = new Findings();
    const folder = dirname(files[0]?.path ?? '');
    const sent = ofSheet(sentFiles(files), sheet);
    const tables = await makeTables(sent, folder, findings, new AbortController().signal);
    const checked = await check(tables ?? [], { stored: emptyGraph, findings, progress: () => undefined });
    const lines = findings.list().map(({ severity, code, file, line, unit, column, message }) => {
      const place = [file, ...(unit ? [unit] : []), line].filter((part) => part !== null).join(':');
      return `${severity} ${code} ${place}${column === null ? '' : ` ${column}`}: ${message}`;
    });
    return { ...checked, findings, lines };
  });
}

/** Two firms, to hang something on. */
export const twoFirms = 'id,name,kind,founded,dissolved\na,Alpha,firm,1950,1990\nb,Beta,firm,1960,\n';
