import { Router } from 'express';
import { getDefinitions } from '../../contract/definitions.ts';
import { pickFilter } from '../../contract/filter.ts';
import { getGenealogy, getProgenitors, getRelation } from '../../contract/genealogy.ts';
import { getRegionDescendants, getRegionRoots } from '../../contract/genealogy-regions.ts';
import { getSurvival } from '../../contract/survival.ts';
import { getTies } from '../../contract/ties.ts';
import { askKept } from '../analytics/merged.ts';
import { mount } from '../http/endpoint.ts';
import { definitionsReader } from './read-definitions.ts';
import type { FilterDeps } from './read-filter.ts';
import { progenitorReader } from './read-progenitors.ts';
import { readRegionDescendants, readRegionRoots } from './read-region.ts';
import { readRelation } from './read-relation.ts';
import { readSurvival } from './read-survival.ts';
import { readTies } from './read-ties.ts';
import { readLineage } from './repository.ts';

export function genealogyRoutes(deps: FilterDeps): Router {
  const router = Router();
  const readProgenitors = progenitorReader(deps.analytics);
  const readDefinitions = definitionsReader(deps.analytics);
  mount(router, getRelation, ({ query, signal }) =>
    askKept(deps.database, [query.a, query.b], (a, b) =>
      readRelation(deps, { a: a!, b: b!, paths: query.paths, filter: pickFilter(query) }, signal),
    ),
  );
  mount(router, getProgenitors, ({ query, signal }) =>
    readProgenitors(pickFilter(query), query.limit, signal),
  );
  mount(router, getRegionRoots, ({ params, query, signal }) =>
    readRegionRoots(
      deps.analytics,
      { code: params.code, filter: pickFilter(query), limit: query.limit },
      signal,
    ),
  );
  mount(router, getRegionDescendants, ({ params, query, signal }) => {
    const { root, limit } = query;
    const filter = pickFilter(query);
    return readRegionDescendants(deps.analytics, { code: params.code, filter, root, limit }, signal);
  });
  mount(router, getSurvival, ({ query, signal }) =>
    readSurvival(deps.analytics, pickFilter(query), query.groupBy, signal),
  );
  mount(router, getTies, ({ query, signal }) =>
    readTies(deps.analytics, pickFilter(query), query.ages, signal),
  );
  mount(router, getDefinitions, ({ query, signal }) => readDefinitions(pickFilter(query), signal));
  mount(router, getGenealogy, ({ params, query, signal }) => {
    const { direction, generations, asOf, limit } = query;
    const filter = pickFilter(query);
    return askKept(deps.database, [params.id], (id) =>
      readLineage(deps, { id: id!, direction, generations, asOf, limit, filter }, signal),
    );
  });
  return router;
}
