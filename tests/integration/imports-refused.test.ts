import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import type { Import } from '../../contract/imports.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import type { Imports } from '../../server/imports/imports.ts';
import { graphContent } from '../support/graph-content.ts';
import {
  askImports,
  type Content,
  type ImportsApi,
  sendForm,
  serveImports,
  uploadsOf,
} from '../support/imports-api.ts';

const uploadLimit = 200_000;
let served: ImportsApi;
let database: SchemaDatabase;
let imports: Imports;
let api: string;

serveImports(uploadLimit, (opened) => {
  served = opened;
  ({ database, imports, address: api } = opened);
});

const uploads = () => uploadsOf(served);
const ask = (path: string, init?: RequestInit) => askImports(served, path, init);
const post = (files: Record<string, Content>) => sendForm(served, files);

describe('what is refused, with nothing stored and nothing left behind', () => {
  const rows: [string, Record<string, Content>, number, Record<string, unknown>][] = [
    [
      'a name with a path in it',
      { '../../etc/organisations.csv': 'id,name,kind\na,Alpha,firm\n' },
      400,
      {
        code: 'path-in-name',
        detail:
          'The file name "../../etc/organisations.csv" holds a path: send only the name, organisations.csv.',
        errors: [{ file: '../../etc/organisations.csv' }],
      },
    ],
    [
      'a name with a path of Windows in it',
      { 'C:\\data\\organisations.csv': 'id,name,kind\na,Alpha,firm\n' },
      400,
      { code: 'path-in-name' },
    ],
    [
      'a wrong cell',
      { 'organisations.csv': 'id,name,kind,founded\na,Alpha,firm,19x0\n' },
      422,
      { code: 'import-failed', errors: [{ file: 'organisations.csv', line: 2, column: 'founded' }] },
    ],
    [
      'gzip named .csv',
      { 'organisations.csv': new Uint8Array(gzipSync('id,name,kind\n')) },
      422,
      { code: 'import-failed', errors: [{ file: 'organisations.csv' }] },
    ],
    ['a name that says no table', { 'organizations.csv': 'id\n' }, 400, { code: 'unknown-table' }],
    ['no files', {}, 400, { code: 'no-files' }],
    ['too much', { 'organisations.csv': 'x'.repeat(uploadLimit + 1) }, 413, { code: 'too-large' }],
  ];
  it.each(rows)('%s', async (_what, files, status, problem) => {
    const before = [await graphContent(database), await database.pin()];
    const answer = await post(files);
    expect({ status: answer.status, ...answer.body }).toMatchObject({ status, ...problem });
    await vi.waitFor(async () => expect(await uploads()).toEqual([]));
    expect([await graphContent(database), await database.pin()]).toEqual(before);
  });

  it('what is not a form', async () => {
    const json = await ask('/imports', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    expect(json).toMatchObject({ status: 415, body: { code: 'not-multipart' } });
    const bare = { 'content-type': 'multipart/form-data' };
    expect(await ask('/imports', { method: 'POST', body: 'x', headers: bare })).toMatchObject({
      status: 400,
      body: { code: 'bad-form' },
    });
    const cut = { 'content-type': 'multipart/form-data; boundary=b' };
    const body = '--b\r\nContent-Disposition: form-data; name="files"; filename="links.csv"\r\n\r\nfrom,to';
    expect(await ask('/imports', { method: 'POST', body, headers: cut })).toMatchObject({
      status: 400,
      body: { code: 'bad-form' },
    });
    await expect.poll(uploads).toEqual([]);
  });

  it('an upload that is too large without saying so', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const sending = request(`${api}/imports`, {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
      });
      sending.on('response', (response) => resolve(response.statusCode ?? 0));
      sending.on('error', reject);
      sending.write('--b\r\nContent-Disposition: form-data; name="files"; filename="links.csv"\r\n\r\n');
      for (let i = 0; i < 30; i++) sending.write('x'.repeat(10_000));
    });
    expect(status).toBe(413);
    await vi.waitFor(async () => expect(await uploads()).toEqual([]));
  });

  it('a connection cut in the middle', async () => {
    const sending = request(`${api}/imports`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    });
    sending.on('error', () => undefined);
    sending.write(
      '--b\r\nContent-Disposition: form-data; name="files"; filename="links.csv"\r\n\r\nfrom,to\n',
    );
    await vi.waitFor(async () => expect(await uploads()).toHaveLength(1));
    sending.destroy();
    await vi.waitFor(async () => expect(await uploads()).toEqual([]));
    expect(await imports.list()).toSatisfy((all: Import[]) => all.every(({ phase }) => phase === 'finished'));
  });

  it('an id that does not exist', async () => {
    const missing = { status: 404, body: { code: 'not-found', detail: 'There is no import "nobody".' } };
    expect(await ask('/imports/nobody')).toMatchObject(missing);
    expect(await ask('/imports/nobody/events')).toMatchObject(missing);
    expect(await ask('/imports/nobody', { method: 'DELETE' })).toMatchObject(missing);
  });
});
