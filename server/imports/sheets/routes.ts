import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import { postSheet } from '../../../contract/sheets.ts';
import { badRequest } from '../../fault.ts';
import { mount } from '../../http/endpoint.ts';
import type { InTurn } from '../in-turn.ts';
import type { SourceFile } from '../source-file.ts';
import { receiveUpload } from '../upload.ts';
import { readSheetInto } from './read.ts';

/** The one file of a form. Throws Fault 400 for none, or several. */
function workbookOf(files: readonly SourceFile[]): SourceFile {
  const [file] = files;
  if (!file) throw badRequest('no-files', 'No workbook was sent. Send one as `files`.');
  if (files.length > 1)
    throw badRequest('too-many-files', `${files.length} files were sent; send one workbook.`);
  return file;
}

interface Deps {
  /** Where uploads lie while they are read. */
  folder(): Promise<string>;
  /** Bytes of one upload. */
  uploadLimit: number;
  /** The texts that a workbook's cells share are in memory while it is read: those of one only. */
  turn: InTurn;
}

/** The endpoint of contract/sheets.ts. */
export function sheetRoutes({ folder, uploadLimit, turn }: Deps): Router {
  const router = Router();
  mount(router, postSheet, async ({ request, query, response, signal }) => {
    const upload = await receiveUpload(request, await folder(), uploadLimit);
    try {
      const file = workbookOf(upload.files);
      const path = join(dirname(file.path), 'sheet.json');
      await turn.take(() => readSheetInto(path, { file, sheet: query.sheet }, signal));
      response.type('json');
      // Whoever has gone away is no fault.
      await pipeline(createReadStream(path), response).catch(() => response.destroy());
    } finally {
      await upload.remove();
    }
    return undefined;
  });
  return router;
}
