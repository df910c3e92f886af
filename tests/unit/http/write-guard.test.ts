import express from 'express';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { problemHandler } from '../../../server/http/problems.ts';
import { type WriteRule, writeGuard, writingOf } from '../../../server/http/write-guard.ts';
import { serve } from './serve.ts';

async function answer(rule: WriteRule, path: string, init: RequestInit): Promise<number> {
  const app = express();
  app.use(writeGuard(rule));
  app.all('/{*path}', (_request, response) => {
    response.sendStatus(204);
  });
  app.use(problemHandler(pino({ enabled: false })));
  const address = await serve(app);
  return (await fetch(address + path, init)).status;
}

const open: WriteRule = { readOnly: false, token: null };
const locked: WriteRule = { readOnly: false, token: 'sesame' };
const readOnly: WriteRule = { readOnly: true, token: 'sesame' };
const bearer = (token: string) => ({ method: 'POST', headers: { authorization: `Bearer ${token}` } });

describe('writeGuard', () => {
  it.each([
    ['reading is free', readOnly, '/search', {}, 204],
    ['asking by POST is reading', readOnly, '/measures', { method: 'POST' }, 204],
    ['writing when open', open, '/imports', { method: 'POST' }, 204],
    ['writing when read-only', readOnly, '/imports', bearer('sesame'), 403],
    ['deleting when read-only', readOnly, '/imports/x', { method: 'DELETE' }, 403],
    ['writing without the token', locked, '/imports', { method: 'POST' }, 401],
    ['writing with a wrong token', locked, '/imports', bearer('sesam'), 401],
    ['writing with the token', locked, '/imports', bearer('sesame'), 204],
    ['another site', open, '/imports', { method: 'POST', headers: { origin: 'http://evil.example' } }, 403],
    ['an unreadable origin', open, '/imports', { method: 'POST', headers: { origin: 'null' } }, 403],
  ] as const)('%s', async (_name, rule, path, init, status) => {
    expect(await answer(rule, path, init)).toBe(status);
  });

  it('says how writing stands', () => {
    expect([open, locked, readOnly].map(writingOf)).toEqual(['open', 'token', 'read-only']);
  });
});
