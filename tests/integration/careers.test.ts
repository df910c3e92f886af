import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { CareerFlows, CareerSpinoffs } from '../../contract/careers.ts';
import type { Import } from '../../contract/imports.ts';
import { careerRoutes } from '../../server/careers/routes.ts';
import { createImports, type Imports } from '../../server/imports/imports.ts';
import { importRoutes } from '../../server/imports/routes.ts';
import { emptyGraph, testLog } from '../support/database.ts';
import { type Feature, serveFeature } from '../support/feature.ts';
import { graphContent } from '../support/graph-content.ts';
import { loadRows } from '../support/tables.ts';

let feature: Feature;
let imports: Imports;
let folder: string;
// The routes are made before the imports are, which need the database.
const later = {
  folder: () => imports.folder(),
  start: (...given: Parameters<Imports['start']>) => imports.start(...given),
};
serveFeature(
  ({ database, analytics }) => {
    imports = createImports({ database, folder, log: testLog });
    return [
      careerRoutes({ database, analytics, imports: later }),
      importRoutes({ imports, analytics, uploadLimit: 1e6 }),
    ];
  },
  (opened) => {
    feature = opened;
  },
);
beforeEach(() => emptyGraph(feature.database));
afterAll(async () => {
  await imports.close();
  await rm(folder, { recursive: true, force: true });
});
folder = await mkdtemp(join(tmpdir(), 'offshoot-careers-'));

const organisations = [
  { id: 'big', name: 'Big', kind: 'firm', founded: 1900 },
  { id: 'uni', name: 'Uni', kind: 'university', founded: 1800 },
  { id: 'new', name: 'New', kind: 'firm', founded: 1990 },
];
const people = [{ id: 'p1', name: 'Zenobia Quux' }];
const careers = [
  { person: 'p1', organisation: 'uni', from: 1975, to: 1980, role: 'PhD student' },
  { person: 'p1', organisation: 'big', from: 1980, to: 1990, role: 'engineer' },
  { person: 'p1', organisation: 'new', from: 1990, role: 'managing director', founder: 'yes' },
];

async function preview(query = ''): Promise<CareerSpinoffs> {
  const { status, body } = await feature.api.get(`/careers/spinoffs?${query}`);
  expect(status).toBe(200);
  return body as CareerSpinoffs;
}

async function store(path: string, body: unknown): Promise<Import> {
  const answer = await feature.api.post(path, body);
  expect(answer.status).toBe(202);
  return imports.finished((answer.body as Import).id);
}

