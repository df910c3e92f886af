import { type Response, Router } from 'express';
import {
  deleteImport,
  getImport,
  getImportEvents,
  type Import,
  listImports,
  type MappedSheet,
  postImport,
} from '../../contract/imports.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { badRequest } from '../fault.ts';
import { mount } from '../http/endpoint.ts';
import { sendEvents } from './events.ts';
import { failure } from './failure.ts';
import type { Imports } from './imports.ts';
import { InTurn } from './in-turn.ts';
import { mapUpload } from './mapped/map-upload.ts';
import { sheetOf } from './mapped-sheet.ts';
import { sheetRoutes } from './sheets/routes.ts';
import type { SourceFile } from './source-file.ts';
import { receiveUpload, type Upload } from './upload.ts';

/** How long an answer waits for the check: most tables are refused or accepted within it. */
const patienceMs = 2_000;

interface Deps {
  imports: Imports;
  /** Makes tables of mapped sheets beside the API's thread. */
  analytics: Pick<Analytics, 'run'>;
  /** Bytes of one upload. */
  uploadLimit: number;
}

const yes = new Set(['true', '1', 'yes', 'on']);
const no = new Set(['', 'false', '0', 'no', 'off']);

/** A word that is neither must not pass for "no": rows would be stored that were only to be tried, or names that were to be left out. */
function isYes(field: 'dryRun' | 'withoutNames', told = ''): boolean {
  const word = told.trim().toLowerCase();
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  throw badRequest('invalid-request', `${field} is "${told}"; say yes or no.`);
}

/** The import once its check is over, or as it stands when patience runs out. */
function afterCheck(imports: Imports, { id, ...now }: Import): Promise<Import> {
  return new Promise((resolve) => {
    let last: Import = { id, ...now };
    const done = (state: Import) => {
      clearTimeout(timer);
      stop?.();
      resolve(state);
    };
    const timer = setTimeout(() => done(last), patienceMs);
    const stop = imports.subscribe(id, (state) => {
      last = state;
      if (state.phase !== 'waiting' && state.phase !== 'checking') done(state);
    });
    if (!stop) imports.get(id).then(done, () => done(last));
  });
}

/** What a form brought is taken as: tables, or a sheet that they are made of. */
type Tables = (upload: Upload) => Promise<{ files: SourceFile[]; sheet: MappedSheet | undefined }>;

async function begin(imports: Imports, upload: Upload, tables: Tables, response: Response): Promise<Import> {
  const { files } = upload;
  const state = await startOrRemove(imports, upload, tables);
  response.location(`/api/imports/${state.id}`);
  const checked = await afterCheck(imports, state);
  if (checked.state === 'failed') throw failure(checked, files.map(({ name }) => name).join(', '));
  response.status(202);
  return checked;
}

/** The files to import, and the sheet they were made of, if they were. */
async function tablesOf(upload: Upload, mapping: Parameters<typeof mapUpload>[2]) {
  const { files, fields } = upload;
  if (fields.mapping === undefined) return { files, sheet: sheetOf(fields.sheet) };
  if (fields.sheet === undefined) return mapUpload(upload, fields.mapping, mapping);
  throw badRequest('invalid-request', 'sheet tells of tables that were made, mapping makes them: send one.');
}

async function startOrRemove(imports: Imports, upload: Upload, tables: Tables): Promise<Import> {
  const { fields, remove } = upload;
  try {
    const { files, sheet } = await tables(upload);
    const options = {
      title: fields.title?.slice(0, 300) ?? sheet?.name,
      dryRun: isYes('dryRun', fields.dryRun),
      withoutNames: isYes('withoutNames', fields.withoutNames),
      sheet,
      cleanUp: remove,
    };
    return imports.start(files, options);
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * The endpoints of contract/imports.ts and contract/sheets.ts. An import whose check fails within two seconds is answered with 422
 * and its errors, else with 202; either way Location names the import.
 */
export function importRoutes(deps: Deps): Router {
  const { imports, analytics, uploadLimit } = deps;
  const router = Router();
  const turn = new InTurn();
  router.use(sheetRoutes({ folder: () => imports.folder(), uploadLimit, turn }));
  mount(router, postImport, async ({ request, response, signal }) => {
    const upload = await receiveUpload(request, await imports.folder(), uploadLimit);
    const tables: Tables = (sent) => tablesOf(sent, { analytics, turn, signal });
    return begin(imports, upload, tables, response);
  });
  mount(router, listImports, async ({ query }) => {
    const all = await imports.list();
    const light = () => all.map((one) => ({ ...one, findings: [] }));
    return { imports: query.findings === 'no' ? light() : all };
  });
  mount(router, getImport, ({ params }) => imports.get(params.id));
  mount(router, getImportEvents, async ({ params, response }) => {
    await sendEvents(imports, params.id, response);
    return undefined;
  });
  mount(router, deleteImport, ({ params }) => imports.undo(params.id));
  return router;
}
