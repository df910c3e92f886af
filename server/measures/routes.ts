import { Router } from 'express';
import { getMeasures, postMeasures } from '../../contract/measures.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { describe, measures } from '../analytics/measures/catalogue.ts';
import { mount } from '../http/endpoint.ts';
import { answerMeasures } from './answer.ts';

/** GET and POST /measures. */
export function measuresRoutes({ analytics }: { analytics: Analytics }): Router {
  const router = Router();
  mount(router, getMeasures, () => ({ measures: measures.map(describe) }));
  mount(router, postMeasures, ({ body, signal }) => answerMeasures(analytics, body, signal));
  return router;
}