describe('spin-offs from careers', () => {
  it('are previewed, stored as one data set, unchanged by the same again, and undone as a whole', async () => {
    await loadRows(feature.database, { organisations, people, careers }, 'Careers');
    const before = await graphContent(feature.database);
    const first = await preview();
    expect(first).toMatchObject({ people: 1, foundings: 1, total: 1, fresh: 1, stored: [], underived: [] });
    expect(first.claims).toEqual([
      {
        parent: { id: 'big', name: 'Big', kind: 'firm' },
        child: { id: 'new', name: 'New', kind: 'firm' },
        ...{ year: 1990, type: 'corporate', claimed: false },
        people: [{ id: 'p1', name: 'Zenobia Quux', role: 'engineer', from: 1980, to: 1990 }],
      },
    ]);
    expect(await store('/careers/spinoffs', { rule: 'last-employer', dryRun: true })).toMatchObject({
      ...{ state: 'done', dataset: null },
      counts: { spinoffs: 1 },
    });
    expect(await graphContent(feature.database)).toEqual(before);
    const stored = await store('/careers/spinoffs', { rule: 'last-employer' });
    expect(stored).toMatchObject({
      state: 'done',
      dataset: 'careers-last-employer',
      counts: { spinoffs: 1 },
    });
    const after = await graphContent(feature.database);
    const source = 'Careers: p1 at big 1980–1990, engineer';
    expect(after.find((line) => line.includes('SPUN_OFF'))).toContain(`source=${source}`);
    expect(await preview()).toMatchObject({
      ...{ total: 1, fresh: 0 },
      stored: [{ dataset: 'careers-last-employer', claims: 1, outdated: 0 }],
    });
    expect(await store('/careers/spinoffs', { rule: 'last-employer' })).toMatchObject({
      state: 'done',
      findings: [{ code: 'same-tables' }],
    });
    expect(await graphContent(feature.database)).toEqual(after);
    await imports.undo(stored.id);
    expect(await graphContent(feature.database)).toEqual(before);
  });

  it('are by the rule and what the filter leaves; the reason for none is told', async () => {
    await loadRows(feature.database, { organisations, people, careers }, 'Careers');
    const studied = await preview('rule=studied');
    expect(studied.claims.map(({ parent, type }) => [parent.id, type])).toEqual([['uni', 'university']]);
    expect(studied.rules.map(({ rule, claims, together }) => [rule, claims, together.spinoffs])).toEqual([
      [null, 0, 0],
      ['last-employer', 1, 1],
      ['any-founder', 1, 1],
      ['within', 1, 1],
      ['studied', 1, 1],
    ]);
    expect(await preview('rule=studied&kinds=firm')).toMatchObject({ total: 0, leftOut: 1 });
    expect(await preview('to=1980')).toMatchObject({ total: 0, leftOut: 1 });
    const filter = { kinds: ['university'], level: 3, undated: 'include' };
    const nothing = await feature.api.post('/careers/spinoffs', { rule: 'studied', filter });
    expect(nothing).toMatchObject({ status: 409, body: { code: 'nothing-derived' } });
  });

  it('and worker flows by year come out of the same careers', async () => {
    await loadRows(feature.database, { organisations, people, careers }, 'Careers');
    const flows = (await feature.api.get('/careers/flows')).body as CareerFlows;
    expect(flows.flows.map((f) => [f.origin.id, f.destination.id, f.year, f.count, f.claimed])).toEqual([
      ['big', 'new', 1990, 1, false],
    ]);
    expect(await store('/careers/flows', {})).toMatchObject({
      dataset: 'careers-flows',
      counts: { flows: 1 },
    });
    expect((await feature.api.get('/careers/flows')).body).toMatchObject({
      stored: ['careers-flows'],
      flows: [{ claimed: true }],
    });
  });
});

/** Everything in a folder, as one text. */
async function filesOf(path: string): Promise<string> {
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile());
  return (await Promise.all(files.map((one) => readFile(join(one.parentPath, one.name), 'utf8')))).join('\n');
}

describe('personal names left out', () => {
  const form = (fields: Record<string, string>, table = 'id,name\np1,Zenobia Quux\n') => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    body.append('files', new Blob([table]), 'people.csv');
    return body;
  };
  const send = async (body: FormData) => {
    const response = await feature.api.fetch('/imports', { method: 'POST', body });
    const answer = (await response.json()) as Import;
    return { status: response.status, answer, told: JSON.stringify(answer) };
  };

  it('are nowhere: not in the graph, not in what is told, not in files', async () => {
    const { status, answer, told } = await send(form({ withoutNames: 'yes' }));
    expect(status).toBe(202);
    const state = await imports.finished(answer.id);
    expect(state).toMatchObject({ state: 'done', counts: { people: 1 } });
    const everywhere = [
      ...(await graphContent(feature.database)),
      ...[told, JSON.stringify(state), await filesOf(folder)],
    ].join('\n');
    expect(everywhere).toContain('p1');
    expect(everywhere).not.toContain('Quux');
  });

  it('are not quoted from a file without header, and a word that is neither yes nor no is refused', async () => {
    const headless = await send(form({ withoutNames: 'yes' }, 'p1,Zenobia Quux\n'));
    expect(headless.status).toBe(422);
    expect(headless.told).not.toContain('Quux');
    expect(await send(form({ withoutNames: 'maybe' }))).toMatchObject({
      ...{ status: 400, answer: { code: 'invalid-request' } },
    });
  });

  it('that were stored before are told of', async () => {
    await loadRows(feature.database, { people }, 'Names');
    const { answer } = await send(form({ withoutNames: 'yes' }));
    expect((await imports.finished(answer.id)).findings.map(({ code }) => code).sort()).toEqual([
      'name-kept',
      'unchanged',
    ]);
  });
});
