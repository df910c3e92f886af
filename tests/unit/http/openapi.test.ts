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

  it('asks for the token where data changes', () => {
    expect(document.paths?.['/api/imports/{id}']?.delete?.security).toEqual([{ token: [] }]);
    expect(document.paths?.['/api/imports/{id}']?.get?.security).toBeUndefined();
  });
});

describe('docsPage', () => {
  it('shows every endpoint, without script', () => {
    const page = docsPage(document);
    for (const endpoint of endpoints) expect(page).toContain(`/api${endpoint.path}</code>`);
    expect(page).not.toContain('<script');
  });
});
