import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { Import } from '../../contract/imports.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { createImports, type Imports } from '../../server/imports/imports.ts';
import { testLog } from '../support/database.ts';
import { graphContent } from '../support/graph-content.ts';
import {
  askImports,
  type Content,
  type ImportsApi,
  sendForm,
  serveImports,
  uploadsOf,
} from '../support/imports-api.ts';

let served: ImportsApi;
let database: SchemaDatabase;
let folder: string;
let imports: Imports;
let api: string;

serveImports(200_000, (opened) => {
  served = opened;
  ({ database, folder, imports, address: api } = opened);
});

const uploads = () => uploadsOf(served);
const ask = (path: string, init?: RequestInit) => askImports(served, path, init);
const post = (files: Record<string, Content>, fields?: Record<string, string>) =>
  sendForm(served, files, fields);

async function goldenTables(): Promise<Record<string, string>> {
  const names = ['organisations.csv', 'regions.csv', 'spinoffs.csv'];
  const texts = await Promise.all(names.map((name) => readFile(`tests/fixtures/golden/${name}`, 'utf8')));
  return Object.fromEntries(names.map((name, i) => [name, texts[i]!]));
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
