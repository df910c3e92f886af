import type { Router } from 'express';
import { afterAll, beforeAll } from 'vitest';
import { type Analytics, createAnalytics } from '../../server/analytics/analytics.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { type Asked, serveRoutes } from './ask.ts';
import { testDatabase, testLog } from './database.ts';
import { workerFile } from './worker.ts';

export interface Feature {
  database: SchemaDatabase;
  analytics: Analytics;
  api: Asked;
}

/** Serves features' routes on the run's Neo4j while the tests of a file last; `opened` gets them before the first test. */
export function serveFeature(
  routesOf: (parts: Pick<Feature, 'database' | 'analytics'>) => Router[],
  opened: (feature: Feature) => void,
): void {
  let feature: Feature;
  beforeAll(async () => {
    const database = await testDatabase();
    const analytics = createAnalytics({ database, workerFile: await workerFile(), log: testLog });
    feature = { database, analytics, api: await serveRoutes(...routesOf({ database, analytics })) };
    opened(feature);
  });
  afterAll(async () => {
    await feature.api.close();
    await feature.analytics.close();
    await feature.database.close();
  });
}
