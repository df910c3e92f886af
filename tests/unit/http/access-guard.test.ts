import express from 'express';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { type AccessRule, accessGuard, writingOf } from '../../../server/http/access-guard.ts';
import { crossOrigin } from '../../../server/http/cross-origin.ts';
import { problemHandler } from '../../../server/http/problems.ts';
import { serve } from './serve.ts';

async function ask(rule: AccessRule, path: string, init: RequestInit, origins: string[] = []) {
  const app = express();
  app.use(crossOrigin(origins));
  app.use(accessGuard(rule));
  app.all('/{*path}', (_request, response) => {
    response.sendStatus(204);
  });
  app.use(problemHandler(pino({ enabled: false })));
  return fetch((await serve(app)) + path, init);
}

const open: AccessRule = { readOnly: false, readToken: null, writeToken: null };
const locked: AccessRule = { ...open, writeToken: 'sesame' };
const readOnly: AccessRule = { ...locked, readOnly: true };
const both: AccessRule = { ...locked, readToken: 'poppy' };
const readers: AccessRule = { ...open, readToken: 'poppy' };
const bearer = (token: string, method = 'POST') => ({
  method,
  headers: { authorization: `Bearer ${token}` },
});
const from = (headers: Record<string, string>) => ({ method: 'POST', headers });

describe('accessGuard', () => {
  it.each([
    ['reading is free', readOnly, '/search', {}, 204],
    ['asking by POST is reading', readOnly, '/measures', { method: 'POST' }, 204],
    ['writing when open', open, '/imports', { method: 'POST' }, 204],
    ['writing when read-only', readOnly, '/imports', bearer('sesame'), 403],
    ['deleting when read-only', readOnly, '/imports/x', { method: 'DELETE' }, 403],
    ['writing without the token', locked, '/imports', { method: 'POST' }, 401],
    ['writing with a wrong token', locked, '/imports', bearer('sesam'), 401],
    ['writing with the token', locked, '/imports', bearer('sesame'), 204],
    ['writing with no token where none is set', locked, '/imports', bearer(''), 401],
    ['reading without a token', both, '/search', {}, 401],
    ['reading with a wrong token', both, '/search', bearer('popp', 'GET'), 401],
    ['reading with the token to read', both, '/search', bearer('poppy', 'GET'), 204],
    ['reading with the token to write', both, '/search', bearer('sesame', 'GET'), 204],
    ['asking by POST without a token', both, '/exports/graphml', { method: 'POST' }, 401],
    ['asking by POST with the token to read', both, '/exports/graphml', bearer('poppy'), 204],
    ['writing with the token to read', both, '/imports', bearer('poppy'), 403],
    ['undoing with the token to read', both, '/imports/x', bearer('poppy', 'DELETE'), 403],
    ['another method with the token to read', both, '/measures', bearer('poppy', 'PUT'), 403],
    ['an asking path in other letters', both, '/MEASURES', bearer('poppy'), 403],
    ['a doubled slash before an asking path', both, '//measures', bearer('poppy'), 403],
    ['writing with both', both, '/imports', bearer('sesame'), 204],
    ['writing where there is only a token to read', readers, '/imports', bearer('poppy'), 403],
    ['another site', open, '/imports', from({ origin: 'http://evil.example' }), 403],
    ['an unreadable origin', open, '/imports', from({ origin: 'null' }), 403],
    ['another site, as the browser says', open, '/imports', from({ 'sec-fetch-site': 'cross-site' }), 403],
    ['a sister site, as the browser says', open, '/imports', from({ 'sec-fetch-site': 'same-site' }), 403],
    [
      'the page itself, as the browser says',
      open,
      '/imports',
      from({ 'sec-fetch-site': 'same-origin' }),
      204,
    ],
  ] as const)('%s', async (_name, rule, path, init, status) => {
    expect((await ask(rule, path, init)).status).toBe(status);
  });

  it.each([
    ['none', {}, 'token-needed', 'Changing data needs a token.', 'Bearer'],
    [
      'a wrong one',
      bearer('sesam').headers,
      'token-unknown',
      'This token is not known. Changing data needs another one.',
      'Bearer error="invalid_token"',
    ],
    [
      'one with a blank in it',
      bearer('ses am').headers,
      'token-unknown',
      'This token is not known. Changing data needs another one.',
      'Bearer error="invalid_token"',
    ],
  ])('says of a token whether %s was sent', async (_which, headers, code, detail, asked) => {
    const response = await ask(locked, '/imports', { method: 'POST', headers });
    expect(await response.json()).toMatchObject({ status: 401, code, detail });
    expect(response.headers.get('www-authenticate')).toBe(asked);
  });

  it('says how writing stands', () => {
    const rules = [open, locked, readOnly, both, readers];
    expect(rules.map(writingOf)).toEqual(['open', 'token', 'read-only', 'token', 'read-only']);
  });
});

describe('crossOrigin', () => {
  const origin = 'https://lab.example';
  const preflight = {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    },
  };
  const allowed = async (init: RequestInit, origins: string[]) =>
    (await ask(both, '/search', init, origins)).headers.get('access-control-allow-origin');

  it('names no origin unless set, and only those that are set', async () => {
    expect(await allowed({ headers: { origin } }, [])).toBeNull();
    expect(await allowed(preflight, [])).toBeNull();
    expect(await allowed({ headers: { origin: 'https://evil.example' } }, [origin])).toBeNull();
    expect(await allowed({ headers: { origin: 'null' } }, [origin])).toBeNull();
    expect(await allowed({ headers: { origin } }, [origin])).toBe(origin);
  });

  it('lets a page of an origin that is set send a token and read, and nothing more', async () => {
    const answer = await ask(both, '/search', preflight, [origin]);
    expect([answer.status, answer.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'Accept, Authorization, Content-Type',
    ]);
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toContain('Origin');
    const { headers } = bearer('sesame');
    const writing = { method: 'POST', headers: { ...headers, origin } };
    expect((await ask(both, '/imports', writing, [origin])).status).toBe(403);
  });
});
