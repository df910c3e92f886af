import { expect } from 'vitest';
import type { z } from 'zod';
import { getBrokerage, getBrokerYears, getRemoval, getTriads } from '../../contract/brokerage.ts';
import { brokerageRoutes } from '../../server/brokerage/routes.ts';
import type { Asked } from './ask.ts';
import { emptyGraph } from './database.ts';
import { serveFeature } from './feature.ts';
import { loadTables } from './load.ts';

/** The endpoints of bridges over the test database, asked and parsed. */
export function serveBrokerage() {
  let feature: Parameters<Parameters<typeof serveFeature>[1]>[0];
  serveFeature(
    ({ analytics }) => [brokerageRoutes({ analytics })],
    (served) => {
      feature = served;
    },
  );
  const get: Asked['get'] = (path) => feature.api.get(path);
  async function ask<A extends z.ZodType>(answer: A, path: string): Promise<z.output<A>> {
    const { status, body } = await get(`/brokerage${path}`);
    expect(status).toBe(200);
    return answer.parse(body);
  }
  const brokerage = (query = '') => ask(getBrokerage.answer, query);
  const triads = (id: string, query = '') => ask(getTriads.answer, `/${id}/triads${query}`);
  const removal = (id: string, query = '') => ask(getRemoval.answer, `/${id}/removal${query}`);
  const years = (id: string, query = '') => ask(getBrokerYears.answer, `/${id}/years${query}`);
  /** Holds the tables of a folder and nothing else. */
  async function hold(folder: string) {
    await emptyGraph(feature.database);
    await loadTables(feature.database, folder);
  }
  return { get, brokerage, triads, removal, years, hold };
}
