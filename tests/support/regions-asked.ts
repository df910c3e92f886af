import { expect } from 'vitest';
import type { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { getRegionProfile } from '../../contract/region-profile.ts';
import { regionRoutes } from '../../server/regions/routes.ts';
import type { Asked } from './ask.ts';
import { emptyGraph } from './database.ts';
import { serveFeature } from './feature.ts';
import { loadTables } from './load.ts';

/** The endpoints of regions over the test database, asked and parsed. */
export function serveRegions() {
  let feature: Parameters<Parameters<typeof serveFeature>[1]>[0];
  serveFeature(
    (parts) => [regionRoutes(parts)],
    (served) => {
      feature = served;
    },
  );
  const get: Asked['get'] = (path) => feature.api.get(path);
  async function ask<A extends z.ZodType>(
    { path, answer }: Endpoint<z.ZodType, z.ZodType, z.ZodType, A>,
    query = '',
    code = '',
  ) {
    const { status, body } = await get(path.replace('{code}', code) + query);
    expect(status, JSON.stringify(body)).toBe(200);
    return answer.parse(body) as z.output<A>;
  }
  const profile = (code: string, query = '') => ask(getRegionProfile, query, code);
  async function indicator(code: string, id: string, query = '') {
    const { indicators } = await profile(code, query);
    return indicators.find((one) => one.id === id)!;
  }
  /** Holds the tables of a folder and nothing else. */
  async function hold(folder: string) {
    await emptyGraph(feature.database);
    await loadTables(feature.database, folder);
  }
  return { get, ask, profile, indicator, hold };
}
