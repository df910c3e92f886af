import { request } from 'node:http';
import express from 'express';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { hostGuard } from '../../../server/http/host-guard.ts';
import { problemHandler } from '../../../server/http/problems.ts';
import { serve } from './serve.ts';

async function statusFor(names: string[] | null, host: string): Promise<number | undefined> {
  const app = express();
  app.use(hostGuard(names));
  app.use((_request, response) => void response.sendStatus(204));
  app.use(problemHandler(pino({ enabled: false })));
  const { port } = new URL(await serve(app));
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: '127.0.0.1', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject);
    asked.end();
  });
}

const here = ['localhost', '127.0.0.1', '::1'];

it.each([
  ['127.0.0.1:7411', here, 204],
  ['LOCALHOST', here, 204],
  ['[::1]:7411', here, 204],
  ['evil.example', here, 421],
  ['evil.example:7411', here, 421],
  ['127.0.0.1.evil.example', here, 421],
  ['graph.example.org', ['graph.example.org'], 204],
  ['anything.example', null, 204],
] as const)('a request for %s where %o are the names: %i', async (host, names, status) => {
  expect(await statusFor(names === null ? null : [...names], host)).toBe(status);
});
