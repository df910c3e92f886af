import { Router } from 'express';
import { type Filter, pickFilter } from '../../contract/filter.ts';
import { getFlows } from '../../contract/flows.ts';
import { getOrganisationEi, getUnplaced } from '../../contract/region-organisations.ts';
import { getRegionSeries } from '../../contract/region-series.ts';
import { getRegionLinks, getRegions } from '../../contract/regions.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { regionOfLevel } from '../analytics/region-named.ts';
import { mount } from '../http/endpoint.ts';
import { regionLinks } from './answer.ts';
import { workerFlows } from './flows.ts';
import { listRegions } from './list.ts';
import { locate, placedSelection } from './locate.ts';
import { measureEi } from './measure-ei.ts';
import { answerOrganisationEi } from './organisation-ei.ts';
import { profileRoutes, type ScoreDeps } from './profile-routes.ts';
import { linkSeries } from './series.ts';
import { listUnplaced } from './unplaced.ts';

/** Regions, and which links stay inside them. */
export function regionRoutes(deps: ScoreDeps): Router {
  const { analytics } = deps;
  const router = Router();
  mount(router, getRegions, async ({ query, signal }) => {
    const table = await analytics.table(undefined, signal);
    return { regions: listRegions(table, query.level), dataVersion: table.version };
  });
  mount(router, getRegionLinks, async ({ query, signal }) => {
    const filter = pickFilter(query);
    const { selection, located } = await locateSelected(analytics, filter, signal);
    const measured = await measureEi(analytics, selection, located, query, signal);
    return regionLinks(selection, filter.level, located, measured, query);
  });
  mount(router, getRegionSeries, async ({ query, signal }) => {
    const filter = pickFilter(query);
    const { selection, located } = await locateSelected(analytics, filter, signal);
    return linkSeries(selection, filter.level, located, query.region);
  });
  mount(router, getFlows, async ({ query, signal }) => {
    const filter = pickFilter(query);
    const { selection, located } = await locateSelected(analytics, filter, signal);
    return workerFlows(selection, filter.level, located, query.limit);
  });
  organisationRoutes(router, analytics);
  router.use(profileRoutes(deps));
  return router;
}

async function locateSelected(analytics: Analytics, filter: Filter, signal: AbortSignal) {
  const selection = await analytics.select(filter, signal);
  return { selection, located: locate(selection, filter.level) };
}

/** Organisation by organisation. */
function organisationRoutes(router: Router, analytics: Analytics): void {
  mount(router, getOrganisationEi, async ({ query, signal }) => {
    const filter = pickFilter(query);
    const { level } = filter;
    const { selection, located } = await locateSelected(analytics, filter, signal);
    const wanted =
      query.region === undefined ? undefined : regionOfLevel(selection.table, level, query.region);
    const snapshot = await analytics.snapshot(placedSelection(selection, located), signal);
    return answerOrganisationEi(selection, located, snapshot, { level, wanted, limit: query.limit });
  });
  mount(router, getUnplaced, async ({ query, signal }) => {
    const filter = pickFilter(query);
    return listUnplaced(await analytics.select(filter, signal), filter.level, query.limit);
  });
}
