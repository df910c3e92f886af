import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkBackup, contentOf } from '../../server/backup/file.ts';
import type { Line } from '../../server/backup/lines.ts';
import { restore } from '../../server/backup/restore.ts';
import { backupRoutes } from '../../server/backup/routes.ts';
import { Tally } from '../../server/backup/tally.ts';
import { knownMigrations } from '../../server/database/migrate.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { createImports, type Imports } from '../../server/imports/imports.ts';
import type { Asked } from '../support/ask.ts';
import { emptyGraph, testLog } from '../support/database.ts';
import { edit } from '../support/edits.ts';
import { serveFeature } from '../support/feature.ts';
import { graphContent } from '../support/graph-content.ts';
import { loadTables } from '../support/load.ts';
import { loadRows } from '../support/tables.ts';

let database: SchemaDatabase;
let api: Asked;
let imports: Imports;
let folder: string;
/** A backup of two data sets, and what the graph held then. */
let file: string;
let before: string[];
let version: number;

serveFeature(
  ({ database }) => [backupRoutes({ database, version: '1.2.3' })],
  (feature) => {
    ({ database, api } = feature);
  },
);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offshoot-backup-'));
  imports = createImports({ database, folder: join(folder, 'imports'), log: testLog });
  await emptyGraph(database);
  await loadTables(database, 'seed');
  await loadRows(database, {
    organisations: [
      {
        id: 'a',
        name: 'Ångström & Söner "AB"\n日本 🚀 \u2028 \u2029',
        kind: 'firm',
        region: 'UKH12',
        lat: 52,
        lon: 0.5,
        founded: 1950,
      },
      { id: 'b', name: '=SUM(A1)', kind: 'university' },
    ],
    links: [{ from: 'a', to: 'b', kind: 'ownership', share: 51, weight: 2, start: 1970 }],
    people: [{ id: 'p', name: 'Ω' }],
    careers: [{ person: 'p', organisation: 'a', from: 1950, founder: 'yes' }],
  });
  await edit(database, {
    ...{ action: 'correct-organisation', organisation: 'a', field: 'founded', year: 1951, source: 'A book' },
  });
  await edit(database, { action: 'merge', kept: 'a', merged: 'b', take: ['name'], source: 'A book' });
  before = await graphContent(database);
  ({ version } = await database.pin());
  file = join(folder, 'backup.jsonl.gz');
  const response = await api.fetch('/backup');
  expect(response.headers.get('content-disposition')).toMatch(
    /offshoot-backup-v\d+-\d{4}-\d\d-\d\d\.jsonl\.gz/,
  );
  await writeFile(file, new Uint8Array(await response.arrayBuffer()));
});
beforeEach(() => emptyGraph(database));
afterAll(async () => {
  await imports.close();
  await rm(folder, { recursive: true });
});

function put(from: string): Promise<unknown> {
  return imports.exclusively((right) => restore(database, from, right));
}

/** The backup with its lines changed. */
async function changed(change: (lines: Line[]) => Line[] | string): Promise<string> {
  const lines = gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split('\n');
  const result = change(lines.map((line) => JSON.parse(line) as Line));
  const path = join(folder, 'changed.jsonl.gz');
  const text =
    typeof result === 'string' ? result : result.map((line) => `${JSON.stringify(line)}\n`).join('');
  await writeFile(path, gzipSync(text));
  return path;
}

/** With a last line that fits. */
function ended(lines: Line[]): Line[] {
  const tally = new Tally();
  const content = lines.filter((line) => !('offshoot' in line) && !('end' in line));
  for (const line of content) tally.add(line as Parameters<Tally['add']>[0]);
  return [lines[0]!, ...content, { end: tally.totals() }];
}

test('what is backed up comes back to the last property, and the data version goes on', async () => {
  const { head, totals } = await checkBackup(file);
  expect(head).toMatchObject({ program: 'Offshoot 1.2.3', dataVersion: version, schema: knownMigrations() });
  expect(totals).toMatchObject({ datasets: 4 });
  const now = (await database.pin()).version;
  expect(await put(file)).toEqual({ ...totals, version: Math.max(version, now + 1) });
  expect(await graphContent(database)).toEqual(before);
  const again = await (await api.fetch('/backup')).arrayBuffer();
  const path = join(folder, 'again.jsonl.gz');
  await writeFile(path, new Uint8Array(again));
  expect((await checkBackup(path)).totals).toEqual(totals);
});

test('one of an older schema goes through the migrations since', async () => {
  await put(await changed(([head, ...lines]) => [{ ...head, schema: [] } as unknown as Line, ...lines]));
  expect(await graphContent(database)).toEqual(before);
});

test('a database that has data is left as it is', async () => {
  await loadRows(database, { organisations: [{ id: 'x', name: 'X', kind: 'firm' }] });
  const present = await graphContent(database);
  await expect(put(file)).rejects.toThrow('The database has data already (data set');
  expect(await graphContent(database)).toEqual(present);
});

const bad: [string, (lines: Line[]) => Line[] | string, string][] = [
  ['cut off', (lines) => lines.slice(0, -1), 'ends too soon'],
  [
    'changed by a hand',
    (lines) => lines.filter((_, i) => i !== 3),
    'its content is not what its checksum says',
  ],
  ['no backup', () => 'id,name\na,b\n', 'line 1: this is no line of a backup'],
  [
    'of a newer program',
    ([head, ...lines]) => [{ ...head, schema: ['V9999__later'] } as unknown as Line, ...lines],
    'which this version of Offshoot does not know',
  ],
  [
    'of a newer format',
    ([head, ...lines]) => [{ ...head, format: 2 } as unknown as Line, ...lines],
    'is a backup of a newer version of Offshoot',
  ],
  [
    'with a link to nowhere',
    (lines) => ended(lines.filter((line) => !('node' in line && line.node.properties.id === 'a'))),
    'a link to something that is not in it',
  ],
];
test.each(bad)('a file that is %s is refused, and nothing of it stays', async (_, change, message) => {
  const path = await changed(change);
  await expect(put(path)).rejects.toThrow(message);
  expect(await graphContent(database)).toEqual([]);
});

test('what is not gzipped is refused by name', async () => {
  const path = join(folder, 'plain.txt');
  await writeFile(path, 'no backup');
  await expect(checkBackup(path)).rejects.toThrow("plain.txt can't be read as a backup");
  await expect(contentOf(path).next()).rejects.toThrow('after 0 lines');
});
