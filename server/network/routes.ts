import { Router } from 'express';
import { pickFilter } from '../../contract/filter.ts';
import { getNetwork, getYears } from '../../contract/network.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { mount } from '../http/endpoint.ts';
import { ReadyNetworks, sendZipped } from './ready.ts';
import { yearsOf } from './years.ts';

/** GET /network and GET /network/years. */
export function networkRoutes({ analytics }: { analytics: Analytics }): Router {
  const router = Router();
  const ready = new ReadyNetworks();
  mount(router, getNetwork, async ({ query, signal, request, response }) => {
    const filter = pickFilter(query);
    const selection = await analytics.select(filter, signal);
    const network = await ready.get({ selection, filter, limit: query.limit }, signal);
    await sendZipped(network, request, response);
    return undefined;
  });
  mount(router, getYears, async ({ query, signal }) => {
    const { from: _from, to: _to, ...rest } = pickFilter(query);
    return yearsOf(await analytics.select(rest, signal));
  });
  return router;
}
