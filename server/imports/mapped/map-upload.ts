import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MappedSheet } from '../../../contract/imports.ts';
import { ToldMapping } from '../../../contract/mapping/told.ts';
import type { Analytics } from '../../analytics/analytics.ts';
import { badRequest, Fault } from '../../fault.ts';
import { parse } from '../../http/endpoint.ts';
import type { InTurn } from '../in-turn.ts';
import { readSheetInto } from '../sheets/read.ts';
import type { SourceFile } from '../source-file.ts';
import type { Upload } from '../upload.ts';
import { mappingTask } from './task.ts';

/** Held in memory while it is mapped. */
const mostBytes = 50 * 2 ** 20;

function toldOf(text: string): ToldMapping {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const wanted = '{"shape": "organisation", "columns": {"name": "Firma", "parent": "Mutter"}}';
    throw badRequest('invalid-request', `mapping must be JSON such as ${wanted}, or {} to have it guessed.`);
  }
  return parse(ToldMapping, json, 'mapping');
}

async function onlyFile({ files }: Upload): Promise<SourceFile> {
  const [file] = files;
  if (!file) throw badRequest('no-files', 'No sheet was sent. Send one as `files`.');
  if (files.length > 1)
    throw badRequest('too-many-files', `${files.length} files were sent with a mapping; send one.`);
  const { size } = await stat(file.path);
  if (size <= mostBytes) return file;
  const message = `${file.name} is too large to be mapped (50 MB). Split it, or name its columns as those of the tables.`;
  throw new Fault(422, 'unreadable-sheet', message);
}

interface Deps {
  analytics: Pick<Analytics, 'run'>;
  /** A sheet is in memory while it is mapped: one only. */
  turn: InTurn;
  signal: AbortSignal;
}

/**
 * The tables that a mapping makes of an upload's one file, in its folder, and what the import is told of the sheet.
 * Throws Fault 400 for a mapping that can't be read or doesn't fit the sheet, 422 for a file that can't be read, or the signal's reason.
 */
export async function mapUpload(
  upload: Upload,
  written: string,
  { analytics, turn, signal }: Deps,
): Promise<{ files: SourceFile[]; sheet: MappedSheet }> {
  const told = toldOf(written);
  const file = await onlyFile(upload);
  const folder = dirname(file.path);
  const workbook = /\.(xlsx|xlsm)$/i.test(file.name) ? join(folder, 'sheet.json') : undefined;
  const made = await turn.take(async () => {
    if (workbook) await readSheetInto(workbook, { file, sheet: told.sheet }, signal);
    return analytics.run(mappingTask, { file, workbook, told, folder }, { signal });
  });
  if (!('problem' in made)) return made;
  if (made.of === 'mapping') throw badRequest('invalid-request', `mapping: ${made.problem}`);
  throw new Fault(422, 'unreadable-sheet', made.problem);
}
