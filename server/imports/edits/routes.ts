import { type Response, Router } from 'express';
import { type EditRequest, getEdits, postEdit } from '../../../contract/edits.ts';
import type { Import } from '../../../contract/imports.ts';
import type { Database } from '../../database/database.ts';
import { mount } from '../../http/endpoint.ts';
import type { Imports } from '../imports.ts';
import { readEdits } from './history.ts';

/** How long an answer waits for the edit: longer only if an import is under way. */
const patienceMs = 2_000;

async function answer(imports: Imports, asked: EditRequest, response: Response): Promise<Import> {
  const { state, made } = await imports.edit(asked);
  response.location(`/api/imports/${state.id}`);
  const waited = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null).unref());
  const done = await Promise.race([made, waited]);
  if (done) return done;
  // Its failure is told by the import from now on.
  made.catch(() => undefined);
  response.status(202);
  return imports.get(state.id);
}

/** The endpoints of contract/edits.ts. */
export function editRoutes({ imports, database }: { imports: Imports; database: Database }): Router {
  const router = Router();
  mount(router, postEdit, ({ body, response }) => answer(imports, body, response));
  mount(router, getEdits, async ({ query }) => {
    const pin = await database.pin();
    return { edits: await readEdits(database, pin, query.about), dataVersion: pin.version };
  });
  return router;
}
