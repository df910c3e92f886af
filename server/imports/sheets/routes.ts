import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Response, Router } from 'express';
import { postSheet } from '../../../contract/sheets.ts';
import { badRequest } from '../../fault.ts';
import { mount } from '../../http/endpoint.ts';
import { receiveUpload, type Upload } from '../upload.ts';
import { readSheetInto } from './read.ts';

async function answer({ files }: Upload, sheet: string | undefined, response: Response): Promise<void> {
  const [file] = files;
  if (!file) throw badRequest('no-files', 'No workbook was sent. Send one as `files`.');
  if (files.length > 1)
    throw badRequest('too-many-files', `${files.length} files were sent; send one workbook.`);
  const path = join(dirname(file.path), 'sheet.json');
  await readSheetInto(path, file, sheet);
  response.type('json');
  // Whoever has gone away is no fault.
  await pipeline(createReadStream(path), response).catch(() => response.destroy());
}

interface Deps {
  /** Where uploads lie while they are read. */
  folder(): Promise<string>;
  /** Bytes of one upload. */
  uploadLimit: number;
}

/** The endpoint of contract/sheets.ts. */
export function sheetRoutes({ folder, uploadLimit }: Deps): Router {
  const router = Router();
  mount(router, postSheet, async ({ request, query, response }) => {
    const upload = await receiveUpload(request, await folder(), uploadLimit);
    try {
      await answer(upload, query.sheet, response);
    } finally {
      await upload.remove();
    }
    return undefined;
  });
  return router;
}
