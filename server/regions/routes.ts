import { Router } from 'express';
import { pickFilter } from '../../contract/filter.ts';
import { getRegionLinks, getRegions } from '../../contract/regions.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { mount } from '../http/endpoint.ts';
import { regionLinks } from './answer.ts';
import { listRegions } from './list.ts';
import { locate } from './locate.ts';
import { measureEi } from './measure-ei.ts';

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
  return router;
}
