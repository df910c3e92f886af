import { Router } from 'express';
import { pickFilter } from '../../contract/filter.ts';
import { getFlows } from '../../contract/flows.ts';
import { getIndicators, getRegionProfile } from '../../contract/region-profile.ts';
import { getRegionSeries } from '../../contract/region-series.ts';
import { getRegionLinks, getRegions } from '../../contract/regions.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { notFound } from '../fault.ts';
import { mount } from '../http/endpoint.ts';
import { regionLinks } from './answer.ts';
import { workerFlows } from './flows.ts';
import { describeIndicator, indicators } from './indicators/catalogue.ts';
import { listRegions } from './list.ts';
import { locate } from './locate.ts';
import { measureEi } from './measure-ei.ts';
import { regionProfile } from './profile/profile.ts';
import { sceneOf } from './profile/scene.ts';
import { linkSeries } from './series.ts';

/** Regions, and which links stay inside them. */
export function regionRoutes({ analytics }: { analytics: Analytics }): Router {
  const router = Router();
  mount(router, getRegions, async ({ query, signal }) => {
    const table = await analytics.table(undefined, signal);
    return { regions: listRegions(table, query.level), dataVersion: table.version };
  });
  mount(router, getRegionLinks, async ({ query, signal }) => {
    const filter = pickFilter(query);
    const selection = await analytics.select(filter, signal);
    const located = locate(selection, filter.level);
    const measured = await measureEi(analytics, selection, located, query, signal);
    return regionLinks(selection, filter.level, located, measured, query);
  });
  mount(router, getRegionSeries, async ({ query, signal }) => {
    const filter = pickFilter(query);
    const selection = await analytics.select(filter, signal);
    return linkSeries(selection, filter.level, locate(selection, filter.level), query.region);
  });
  mount(router, getFlows, async ({ query, signal }) => {
    const filter = pickFilter(query);
    const selection = await analytics.select(filter, signal);
    return workerFlows(selection, filter.level, locate(selection, filter.level), query.limit);
  });
  profileRoutes(router, analytics);
  return router;
}

function profileRoutes(router: Router, analytics: Analytics): void {
  mount(router, getIndicators, () => Promise.resolve({ indicators: indicators.map(describeIndicator) }));
  mount(router, getRegionProfile, async ({ params, query, signal }) => {
    const filter = pickFilter(query);
    const selection = await analytics.select(filter, signal);
    const region = selection.table.regions.code.indexOf(params.code);
    if (region < 0) throw notFound('region', params.code);
    return regionProfile(sceneOf(analytics, selection, { region, filter, test: query }, signal));
  });
}
