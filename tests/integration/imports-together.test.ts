import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Import } from '../../contract/imports.ts';
import type { Database, Query } from '../../server/database/database.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { type DataSet, listDataSets, publishQuery, withdrawQuery } from '../../server/imports/data-sets.ts';
import type { Imports } from '../../server/imports/imports.ts';
import { Lease } from '../../server/imports/lease.ts';
import { removeDataSet } from '../../server/imports/removal.ts';
import { Writer } from '../../server/imports/write/writer.ts';
import { projectRoot } from '../../server/root.ts';
import { emptyGraph, testDatabase, testLog } from '../support/database.ts';
import { graphContent } from '../support/graph-content.ts';
import { loadTables, withImports } from '../support/load.ts';
import { ownNeo4j } from '../support/own-neo4j.ts';
import { loadRows, withTables } from '../support/tables.ts';

// Each waits for processes, leases or thousands of rows, on a busy machine for long.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const golden = 'tests/fixtures/golden';
let database: SchemaDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(() => emptyGraph(database));
afterAll(() => database.close());

/** Tables of so many firms, each a child of the one before. */
function chain(name: string, count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, i) => i);
  return {
    organisations: `id,name,kind\n${numbers.map((i) => `${name}${i},${name} ${i},firm\n`).join('')}`,
    spinoffs: `parent,child\n${numbers
      .slice(1)
      .map((i) => `${name}${i - 1},${name}${i}\n`)
      .join('')}`,
  };
}

const filesOf = (folder: string, tables: Record<string, string>) =>
  Object.keys(tables).map((table) => ({ name: `${table}.csv`, path: join(folder, `${table}.csv`) }));

/** Waits until an import is in a phase. */
function phase(imports: Imports, id: string, wanted: Import['phase']): Promise<Import> {
  return new Promise((resolve, reject) => {
    const stop = imports.subscribe(id, (state) => {
      if (state.phase === wanted) resolve(state);
      else if (state.phase === 'finished') reject(new Error(`the import ended: ${JSON.stringify(state)}`));
    });
    if (!stop) reject(new Error('the import is over already'));
  });
}

