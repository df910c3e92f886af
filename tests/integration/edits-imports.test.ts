import { beforeEach, expect, it } from 'vitest';
import { genealogyRoutes } from '../../server/genealogy/routes.ts';
import { editRoutes } from '../../server/imports/edits/routes.ts';
import { createImports, type Imports } from '../../server/imports/imports.ts';
import { networkRoutes } from '../../server/network/routes.ts';
import { organisationRoutes } from '../../server/organisations/routes.ts';
import { emptyGraph, testLog } from '../support/database.ts';
import { edit, undo } from '../support/edits.ts';
import { type Feature, serveFeature } from '../support/feature.ts';
import { graphContent } from '../support/graph-content.ts';
import { loadRows } from '../support/tables.ts';

let feature: Feature;
let imports: Imports;
serveFeature(
  (parts) => {
    imports = createImports({ ...parts, folder: 'unused', log: testLog });
    return [
      organisationRoutes(parts),
      genealogyRoutes(parts),
      networkRoutes(parts),
      editRoutes({ ...parts, imports }),
    ];
  },
  (opened) => {
    feature = opened;
  },
);

const source = 'A register';
const tables = {
  organisations: [
    { id: 'kept', name: 'Kept', kind: 'firm', founded: 1950 },
    { id: 'twin', name: 'Twin', kind: 'firm', founded: 1951 },
    { id: 'child', name: 'Child', kind: 'firm' },
  ],
  spinoffs: [{ parent: 'twin', child: 'child', year: 1960 }],
  links: [{ from: 'kept', to: 'twin', kind: 'supply' }],
};
const advice = { from: 'twin', to: 'child', kind: 'advice' };
const more = { links: [advice] };

beforeEach(async () => {
  await emptyGraph(feature.database);
  await loadRows(feature.database, tables, 'Base');
});

it('rows that name a merged id reach the kept one; at undo they are where their rows say', async () => {
  const { database } = feature;
  const merged = await edit(database, { action: 'merge', kept: 'kept', merged: 'twin', take: [], source });
  const added = await loadRows(database, more, 'More');
  expect(added.findings).toMatchObject([
    {
      severity: 'info',
      code: 'merged-id',
      line: 2,
      column: 'from',
      message: '"twin" was merged into "kept": what names it goes there.',
    },
  ]);
  const again = await loadRows(database, { ...tables, links: [...tables.links, advice] }, 'Again');
  expect(again).toMatchObject({ dataset: null, counts: { unchanged: 6 } });
  const asNow = { spinoffs: [{ parent: 'kept', child: 'child', year: 1960 }] };
  expect(await loadRows(database, asNow)).toMatchObject({ counts: { unchanged: 1 } });
  await expect(
    loadRows(database, { links: [{ from: 'twin', to: 'kept', kind: 'advice' }] }),
  ).rejects.toMatchObject({
    errors: [{ line: 2, column: 'to', message: expect.stringContaining('are one organisation') }],
  });
  await undo(database, merged);
  expect(await graphContent(database)).toContainEqual(
    expect.stringMatching(/^twin ADVISES child .*dataset=more; id=\w+; $/),
  );
});

it('rows that say what was corrected are as before: the correction holds', async () => {
  const { database } = feature;
  await edit(database, {
    action: 'correct-organisation',
    organisation: 'kept',
    field: 'founded',
    year: 1949,
    source,
  });
  const again = await loadRows(
    database,
    { ...tables, links: [{ from: 'child', to: 'kept', kind: 'supply' }] },
    'Again',
  );
  expect(again.findings).toMatchObject([
    {
      code: 'corrected',
      line: 2,
      column: 'founded',
      message: expect.stringContaining('from 1950 to 1949; the correction holds'),
    },
  ]);
  expect(await graphContent(database)).toContainEqual(
    expect.stringMatching(/^:Organisation:Firm kept .*founded=1949/),
  );
});

it('over HTTP: what is merged is answered by the kept one, wherever it is asked for', async () => {
  const asked = { action: 'merge', kept: 'kept', merged: 'twin', take: ['founded'], source };
  const done = await feature.api.post('/edits', asked);
  expect(done).toMatchObject({ status: 200, body: { kind: 'edit', state: 'done', counts: { rows: 2 } } });
  const { get } = feature.api;
  expect(await get('/organisations/twin')).toMatchObject({
    body: { id: 'kept', askedAs: 'twin', founded: 1951, merged: [{ id: 'twin', name: 'Twin' }] },
  });
  expect(await get('/organisations/kept')).toMatchObject({ body: { askedAs: null } });
  expect(await get('/genealogy/twin')).toMatchObject({
    body: { focus: 'kept', summary: { descendants: 1 } },
  });
  expect(await get('/network?around=twin&hops=1')).toMatchObject({ body: { organisations: [{}, {}] } });
  expect(await get('/edits?about=kept')).toMatchObject({
    body: { edits: [{ action: 'merge' }, { field: 'founded', before: 1950, after: 1951 }] },
  });
  expect(await feature.api.post('/edits', { ...asked, source: ' ' })).toMatchObject({ status: 400 });
  expect(await feature.api.post('/edits', asked)).toMatchObject({
    status: 400,
    body: { code: 'same-organisation' },
  });
  expect(await feature.api.post('/edits', { ...asked, kept: 'nobody' })).toMatchObject({ status: 404 });
  await imports.undo((done.body as { id: string }).id);
  expect(await get('/organisations/twin')).toMatchObject({ body: { id: 'twin', askedAs: null } });
});
