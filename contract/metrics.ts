import { z } from 'zod';
import { endpoint } from './endpoint.ts';

export const getLive = endpoint({
  method: 'get',
  path: '/live',
  tag: 'health',
  summary: 'Does the program itself answer? Says nothing of the database: /health does',
  answer: z.object({ status: z.literal('ok') }),
});

export const getMetrics = endpoint({
  method: 'get',
  path: '/metrics',
  tag: 'health',
  summary: 'Requests, queries, imports, caches and threads in numbers, as Prometheus reads them',
  answer: z.unknown(),
  media: 'text/plain',
});
