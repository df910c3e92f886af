import { type Response, Router } from 'express';
import {
  getCareerFlows,
  getCareerSpinoffs,
  postCareerFlows,
  postCareerSpinoffs,
} from '../../contract/careers.ts';
import { pickFilter } from '../../contract/filter.ts';
import type { Import } from '../../contract/imports.ts';
import { mount } from '../http/endpoint.ts';
import { readCareerFlows, readCareerSpinoffs } from './read.ts';
import { type StoringDeps, storeFlows, storeSpinoffs } from './store.ts';

function accepted(response: Response, state: Import): Import {
  response.location(`/api/imports/${state.id}`).status(202);
  return state;
}

/** The endpoints of contract/careers.ts. */
export function careerRoutes(deps: StoringDeps): Router {
  const router = Router();
  mount(router, getCareerSpinoffs, ({ query, signal }) => {
    const { rule, within, limit } = query;
    return readCareerSpinoffs(deps, { rule, within, limit, filter: pickFilter(query) }, signal);
  });
  mount(router, postCareerSpinoffs, async ({ body, response, signal }) => {
    const { dryRun, ...asked } = body;
    return accepted(response, await storeSpinoffs(deps, asked, dryRun, signal));
  });
  mount(router, getCareerFlows, ({ query, signal }) =>
    readCareerFlows(deps, pickFilter(query), query.limit, signal),
  );
  mount(router, postCareerFlows, async ({ body, response, signal }) =>
    accepted(response, await storeFlows(deps, body.filter, body.dryRun, signal)),
  );
  return router;
}
