import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { databaseFaults } from './fault-groups.ts';

export const getLive = endpoint({
  method: 'get',
  path: '/live',
  tag: 'health',
  summary: 'Does the program itself answer? Says nothing of the database: /ready does',
  answer: z.object({ status: z.literal('ok') }),
  open: true,
});

export const getReady = endpoint({
  method: 'get',
  path: '/ready',
  tag: 'health',
  summary: 'Can the program answer questions now? 503 while its database is away',
  answer: z.object({ status: z.literal('ok') }),
  faults: [...databaseFaults, '503 no-graph'],
  open: true,
});

export const getMetrics = endpoint({
  method: 'get',
  path: '/metrics',
  tag: 'health',
  summary: 'Requests, queries, imports, caches and threads in numbers, as Prometheus reads them',
  answer: z.unknown(),
  media: 'text/plain',
});
