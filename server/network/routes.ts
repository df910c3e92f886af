import { Router } from 'express';
import { pickFilter } from '../../contract/filter.ts';
import { getNetwork, getYears } from '../../contract/network.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { mount } from '../http/endpoint.ts';
import { networkOf } from './model.ts';
import { yearsOf } from './years.ts';

/** GET /network and GET /network/years. */
export function networkRoutes({ analytics }: { analytics: Analytics }): Router {
  const router = Router();
  mount(router, getNetwork, async ({ query, signal }) => {
    const filter = pickFilter(query);
    return networkOf(await analytics.select(filter, signal), filter.level, {
      limit: query.limit,
      around: filter.around,
    });
  });
  mount(router, getYears, async ({ query, signal }) => {
    const { from: _from, to: _to, ...rest } = pickFilter(query);
    return yearsOf(await analytics.select(rest, signal));
  });
  return router;
}
