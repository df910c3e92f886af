import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../contract/catalogue.ts';
import { docsPage } from '../../../server/http/docs-page.ts';
import { openApiDocument } from '../../../server/http/openapi.ts';

const document = openApiDocument('1.2.3');

describe('openApiDocument', () => {
  it('holds every endpoint once', () => {
    const held = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item as object).map((method) => `${method} ${path}`),
    );
    expect(held.sort()).toEqual(endpoints.map((e) => `${e.method} /api${e.path}`).sort());
  });

  it('says that lists are comma-separated', () => {
    const parameters = document.paths?.['/api/network']?.get?.parameters ?? [];
    const links = parameters.find((p) => 'name' in p && p.name === 'links');
    expect(links).toMatchObject({ in: 'query', style: 'form', explode: false, schema: { type: 'array' } });
  });

  it('tells which token lets change data, read it, or that none is asked for', () => {
    const { delete: undo, get } = document.paths?.['/api/imports/{id}'] ?? {};
    expect(undo?.security).toEqual([{}, { writeToken: [] }]);
    expect(get?.security).toEqual([{}, { readToken: [] }, { writeToken: [] }]);
    expect(document.paths?.['/api/live']?.get?.security).toEqual([{}]);
  });
});

type Answers = Record<
  string,
  { content?: Record<string, { examples?: Record<string, { value: unknown }> }> }
>;

function answersOf(method: 'get' | 'post' | 'delete', path: string): Answers {
  return (document.paths?.[path]?.[method]?.responses ?? {}) as Answers;
}

const codesOf = (answers: Answers, status: number) =>
  Object.keys(answers[status]?.content?.['application/problem+json']?.examples ?? {}).sort();

describe('the answers of an endpoint', () => {
  it('are listed with every fault that can come, by status', () => {
    const answers = answersOf('post', '/api/imports');
    expect(Object.keys(answers)).toEqual('202 400 401 403 409 413 415 421 422 429 500 503'.split(' '));
    expect(codesOf(answers, 403)).toEqual(['cross-site', 'read-only', 'token-reads']);
    expect(codesOf(answers, 415)).toEqual(['invalid-body', 'not-multipart']);
    expect(Object.keys(answersOf('get', '/api/network'))).toEqual(
      '200 400 401 404 421 429 500 503 504'.split(' '),
    );
    expect(codesOf(answersOf('get', '/api/network'), 400)).toEqual([
      'invalid-request',
      'too-many-links',
      'unknown-dataset',
      'unknown-region',
    ]);
  });

  it('tell of health by its own shape while the database is away', () => {
    const answers = answersOf('get', '/api/health');
    expect(Object.keys(answers)).toEqual('200 401 421 429 500 503 504'.split(' '));
    expect(Object.keys(answers[503]?.content ?? {})).toEqual(['application/json']);
  });

  it('have examples that are problem details', () => {
    expect(
      answersOf('delete', '/api/imports/{id}')[409]?.content?.['application/problem+json']?.examples?.[
        'built-upon'
      ]?.value,
    ).toEqual({
      type: '/api/docs#built-upon',
      title: 'built upon',
      status: 409,
      detail: 'Other data sets build on "shipped": links-of-2026. Undo these first.',
      code: 'built-upon',
    });
  });

  it('tell the events of streams, and the shape of each', () => {
    const stream = (method: 'get' | 'post', path: string) =>
      answersOf(method, path)[200]?.content?.['text/event-stream'] as {
        'x-events': Record<string, { data: { properties: object } }>;
      };
    const measures = stream('post', '/api/measures')['x-events'];
    expect(Object.keys(measures)).toEqual(['progress', 'answer', 'problem']);
    expect(measures.progress?.data).toMatchObject({ properties: { done: { minimum: 0, maximum: 1 } } });
    expect(Object.keys(measures.answer?.data.properties ?? {})).toContain('organisations');
    const imports = stream('get', '/api/imports/{id}/events')['x-events'];
    expect(Object.keys(imports.message?.data.properties ?? {})).toContain('findings');
    expect(Object.keys(imports.progress?.data.properties ?? {})).toEqual(['progress', 'findingCounts']);
  });
});

describe('docsPage', () => {
  it('shows every endpoint, without script', () => {
    const page = docsPage(document);
    for (const endpoint of endpoints) expect(page).toContain(`/api${endpoint.path}</code>`);
    expect(page).not.toContain('<script');
  });

  it('leads from every endpoint to its faults and back, by addresses that are there once', () => {
    const page = docsPage(document);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = new Set([...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id));
    expect([...targets].filter((id) => !ids.includes(id))).toEqual([]);
    expect(targets.size).toBeGreaterThan(endpoints.length);
  });
});
