import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { Import } from '../../contract/imports.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { createImports, type Imports } from '../../server/imports/imports.ts';
import { testLog } from '../support/database.ts';
import { graphContent } from '../support/graph-content.ts';
import { type Content, type ImportsApi, sendForm, serveImports } from '../support/imports-api.ts';
import { checkListed } from '../support/listed-faults.ts';

const uploadLimit = 200_000;
let served: ImportsApi;
let database: SchemaDatabase;
let folder: string;
let imports: Imports;
let api: string;

serveImports(uploadLimit, (opened) => {
  served = opened;
  ({ database, folder, imports, address: api } = opened);
});

/** What lies in the folder for files under way. */
const uploads = async () => readdir(await imports.folder());

const post = (files: Record<string, Content>, fields?: Record<string, string>) =>
  sendForm(served, files, fields);

async function goldenTables(): Promise<Record<string, string>> {
  const names = ['organisations.csv', 'regions.csv', 'spinoffs.csv'];
  const texts = await Promise.all(names.map((name) => readFile(`tests/fixtures/golden/${name}`, 'utf8')));
  return Object.fromEntries(names.map((name, i) => [name, texts[i]!]));
}

async function ask(path: string, init: RequestInit = {}) {
  const response = await checkListed(init.method ?? 'GET', path, await fetch(`${api}${path}`, init));
  return { status: response.status, body: (await response.json()) as unknown };
}

/** The events of an import until it ends, without their last line breaks. */
async function eventsOf(id: string): Promise<string[]> {
  const response = await fetch(`${api}/imports/${id}/events`);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  return (await response.text()).split('\n\n');
}

/** What those events tell that begin so. */
function told(events: string[], start: string): unknown[] {
  return events
    .filter((event) => event.startsWith(start))
    .map((event) => JSON.parse(event.slice(start.length)));
}

describe('POST /imports', () => {
  it('accepts tables, tells of their progress, and can be undone', async () => {
    const before = await graphContent(database);
    const accepted = await post(await goldenTables(), { title: 'Golden' });
    const first = Import.parse(accepted.body);
    expect([accepted.status, accepted.location]).toEqual([202, `/api/imports/${first.id}`]);
    const last = Import.parse(told(await eventsOf(first.id), 'data: ').at(-1));
    expect(last).toMatchObject({ state: 'done', title: 'Golden', dataset: 'golden', counts: { rows: 19 } });
    expect(await ask(`/imports/${first.id}`)).toEqual({ status: 200, body: last });
    expect(await ask('/imports')).toMatchObject({ status: 200, body: { imports: [{ id: first.id }] } });
    const undone = await ask(`/imports/${first.id}`, { method: 'DELETE' });
    expect(undone).toMatchObject({ status: 200, body: { id: first.id, state: 'undone', dataset: null } });
    expect(await graphContent(database)).toEqual(before);
    await expect.poll(uploads).toEqual([]);
    const dismissed = await ask(`/imports/${first.id}`, { method: 'DELETE' });
    expect(dismissed).toMatchObject({ status: 200, body: { id: first.id, state: 'undone' } });
    expect(await ask('/imports')).toMatchObject({ body: { imports: [] } });
    expect(await ask(`/imports/${first.id}`)).toMatchObject({ status: 404 });
  });

  it('tells the progress of a longer one without its findings', async () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => `o-${i},O,firm`);
    const accepted = await post({ 'organisations.csv': `id,name,kind\n${rows.join('\n')}\n` });
    const events = await eventsOf(Import.parse(accepted.body).id);
    const progress = told(events, 'event: progress\ndata: ');
    expect(progress.length).toBeGreaterThan(0);
    for (const one of progress as object[]) expect(Object.keys(one)).toEqual(['progress', 'findingCounts']);
    expect(told(events, 'data: ').at(-1)).toMatchObject({ state: 'done', counts: { organisations: 12_000 } });
  });

  it('tells of data sets that were imported before the program started', async () => {
    const accepted = await post(await goldenTables(), { title: 'Golden' });
    const done = await imports.finished(Import.parse(accepted.body).id);
    const later = createImports({ database, folder, log: testLog });
    const { startedAt: _started, finishedAt, ...told } = await later.get(done.id);
    expect(done).toMatchObject(told);
    expect(Date.parse(finishedAt!)).not.toBeNaN();
    expect((await later.list()).map(({ id }) => id)).toEqual([done.id]);
  });

  it('checks only, on request', async () => {
    const before = [await graphContent(database), await database.pin()];
    const { status, body } = await post(
      { 'organisations.csv': 'id,name,kind\na,Alpha,frim\n' },
      { dryRun: 'true' },
    );
    const { id } = Import.parse(body);
    expect(status).toBe(202);
    expect(await imports.finished(id)).toMatchObject({
      state: 'done',
      dryRun: true,
      dataset: null,
      findings: [
        { severity: 'error', code: 'unknown-kind', file: 'organisations.csv', line: 2, column: 'kind' },
      ],
    });
    expect([await graphContent(database), await database.pin()]).toEqual(before);
  });

  it.each(['yes', 'no'])(
    'says of a header without rows that there is nothing to store, dry run: %s',
    async (dryRun) => {
      const { body } = await post({ 'organisations.csv': 'id,name,kind\n' }, { dryRun });
      const { state, dataset, findings } = await imports.finished(String(body.id));
      expect([state, dataset]).toEqual(['done', null]);
      expect(findings).toMatchObject([
        {
          severity: 'warning',
          code: 'no-rows',
          file: 'organisations.csv',
          message: expect.stringMatching(/no row/),
        },
      ]);
    },
  );

  it('lists imports without their findings where only the rest is wanted', async () => {
    const { body } = await post({ 'organisations.csv': 'id,name,kind,foo\na,Alpha,firm,x\n' });
    await imports.finished(String(body.id));
    const first = async (path: string) => ((await ask(path)).body as { imports: Import[] }).imports[0]!;
    const whole = await first('/imports');
    expect(whole.findings).toHaveLength(1);
    expect(await first('/imports?findings=no')).toEqual({ ...whole, findings: [] });
    expect(await ask('/imports?findings=perhaps')).toMatchObject({ status: 400 });
  });

  it.each([{ dryRun: 'y' }, { dryRun: 'ture' }])('does not take %o for no', async (fields) => {
    const before = [await graphContent(database), await database.pin()];
    const answer = await post({ 'organisations.csv': 'id,name,kind\na,Alpha,firm\n' }, fields);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect([await graphContent(database), await database.pin()]).toEqual(before);
    await expect.poll(uploads).toEqual([]);
  });
});

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