describe('an import that is broken off', () => {
  it('by its user leaves nothing', async () => {
    const before = await graphContent(database);
    const tables = chain('firm', 9_000);
    await withTables(tables, (folder) =>
      withImports(database, async (imports) => {
        const { id } = imports.start(filesOf(folder, tables));
        await phase(imports, id, 'writing');
        expect(await imports.undo(id)).toMatchObject({
          state: 'undone',
          phase: 'finished',
          dataset: null,
          findings: expect.arrayContaining([expect.objectContaining({ code: 'cancelled' })]),
        });
      }),
    );
    expect(await graphContent(database)).toEqual(before);
  });

  it('by the death of its process is seen by nobody, and removed at the next start', async () => {
    await loadTables(database, golden, 'Golden');
    const before = [await graphContent(database), await database.pin()];
    const underWay = await mkdtemp(join(tmpdir(), 'offshoot-imports-'));
    await withTables(chain('killed', 20_000), async (folder) => {
      const file = join(projectRoot(), 'tests', 'support', 'import-holder.ts');
      const child = spawn(process.execPath, ['--import', 'tsx', file, folder, underWay], {
        env: { ...process.env, NEO4J: JSON.stringify(await ownNeo4j()) },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      const ended = once(child, 'exit');
      await vi.waitFor(async () => expect(await writtenOf('killed')).toBeGreaterThan(0), {
        timeout: 200_000,
        interval: 20,
      });
      child.kill('SIGKILL');
      expect((await ended)[1]).toBe('SIGKILL');
    });
    await rm(underWay, { recursive: true });
    expect(await writtenOf('killed')).toBeGreaterThan(0);
    expect(await database.pin()).toEqual(before[1]);
    const own: Database = { ...database, mode: 'embedded' };
    const [lines, listed] = await withImports(own, async (imports) => {
      const lines = await imports.recover();
      const listed = await imports.list();
      // It stored nothing, so it can be taken off the list.
      await imports.undo(listed[0]!.id);
      expect(await imports.list()).toHaveLength(1);
      return [lines, listed] as const;
    });
    expect(listed[0]).toMatchObject({
      ...{ title: 'Killed', state: 'failed', dataset: null },
      findings: [{ code: 'broken-off', message: expect.stringContaining('Nothing of it was kept') }],
    });
    expect(lines).toEqual([
      expect.stringMatching(
        /^The import "Killed" \(killed\) was never finished; \d+ rows and links of it were removed\.$/,
      ),
    ]);
    expect([await graphContent(database), await database.pin()]).toEqual(before);
  });

  it('by another program that took over is not published', async () => {
    const tables = chain('firm', 9_000);
    const before = await graphContent(database);
    await withTables(tables, (folder) =>
      withImports(database, async (imports) => {
        const { id } = imports.start(filesOf(folder, tables));
        await phase(imports, id, 'writing');
        const thief = new Lease(database, testLog);
        await thief.tryTake(true);
        expect(await imports.finished(id)).toMatchObject({
          state: 'failed',
          findings: expect.arrayContaining([
            expect.objectContaining({ severity: 'error', code: 'lease-lost' }),
          ]),
        });
        await thief.give();
      }),
    );
    expect(await graphContent(database)).toEqual(before);
  });
});

const written: Query<{ dataset: string }, { count: number }> = {
  name: 'test/written',
  text: 'MATCH (o:Organisation {dataset: $dataset}) RETURN count(o) AS count',
  params: z.object({ dataset: z.string() }),
  row: z.object({ count: z.number() }),
};

async function writtenOf(dataset: string): Promise<number> {
  const [row] = await database.read(written, { dataset });
  return row!.count;
}

const blocked: Query<object, { status: string }> = {
  name: 'test/blocked',
  text: "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status",
  params: z.object({}),
  row: z.object({ status: z.string() }),
};

describe('what is published', () => {
  async function published(): Promise<DataSet> {
    await loadRows(database, { organisations: [{ id: 'kept', name: 'Kept', kind: 'firm' }] }, 'Kept');
    return (await listDataSets(database)).find(({ id }) => id === 'kept')!;
  }

  it('is published once, whoever asks again after the answer was lost', async () => {
    const { id, importId, publishedAs } = await published();
    const { version } = await database.pin();
    const again = { dataset: id, importId: importId!, importedAt: '2026-01-01T00:00:00.000Z' };
    expect(await database.write(publishQuery, again)).toEqual([{ version: publishedAs }]);
    expect(await database.pin()).toMatchObject({ version });
    expect(await database.write(publishQuery, { ...again, importId: 'another' })).toEqual([]);
  });

  it('is removed by nobody but its undo, and written to by no other import', async () => {
    const { id, importId } = await published();
    expect([
      await removeDataSet(database, id),
      await removeDataSet(database, id, { importId: importId! }),
    ]).toEqual([0, 0]);
    for (const writer of [importId!, 'another']) {
      const late = new Writer(database, { dataset: id, importId: writer });
      await expect(late.people([{ id: 'late', name: 'Late' }])).rejects.toMatchObject({ code: 'lease-lost' });
    }
    expect(await writtenOf(id)).toBe(1);
  });
});

it('raises the data version for good, though the right to write is renewed meanwhile', async () => {
  await loadRows(database, { organisations: [{ id: 'kept', name: 'Kept', kind: 'firm' }] }, 'Kept');
  const { version } = await database.pin();
  const lease = new Lease(database, testLog);
  await lease.tryTake();
  const renewal = await database.transaction(async (run) => {
    await lease.assertHeld(run);
    const waiting = lease.tryTake();
    await vi.waitFor(async () => expect(await database.read(blocked, {})).toHaveLength(1), 20_000);
    await run(withdrawQuery, { dataset: 'kept' });
    return { waiting };
  });
  expect(await renewal.waiting).toMatchObject({ taken: true });
  expect(await database.pin()).toEqual({ version: version + 1, datasets: [] });
});

describe('imports at the same time', () => {
  it('of one program take turns', async () => {
    const [one, two] = [chain('one', 3000), chain('two', 3000)];
    await withTables(one, (first) =>
      withTables(two, (second) =>
        withImports(database, async (imports) => {
          const a = imports.start(filesOf(first, one), { title: 'One' });
          const b = imports.start(filesOf(second, two), { title: 'Two' });
          expect([a.state, b.state]).toEqual(['queued', 'queued']);
          await phase(imports, a.id, 'writing');
          expect(await imports.get(b.id)).toMatchObject({ state: 'queued', phase: 'waiting' });
          const ends = [await imports.finished(a.id), await imports.finished(b.id)];
          expect(ends.map(({ state, dataset }) => [state, dataset])).toEqual([
            ['done', 'one'],
            ['done', 'two'],
          ]);
        }),
      ),
    );
    expect([await writtenOf('one'), await writtenOf('two')]).toEqual([3000, 3000]);
  });

  it('of two programs on one database take turns too, and the second finds what the first stored', async () => {
    const tables = chain('same', 3000);
    await withTables(tables, (folder) =>
      withImports(database, (one) =>
        withImports(database, async (two) => {
          const a = one.start(filesOf(folder, tables), { title: 'One' });
          await phase(one, a.id, 'writing');
          const b = two.start(filesOf(folder, tables), { title: 'Two' });
          const ends = [await one.finished(a.id), await two.finished(b.id)];
          expect(ends.map(({ state, dataset, counts }) => [state, dataset, counts.unchanged])).toEqual([
            ['done', 'one', 0],
            ['done', 'one', 5999],
          ]);
        }),
      ),
    );
    expect(await writtenOf('one')).toBe(3000);
  });
});
