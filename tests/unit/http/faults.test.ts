import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../contract/catalogue.ts';
import { type FaultRef, faultKinds } from '../../../contract/faults.ts';
import { prose } from '../../../server/http/docs-faults.ts';
import { docsPage } from '../../../server/http/docs-page.ts';
import { endpointsWith, faultsOf, knownFaults } from '../../../server/http/faults.ts';
import { openApiDocument } from '../../../server/http/openapi.ts';
import { projectRoot } from '../../../server/root.ts';

/** Status and code of every fault that stands in the server's source. */
function thrown(): string[] {
  const folder = join(projectRoot(), 'server');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));
  const source = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  const faults = [...source.matchAll(/new Fault\(\s*(\d+),\s*'([^']+)'/g)].map(([, s, c]) => `${s} ${c}`);
  const bad = [...source.matchAll(/badRequest\(\s*'([^']+)'/g)].map(([, code]) => `400 ${code}`);
  return [...new Set([...faults, ...bad])].sort();
}

const shapeOf = (schema: unknown) => (schema as { shape?: object } | undefined)?.shape ?? {};

describe('the faults', () => {
  it('that the server throws are all known, and those known are thrown', () => {
    // The body's reader names the status itself.
    const ofBodies = ['400 invalid-body', '415 invalid-body'];
    expect([...thrown(), ...ofBodies].sort()).toEqual(Object.keys(faultKinds).sort());
  });

  it('each have an anchor on the docs page with meaning, remedy and example', () => {
    const page = docsPage(openApiDocument('1'));
    for (const { code, meaning } of knownFaults) {
      expect(page).toContain(`id="${code}"`);
      expect(page).toContain(prose(meaning));
    }
  });

  it('are whole sentences', () => {
    for (const { meaning, remedy } of knownFaults) {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    }
  });
});

describe('an endpoint', () => {
  it('lists the faults of what it takes', () => {
    for (const endpoint of endpoints) {
      const refs = faultsOf(endpoint).map(({ ref }) => ref);
      const has = (ref: FaultRef) => refs.includes(ref);
      const { query, body, params, writes, open, path, method } = endpoint;
      expect(has('429 too-many-requests'), path).toBe(true);
      expect(has('400 invalid-request'), path).toBe(Boolean(query || body || params || writes));
      expect(has('401 token-needed'), path).toBe(open !== true);
      expect(has('403 token-reads'), path).toBe(writes === true);
      expect(has('413 too-large'), path).toBe(method === 'post');
      if ('minConfidence' in shapeOf(query)) expect(has('400 unknown-dataset'), path).toBe(true);
      // An address below an id or code can name one that is not there.
      if (params)
        expect(
          refs.some((ref) => ref.startsWith('404')),
          path,
        ).toBe(true);
    }
  });

  it('is known to take a filter', () => {
    const filtered = endpoints.filter(({ query }) => 'minConfidence' in shapeOf(query));
    expect(filtered.length).toBeGreaterThan(10);
  });

  it('can give every fault, but those of pages, of a start, and of a file that is cut off', () => {
    const without = knownFaults.filter(({ ref }) => endpointsWith(ref).length === 0).map(({ ref }) => ref);
    expect(without).toEqual([
      '400 bad-description',
      '409 data-changed',
      '404 no-endpoint',
      '404 no-file',
      '404 no-page',
      '405 wrong-method',
    ]);
  });
});
