import { Router } from 'express';
import { z } from 'zod';
import { pickFilter } from '../../contract/filter.ts';
import { getHomophily } from '../../contract/homophily.ts';
import { getReach } from '../../contract/reach.ts';
import { getIndicators, getRegionProfile } from '../../contract/region-profile.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { regionNamed } from '../analytics/region-named.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/queries.ts';
import { mount } from '../http/endpoint.ts';
import { externalReach } from './answer-reach.ts';
import { homophily } from './homophily.ts';
import { describeIndicator, indicators } from './indicators/catalogue.ts';
import { regionProfile } from './profile/profile.ts';
import { sceneOf } from './profile/scene.ts';

export interface ScoreDeps {
  database: Database;
  analytics: Analytics;
}

export const minorityQuery = defineQuery(
  'regions/minority',
  z.object({ datasets: z.array(z.string()) }),
  z.object({ id: z.string() }),
);

/** What attributes homophily is told by unless asked otherwise. */
const usual = ['kind', 'sector'] as const;

/** Scorecards of regions, how far they reach, and how alike those are who are linked. */
export function profileRoutes({ database, analytics }: ScoreDeps): Router {
  const router = Router();
  mount(router, getIndicators, () => Promise.resolve({ indicators: indicators.map(describeIndicator) }));
  mount(router, getRegionProfile, async ({ params, query, signal }) => {
    const filter = pickFilter(query);
    const { permutations, seed } = query;
    const selection = await analytics.select(filter, signal);
    const { table } = selection;
    const region = regionNamed(table, params.code);
    const owned = await database.read(minorityQuery, { datasets: table.datasets }, { signal });
    const minority = new Set(owned.map(({ id }) => id));
    const asked = { region, filter, test: { permutations, seed }, minority };
    return regionProfile(sceneOf(analytics, selection, asked, signal));
  });
  mount(router, getReach, async ({ query, signal }) => {
    const filter = pickFilter(query);
    const selection = await analytics.select(filter, signal);
    return externalReach(analytics, selection, { level: filter.level, region: query.region }, signal);
  });
  mount(router, getHomophily, async ({ query, signal }) => {
    const filter = pickFilter(query);
    const { by = usual, permutations, seed } = query;
    const selection = await analytics.select(filter, signal);
    return homophily(analytics, selection, { by, level: filter.level, test: { permutations, seed } }, signal);
  });
  return router;
}
