import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { ApiError } from '../../../client/api/call.ts';
import { callWithProgress } from '../../../client/api/progress.ts';
import { endpoint } from '../../../contract/endpoint.ts';
import { progressEvents } from '../../../contract/events.ts';

const work = endpoint({
  method: 'post',
  path: '/work',
  tag: 'work',
  summary: 'Takes its time',
  body: z.object({ size: z.number() }),
  answer: z.object({ text: z.string() }),
  events: progressEvents,
});

const usual = globalThis.fetch;
let server: Server;
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  server = createServer((_, response) => answer(response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // No token is kept for this tab.
  vi.stubGlobal('window', { sessionStorage: { getItem: () => null } });
  // Addresses of a page are relative to it.
  globalThis.fetch = (address, init) => usual(new URL(String(address), origin), init);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  globalThis.fetch = usual;
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

/** Writes text in pieces of a few bytes, so that lines and characters are torn. */
function writeTorn(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += 3) response.write(bytes.subarray(at, at + 3));
}

async function ask(): Promise<{ shares: number[]; outcome: unknown }> {
  const shares: number[] = [];
  const outcome = await callWithProgress(work, { body: { size: 1 } }, (done) => shares.push(done)).catch(
    (error: unknown) => error,
  );
  return { shares, outcome };
}

test('tells each share, then gives the answer', async () => {
  answer = (response) => {
    const events = [
      'progress\ndata: {"done":0.25}',
      'progress\ndata: {"done":0.5}',
      'answer\ndata: {"text":"Åö"}',
    ];
    writeTorn(response, events.map((event) => `event: ${event}\n\n`).join(''));
    response.end();
  };
  expect(await ask()).toEqual({ shares: [0.25, 0.5], outcome: { text: 'Åö' } });
});

test('throws what goes wrong on the way', async () => {
  const problem = {
    type: '/api/docs#x',
    title: 'x',
    status: 503,
    detail: 'The database is away.',
    code: 'database-away',
  };
  answer = (response) => {
    writeTorn(
      response,
      `event: progress\ndata: {"done":0.5}\n\nevent: problem\ndata: ${JSON.stringify(problem)}\n\n`,
    );
    response.end();
  };
  const { shares, outcome } = await ask();
  expect(shares).toEqual([0.5]);
  expect(outcome).toBeInstanceOf(ApiError);
  expect(outcome).toMatchObject({ status: 503, message: 'The database is away.', problem });
});

test.each([
  ['ends', (response: ServerResponse) => response.end()],
  ['is cut', (response: ServerResponse) => setImmediate(() => response.destroy())],
])('throws when the answer %s before it is whole', async (_, finish) => {
  answer = (response) => {
    writeTorn(response, 'event: progress\ndata: {"done":0.5}\n\nevent: answer\ndata: {"te');
    finish(response);
  };
  const { outcome } = await ask();
  expect(outcome).toBeInstanceOf(ApiError);
  expect(outcome).toMatchObject({ status: 0 });
});
