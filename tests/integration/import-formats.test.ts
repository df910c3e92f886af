import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Import } from '../../contract/imports.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { exportRoutes } from '../../server/exports/routes.ts';
import type { Asked } from '../support/ask.ts';
import { emptyGraph } from '../support/database.ts';
import { edit } from '../support/edits.ts';
import { serveFeature } from '../support/feature.ts';
import { withImports } from '../support/load.ts';
import { loadRows } from '../support/tables.ts';

let database: SchemaDatabase;
let api: Asked;

serveFeature(
  ({ database, analytics }) => [exportRoutes({ database, analytics, version: '1.2.3' })],
  (feature) => {
    ({ database, api } = feature);
  },
);

const bytesOf = async (format: string) =>
  new Uint8Array(await (await api.fetch(`/exports/${format}`)).arrayBuffer());

/** Every table of the graph but the people, each as its lines in order. */
async function tablesOut(): Promise<Record<string, string[]>> {
  const files = Object.entries(unzipSync(await bytesOf('csv-tables')));
  const tables = files.filter(([name]) => name.endsWith('.csv'));
  return Object.fromEntries(
    tables.map(([name, bytes]) => [name, strFromU8(bytes).trimEnd().split('\n').sort()]),
  );
}

/** Imports one file and waits for it. */
async function takeIn(name: string, bytes: Uint8Array): Promise<Import> {
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-format-'));
  const path = join(folder, 'file');
  try {
    await writeFile(path, bytes);
    return await withImports(database, (imports) => imports.finished(imports.start([{ name, path }]).id));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const names = [
  'Ångström & Söner "AB"',
  '=SUM(A1)',
  "'=quoted",
  'two\nlines',
  'Ελλάς',
  '日本 <株式>',
  '🚀',
  '@at',
  "''",
];
const ends = { from: 'o1', to: 'o2' };

/** Everything that a table can say, in the hardest words. */
const tables = {
  regions: [
    { code: 'R1', name: 'Region "=1"', level: 1, country: 'XX', lat: 1.5, lon: -2, version: 'own' },
    { code: 'R11', name: 'Below', level: 3, parent: 'R1' },
  ],
  organisations: names.map((name, i) => ({
    id: i === 3 ? '=o 3 & "x"' : `o${i}`,
    name,
    kind: ['firm', 'university', 'public-lab', 'intermediary', 'public-body'][i % 5]!,
    size: i % 2 ? 'sme' : 'large',
    region: ['UKH12', 'R11', 'R1', null][i % 4]!,
    lat: i === 1 ? -35.25 : null,
    lon: i === 1 ? 149.1 : null,
    founded: 1950 + i,
    dissolved: i === 2 ? 1999 : null,
    fate: i === 2 ? 'merged' : null,
    nace: '26.11',
    sector: 'research',
    source: '=1+1',
    note: name,
  })),
  spinoffs: [
    { parent: 'o0', child: 'o1', year: 1960, confidence: 'high', source: '=1+1', note: 'a,b;"c"' },
    { parent: 'o0', child: 'o1', year: 1961, confidence: 'low', rule: 'licence', source: 'other | one' },
    { parent: 'o0', child: '=o 3 & "x"', type: 'university' },
  ],
  links: [
    { ...ends, kind: 'ownership', start: 1970, end: 1980, share: 51.5, confidence: 'high' },
    { ...ends, kind: 'supply', weight: 1 },
    { ...ends, kind: 'collaboration', weight: 2.5, formality: 'informal', end: 1980 },
    { ...ends, kind: 'acquisition', start: 1990, note: 'two\nlines' },
  ],
  flows: [
    { origin: 'o2', destination: 'o4', year: 1990, count: 12 },
    { origin: 'o2', destination: 'o4', year: 1991 },
  ],
};

describe('what goes out comes back in unchanged', () => {
  let before: Record<string, string[]>;
  beforeAll(async () => {
    await emptyGraph(database);
    await loadRows(database, tables);
    before = await tablesOut();
  });

  test.each(['xlsx', 'graphml', 'gexf', 'cytoscape-json'])('as %s', async (format) => {
    const extension = format === 'cytoscape-json' ? 'cyjs' : format;
    const bytes = await bytesOf(format);
    await emptyGraph(database);
    const { findings, findingCounts, state } = await takeIn(`firms.${extension}`, bytes);
    expect([state, findings.filter(({ severity }) => severity === 'error')]).toEqual(['done', []]);
    expect(findingCounts.warning).toBe(findings.filter(({ code }) => code === 'child-before-parent').length);
    expect(await tablesOut()).toEqual(before);
    const again = await takeIn(`again.${extension}`, bytes);
    expect([again.counts.unchanged, again.findings.map(({ code }) => code)]).toEqual([
      again.counts.rows,
      ['same-tables'],
    ]);
  });
});

test('people and careers come back from a workbook', async () => {
  await emptyGraph(database);
  await loadRows(database, {
    organisations: [{ id: 'a', name: 'A', kind: 'firm' }],
    people: [{ id: 'p', name: 'Ada "=" Ω' }],
    careers: [{ person: 'p', organisation: 'a', from: 1950, to: 1960, role: '=engineer', founder: 'yes' }],
  });
  const [before, bytes] = [await tablesOut(), await bytesOf('xlsx')];
  await emptyGraph(database);
  await takeIn('people.xlsx', bytes);
  expect(await tablesOut()).toEqual(before);
});

test('merged ids come back from a workbook, into an empty graph and into the one that it is of', async () => {
  await emptyGraph(database);
  const firm = (id: string) => ({ id, name: `Firm "${id}"`, kind: 'firm' });
  await loadRows(database, {
    organisations: ['a', 'b', '=c', '007', 'd'].map(firm),
    spinoffs: [
      { parent: '=c', child: 'd', year: 1990 },
      { parent: '007', child: 'd', year: 1991 },
    ],
    'same-as': [{ id: '1e3', kept: 'd', name: '@former' }],
  });
  const source = 'A book, "p. 3"';
  for (const [kept, merged] of [
    ['b', '=c'],
    ['a', 'b'],
    ['a', '007'],
  ] as const)
    await edit(database, { action: 'merge', kept, merged, take: [], source });
  const [before, bytes] = [await tablesOut(), await bytesOf('xlsx')];
  expect(before['same-as.csv']).toHaveLength(5);
  const same = await takeIn('same.xlsx', bytes);
  expect([same.state, same.counts.unchanged]).toEqual(['done', same.counts.rows]);
  expect(await tablesOut()).toEqual(before);
  await emptyGraph(database);
  const { state, counts, findings } = await takeIn('merged.xlsx', bytes);
  expect([state, counts.merges, findings.map(({ code }) => code)]).toEqual(['done', 4, ['claims-disagree']]);
  expect(await tablesOut()).toEqual(before);
  expect(await takeIn('again.xlsx', await bytesOf('xlsx'))).toMatchObject({ state: 'done' });
  expect(await tablesOut()).toEqual(before);
});
