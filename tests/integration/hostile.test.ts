import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endpoints } from '../../contract/catalogue.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { expectAsDocumented } from '../support/as-documented.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { checkListed } from '../support/listed-faults.ts';
import { rawRequest } from '../support/raw-request.ts';
import { loadRows } from '../support/tables.ts';
import { serveWhole, type WholeApp } from '../support/whole-app.ts';

let database: SchemaDatabase;
let app: WholeApp;

beforeAll(async () => {
  database = await testDatabase();
  await emptyGraph(database);
  const organisations = hostileTexts.map((text) => ({
    id: text,
    name: text,
    kind: 'firm',
    note: text,
    place: text,
  }));
  const spinoffs = hostileTexts
    .slice(1)
    .map((text) => ({ parent: hostileTexts[0], child: text, source: text }));
  const people = [{ id: 'p1', name: 'Ada Confidential' }];
  const careers = [{ person: 'p1', organisation: hostileTexts[0], from: 1960, to: 1970, founder: 'yes' }];
  await loadRows(database, { organisations, spinoffs, people, careers }, hostileTexts[0]);
  app = await serveWhole(database);
});
afterAll(async () => {
  await app.close();
  await emptyGraph(database);
});

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(`${app.url}/api${path}`, init);
  return checkListed(init.method ?? 'GET', path, response);
}

describe('hostile ids, names, types and search strings are data', () => {
  it.each(hostileTexts)('%s', async (text) => {
    const id = encodeURIComponent(text);
    const one = await ask(`/organisations/${id}`);
    expect([one.status, ((await one.json()) as { name: string }).name]).toEqual([200, text]);
    const lineage = (await (await ask(`/genealogy/${id}?direction=both`)).json()) as {
      organisations: object[];
    };
    expect(lineage.organisations.length).toBe(text === hostileTexts[0] ? hostileTexts.length : 2);
    for (const path of [
      `/search?q=${id}`,
      `/network?links=${id}`,
      `/network?dataset=${id}`,
      `/network?regions=${id}`,
      `/network?around=${encodeURIComponent(text.replaceAll('%', '%25').replaceAll(',', '%2C'))}&hops=1`,
      `/regions/${id}/profile`,
      `/exports/${id}`,
      `/imports/${id}`,
      `/brokerage/${id}/triads?role=gatekeeper`,
      `/brokerage?groupBy=${id}`,
    ])
      expect((await ask(path)).status, path).toBeLessThan(500);
  });

  it('and the graph holds what it held', async () => {
    const health = (await (await ask('/health')).json()) as {
      data: { organisations: number; links: number };
    };
    expect([health.data.organisations, health.data.links]).toEqual([
      hostileTexts.length,
      hostileTexts.length - 1,
    ]);
  });
});

