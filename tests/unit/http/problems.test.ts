import express, { type RequestHandler } from 'express';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { endpoint } from '../../../contract/endpoint.ts';
import { queryList, queryNumber } from '../../../contract/filter.ts';
import { Fault } from '../../../server/fault.ts';
import { mount } from '../../../server/http/endpoint.ts';
import { noSuchEndpoint, problemHandler } from '../../../server/http/problems.ts';
import { serve } from './serve.ts';

const asked = endpoint({
  method: 'get',
  path: '/things/{id}',
  tag: 'test',
  summary: '',
  params: z.object({ id: z.string() }),
  query: z.strictObject({
    ids: queryList(z.string()),
    limit: queryNumber(z.number().int().max(5).default(2)),
  }),
  answer: z.unknown(),
});

async function start(handler?: RequestHandler): Promise<string> {
  const app = express();
  app.use(express.json({ limit: 100 }));
  if (handler) app.get('/fail', handler);
  mount(app, asked, ({ params, query }) => ({ params, query }));
  app.post('/body', (request, response) => {
    response.json(request.body);
  });
  app.use(noSuchEndpoint);
  app.use(problemHandler(pino({ enabled: false })));
  return serve(app);
}

async function get(address: string, init?: RequestInit) {
  const response = await fetch(address, init);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    retry: response.headers.get('retry-after'),
    body: await response.json(),
  };
}

it('parses path and query', async () => {
  const { body } = await get(`${await start()}/things/a%2Fb?ids=x%252Cy,z&limit=4`);
  expect(body).toEqual({ params: { id: 'a/b' }, query: { ids: ['x,y', 'z'], limit: 4 } });
});

it('names each parameter that is wrong', async () => {
  const answer = await get(`${await start()}/things/a?limit=9&other=1`);
  expect(answer.status).toBe(400);
  expect(answer.type).toContain('application/problem+json');
  expect(answer.body).toMatchObject({
    code: 'invalid-request',
    errors: [{ column: 'limit' }, { column: 'query', message: 'there is no parameter "other" here' }],
  });
});

it('gives a fault its status, code and retry hint', async () => {
  const address = await start(() => {
    throw new Fault(503, 'database-unavailable', 'Away.', { retryAfter: 3 });
  });
  expect(await get(`${address}/fail`)).toMatchObject({
    status: 503,
    retry: '3',
    body: { code: 'database-unavailable', detail: 'Away.', title: 'database unavailable' },
  });
});

it('tells nothing of a defect', async () => {
  const address = await start(() => {
    throw new Error('secret');
  });
  const answer = await get(`${address}/fail`);
  expect(answer.status).toBe(500);
  expect(JSON.stringify(answer.body)).not.toContain('secret');
});

it.each([
  ['broken JSON', '{', 400, 'invalid-body'],
  ['a long body', JSON.stringify('x'.repeat(200)), 413, 'too-large'],
])('refuses %s', async (_name, body, status, code) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await get(`${await start()}/body`, { method: 'POST', headers, body });
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

it.each([
  ['/nothing', 404, 'no-endpoint'],
  ['/things/%E0%A4%A', 400, 'invalid-address'],
])('answers %s with %i', async (path, status, code) => {
  const answer = await get(`${await start()}${path}`);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

it('says which methods an address takes', async () => {
  const address = await start();
  const answer = await fetch(`${address}/organisations/some-id`, { method: 'PATCH' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect(await answer.json()).toMatchObject({ code: 'wrong-method' });
});
