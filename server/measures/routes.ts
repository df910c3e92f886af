import { Router } from 'express';
import { getMeasures, postMeasureSeries, postMeasures } from '../../contract/measures.ts';
import type { Analytics } from '../analytics/analytics.ts';
import { describe, measures } from '../analytics/measures/catalogue.ts';
import { mount } from '../http/endpoint.ts';
import { answerMeasures } from './answer.ts';
import { answerWithProgress } from './events.ts';
import { answerSeries } from './series.ts';

/** GET and POST /measures, POST /measures/series. */
export function measuresRoutes({ analytics }: { analytics: Analytics }): Router {
  const router = Router();
  mount(router, getMeasures, () => ({ measures: measures.map(describe) }));
  mount(router, postMeasures, (call) =>
    answerWithProgress(call, (watch) => answerMeasures(analytics, call.body, watch)),
  );
  mount(router, postMeasureSeries, (call) =>
    answerWithProgress(call, (watch) => answerSeries(analytics, call.body, watch)),
  );
  return router;
}
