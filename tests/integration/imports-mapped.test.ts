import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Import } from '../../contract/imports.ts';
import { type ImportsApi, sendForm, serveImports, uploadsOf } from '../support/imports-api.ts';

let api: ImportsApi;
serveImports(200_000, (opened) => {
  api = opened;
});

/** What lies in the folder for files under way. */
const uploads = () => uploadsOf(api);

it('names the sheet that tables were made of', async () => {
  const files = {
    'organisations.csv': '1,id,name,kind\n3,a,Alpha,firm\n',
    'spinoffs.csv': '1,parent,child,year\n3,a,b,20xx\n',
  };
  const columns = { 'spinoffs.csv': { parent: 'Herkunft', year: 'Jahr' } };
  const sheet = JSON.stringify({ name: '../Firmen 2024.csv', columns });
  const { status, body } = await sendForm(api, files, { sheet });
  expect(status).toBe(422);
  expect(body.errors).toMatchObject([{ file: 'Firmen 2024.csv', line: 3, column: 'Jahr' }]);
  expect(body.detail).toContain('Firmen 2024.csv, line 3, Jahr: ');
  const { id } = ((await (await fetch(`${api.address}/imports`)).json()) as { imports: Import[] })
    .imports[0]!;
  expect((await api.imports.get(id)).findings[0]).toMatchObject({ file: 'Firmen 2024.csv', line: 3 });
  const refused = await sendForm(api, files, { sheet: 'Firmen 2024.csv' });
  expect(refused).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
  await expect.poll(uploads).toEqual([]);
});

it('makes the tables of a sheet by its mapping, and names its lines and columns', async () => {
  const sheet = 'Firma;Gegr.;Mutter\nAcorn;1978;\nArm;1990;Acorn\nOrbis;soon;Acorn\n';
  const mapping = { shape: 'organisation', columns: { name: 'Firma', founded: 2, parent: 'mutter' } };
  const { status, body } = await sendForm(api, { 'Firmen.csv': sheet }, { mapping: JSON.stringify(mapping) });
  expect(status).toBe(202);
  const done = await api.imports.finished(String(body.id));
  expect(done).toMatchObject({
    ...{ state: 'done', title: 'Firmen.csv', counts: { organisations: 3, spinoffs: 2 } },
  });
  const [finding] = done.findings.filter(({ code }) => code === 'cell-left-out');
  expect(finding).toMatchObject({ file: 'Firmen.csv', line: 4, column: 'Gegr.' });
  const { body: again } = await sendForm(api, { 'Firmen.csv': sheet }, { mapping: '{}', dryRun: 'yes' });
  expect(await api.imports.finished(String(again.id))).toMatchObject({ state: 'done' });
});

it.each([
  ['mapping', 'no JSON', 400, 'mapping must be JSON such as'],
  ['mapping', '{"column": {}}', 400, 'there is no parameter "column" here'],
  ['mapping', '{"columns": {"name": "Firm"}}', 400, 'There is no column "Firm". There are: “Firma”, “Jahr”.'],
  ['mapping', '{"sheet": "x"}', 202, undefined],
])('takes %s %s or says what is wrong', async (field, told, expected, detail) => {
  const { status, body } = await sendForm(
    api,
    { 'Firmen.csv': 'Firma,Jahr\nA,1990\n' },
    { [field]: told, dryRun: 'yes' },
  );
  expect(status).toBe(expected);
  if (detail)
    expect(body).toMatchObject({ code: 'invalid-request', detail: expect.stringContaining(detail) });
  else await api.imports.finished(String(body.id));
});

it('refuses a mapping with many files, of what is no table, or beside a sheet', async () => {
  const two = { 'a.csv': 'Firma\nA\n', 'b.csv': 'Firma\nB\n' };
  expect((await sendForm(api, two, { mapping: '{}' })).body).toMatchObject({ code: 'too-many-files' });
  const zipped = { 'a.csv': new Uint8Array(gzipSync('Firma\nA\n')) };
  expect((await sendForm(api, zipped, { mapping: '{}' })).body).toMatchObject({ code: 'unreadable-sheet' });
  const told = { mapping: '{}', sheet: '{"name":"a","columns":{}}' };
  expect((await sendForm(api, { 'a.csv': 'Firma\nA\n' }, told)).body).toMatchObject({
    code: 'invalid-request',
  });
  await expect.poll(uploads).toEqual([]);
});

it('has findings of what was left out of the sheet that tables were made of', async () => {
  const files = { 'organisations.csv': '1,id,name,kind\n3,a,Alpha,firm\n' };
  const note = { severity: 'warning', code: 'row-left-out', message: 'Left out.', lines: [4, 9] };
  const told = { name: 'Firmen.xlsx', unit: 'sheet Blatt, row', columns: {}, notes: [note] };
  const { status, body } = await sendForm(api, files, { sheet: JSON.stringify(told) });
  expect(status).toBe(202);
  const done = await api.imports.finished(String(body.id));
  expect(done).toMatchObject({ state: 'done', findingCounts: { warning: 2 } });
  expect(done.findings.map(({ line, unit }) => [line, unit])).toEqual([
    [4, 'sheet Blatt, row'],
    [9, 'sheet Blatt, row'],
  ]);
  const wrong = await sendForm(api, files, {
    sheet: JSON.stringify({ ...told, notes: [{ ...note, severity: 'x' }] }),
  });
  expect(wrong).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
});
