import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Analytics } from '../../server/analytics/analytics.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { exportRoutes } from '../../server/exports/routes.ts';
import type { Asked } from '../support/ask.ts';
import { emptyGraph } from '../support/database.ts';
import { edit, undo } from '../support/edits.ts';
import { serveFeature } from '../support/feature.ts';
import { graphContent } from '../support/graph-content.ts';
import { loadTables } from '../support/load.ts';
import { loadRows } from '../support/tables.ts';
import { tablesOut } from '../support/tables-out.ts';

let database: SchemaDatabase;
let analytics: Analytics;
let api: Asked;

serveFeature(
  ({ database, analytics }) => [exportRoutes({ database, analytics, version: '1.2.3' })],
  (feature) => {
    ({ database, analytics, api } = feature);
  },
);

/** Takes the tables of an export in again, into an empty graph. */
async function takeIn(): Promise<void> {
  const response = await api.fetch('/exports/csv-tables');
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const folder = await mkdtemp(join(tmpdir(), 'offshoot-round-trip-'));
  try {
    for (const [name, bytes] of Object.entries(files)) {
      if (name.endsWith('.csv')) await writeFile(join(folder, name), bytes);
    }
    await emptyGraph(database);
    await loadTables(database, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('the shipped data comes back in unchanged', async () => {
  await emptyGraph(database);
  await loadTables(database, 'seed');
  const before = await tablesOut(api);
  await takeIn();
  expect(await tablesOut(api)).toEqual(before);
  expect(before['spinoffs.csv']!.length).toBe(380);
});

describe('hard values', () => {
  const names = [
    'Ångström & Söner "AB"',
    '=SUM(A1)',
    "'=quoted",
    'two\nlines',
    'Ελλάς',
    '日本',
    '🚀',
    '@at',
    '-5 + 3',
    "''",
  ];

  test('come back in unchanged, every one', async () => {
    await emptyGraph(database);
    await loadRows(database, {
      organisations: names.map((name, i) => ({
        id: `o${i}`,
        name,
        kind: 'firm',
        region: i === 0 ? 'UKH12' : null,
        lat: i === 1 ? -35.25 : null,
        lon: i === 1 ? 149.1 : null,
        founded: 1950 + i,
        note: name,
      })),
      spinoffs: [
        { parent: 'o0', child: 'o1', year: 1960, confidence: 'high', source: '=1+1', note: 'a,b;"c"' },
        { parent: 'o0', child: 'o1', year: 1961, confidence: 'low', rule: 'licence', source: 'other' },
      ],
      links: [
        { from: 'o1', to: 'o2', kind: 'ownership', start: 1970, end: 1980, share: 51.5, confidence: 'high' },
      ],
      flows: [{ origin: 'o2', destination: 'o3', year: 1990, count: 12 }],
      people: [{ id: 'p', name: 'Ada "=" Ω' }],
      careers: [
        { person: 'p', organisation: 'o0', from: 1950, to: 1960, role: 'engineer', founder: 'no' },
        { person: 'p', organisation: 'o1', from: 1960, founder: 'yes' },
      ],
    });
    const before = await tablesOut(api);
    await takeIn();
    expect(await tablesOut(api)).toEqual(before);
    const stored = await analytics.table();
    expect(stored.organisations.name).toEqual(names);
    expect(before['organisations.csv']!.some((line) => line.includes("'=SUM(A1)"))).toBe(true);
    expect(before['careers.csv']).toHaveLength(3);
  });
});

test('merged ids come along, out and in and out again, and answer for the kept one', async () => {
  await emptyGraph(database);
  const firm = (id: string) => ({ id, name: `Firm "${id}"`, kind: 'firm' });
  await loadRows(database, {
    organisations: [firm('a'), firm('b'), firm('=c'), firm('d')],
    spinoffs: [{ parent: 'b', child: 'd', year: 1990, source: 'one' }],
  });
  const source = 'A book, "p. 3"';
  const merge = (kept: string, merged: string) =>
    edit(database, { action: 'merge', kept, merged, take: [], source });
  const first = await merge('b', '=c');
  const second = await merge('a', 'b');
  const before = await tablesOut(api);
  expect(before['same-as.csv']!.map((line) => line.replace(/,[^,]*$/, ''))).toEqual([
    `'=c,a,"Firm ""=c""","A book, ""p. 3"""`,
    `b,a,"Firm ""b""","A book, ""p. 3"""`,
    'id,kept,name,source',
  ]);
  await undo(database, second, first);
  expect((await tablesOut(api))['same-as.csv']).toEqual(['id,kept,name,source,at']);
  await merge('b', '=c');
  await merge('a', 'b');
  const merged = await tablesOut(api);
  await takeIn();
  expect(await tablesOut(api)).toEqual(merged);

  const content = await graphContent(database);
  const again = await loadRows(database, {
    organisations: [firm('b')],
    spinoffs: [{ parent: '=c', child: 'd', year: 1991 }],
    'same-as': [
      { id: 'b', kept: 'a' },
      { id: 'former', kept: 'b', name: 'Former' },
    ],
  });
  expect(again.counts).toMatchObject({ organisations: 0, spinoffs: 1, merges: 1, unchanged: 2 });
  const rows = (await tablesOut(api))['same-as.csv']!;
  expect(rows).toContain('former,a,Former,,');
  await expect(loadRows(database, { 'same-as': [{ id: 'former', kept: 'd' }] })).rejects.toMatchObject({
    message: expect.stringContaining('another kept: "a" there, "d" here'),
  });
  await undo(database, again);
  expect(await graphContent(database)).toEqual(content);
});