const word = fc.oneof(
  fc.constantFrom(
    ...hostileTexts,
    '',
    '0',
    '-1',
    '3',
    '1e9',
    '99999999999999999999',
    'NaN',
    'null',
    'a,b',
    ',',
    'true',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('a\tb', '\u0000', 'x'.repeat(5_000)),
);

function namesOf({ query }: Endpoint): string[] {
  const shape = (query as { shape?: object; def?: { shape?: object } } | undefined)?.shape;
  return [...Object.keys(shape ?? {}), 'unknown', '__proto__'];
}

/** What streams for as long as the client listens. */
const isStream = ({ media }: Endpoint) => media === 'text/event-stream';

describe('no question ends with 500', () => {
  const asked = endpoints.filter((one) => one.method === 'get' && !isStream(one));
  it.each(asked.map((one) => [one.path, one] as const))('GET %s', async (path, endpoint) => {
    const values = fc.record({
      param: word.filter((text) => text !== '' && text !== '.' && text !== '..'),
      query: fc.array(fc.tuple(fc.constantFrom(...namesOf(endpoint)), word), { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(values, async ({ param, query }) => {
        const filled = path.replaceAll(/\{\w+\}/g, encodeURIComponent(param).replaceAll('%', '$&'));
        const text = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
        const response = await fetch(`${app.url}/api${filled}?${text}`);
        const body = await response.text();
        expect(response.status, `${filled}?${text}`).not.toBe(500);
        if (response.status === 200 && endpoint.media === undefined)
          expectAsDocumented(endpoint, JSON.parse(body));
      }),
      { numRuns: 6, examples: [[{ param: 'nobody', query: [] }]] },
    );
  });

  const bodies = fc.oneof(
    fc.json(),
    fc.constantFrom(
      '{"__proto__":{"x":1}}',
      '{"constructor":{"prototype":{"x":1}}}',
      '[]',
      'null',
      '"x"',
      '{',
      '',
    ),
    fc
      .record({ filter: fc.dictionary(word, word), ids: fc.array(word), measures: fc.array(word) })
      .map((body) => JSON.stringify(body)),
  );
  const sent = endpoints.filter((one) => one.method !== 'get');
  it.each(sent.map((one) => [`${one.method.toUpperCase()} ${one.path}`, one] as const))(
    '%s',
    async (_what, endpoint) => {
      const types = fc.constantFrom(
        'application/json',
        'multipart/form-data; boundary=x',
        'multipart/form-data',
        'text/plain',
      );
      await fc.assert(
        fc.asyncProperty(
          word.filter((text) => text.length > 2 && text !== '..'),
          bodies,
          types,
          async (param, body, type) => {
            const filled = endpoint.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(param));
            const response = await fetch(`${app.url}/api${filled}`, {
              method: endpoint.method.toUpperCase(),
              headers: { 'content-type': type },
              body,
            });
            await response.arrayBuffer();
            expect(response.status, `${filled} ${body}`).not.toBe(500);
          },
        ),
        { numRuns: 10 },
      );
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    },
  );
});

describe('requests that no browser sends', () => {
  const get = (path: string, more = '') =>
    rawRequest(app.port, `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n${more}\r\n`);

  it.each([
    '/../../../../etc/passwd',
    '/assets/../../../package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/assets/%00',
  ])('%s leads out of no folder', async (path) => {
    const answer = await get(path);
    expect(answer).toMatch(/^HTTP\/1\.1 (200|301|400|403|404) /);
    expect(answer).not.toMatch(/root:|"name": "offshoot"/);
  });

  it('no header is split by what is asked for', async () => {
    for (const path of [
      '/api/exports/csv-tables?dataset=%0d%0aX-Evil:%20yes',
      '/api/search?q=%0d%0aX-Evil:%20yes',
    ])
      expect(await get(path)).not.toMatch(/^X-Evil/im);
    expect(await get('/api/live', 'X-A: b\r\n c: d\r\n')).toMatch(/^HTTP\/1\.1 (200|400) /);
  });

  it('bad framing is refused', async () => {
    const smuggled =
      'POST /api/imports HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n';
    expect(await rawRequest(app.port, smuggled)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('each answer forbids framing, sniffing and script from elsewhere, and lets no other site read', async () => {
    for (const path of ['/', '/api/docs', '/api/live', '/api/nothing']) {
      const { headers } = await fetch(app.url + path, { headers: { origin: 'https://evil.example' } });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
      if (path.startsWith('/api/')) expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('with tokens', () => {
  const tokens = { readToken: 'a-token-to-read-by', writeToken: 'a-token-to-write-by' };

  it('every endpoint but those for probes asks for one, and the log has neither tokens nor names', async () => {
    const guarded = await serveWhole(database, tokens);
    for (const { method, path, open } of endpoints) {
      const address = `${guarded.url}/api${path.replaceAll(/\{\w+\}/g, 'x')}`;
      const status = async (token?: string) => {
        const headers = token === undefined ? undefined : { authorization: `Bearer ${token}` };
        const response = await fetch(address, { method: method.toUpperCase(), headers });
        await response.body?.cancel();
        return response.status;
      };
      expect(await status(), `${method} ${path}`).toBe(open ? 200 : 401);
      expect(await status('a-token-nobody-has'), `${method} ${path}`).toBe(open ? 200 : 401);
    }
    const headers = { authorization: `Bearer ${tokens.readToken}` };
    await (await fetch(`${guarded.url}/api/search?q=Confidential`, { headers })).text();
    await (await fetch(`${guarded.url}/api/organisations/Confidential`, { headers })).text();
    await (await fetch(`${guarded.url}/api/exports/csv-tables`, { headers })).arrayBuffer();
    await guarded.close();
    expect(guarded.logged()).toContain('"route":');
    expect(guarded.logged() + app.logged()).not.toMatch(/Confidential|a-token-|Bearer/);
  });
});
