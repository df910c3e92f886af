import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EditRequest } from '../../contract/edits.ts';
import type { Import } from '../../contract/imports.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { Fault } from '../../server/fault.ts';
import { createImports, type Imports } from '../../server/imports/imports.ts';
import { emptyGraph, testDatabase, testLog } from '../support/database.ts';
import { graphContent } from '../support/graph-content.ts';
import { loadRows, type Rows, withTables } from '../support/tables.ts';

let database: SchemaDatabase;
let imports: Imports;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'offshoot-imports-'));
  imports = createImports({ database, folder, log: testLog });
});
afterAll(async () => {
  await imports.close();
  await rm(folder, { recursive: true });
  await database.close();
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const source = 'told';
const id = fc.constantFrom(...ids);
const year = fc.integer({ min: 1950, max: 1960 });

type Step = { do: EditRequest } | { rows: Record<string, Rows> } | { undo: number };
const pair = fc.tuple(id, id).filter(([a, b]) => a !== b);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({ organisation: id, year, field: fc.constantFrom('founded' as const, 'dissolved' as const) })
    .map((asked): Step => ({ do: { action: 'correct-organisation', ...asked, source } })),
  {
    weight: 2,
    arbitrary: fc
      .tuple(pair, fc.subarray(['name', 'founded', 'region', 'coordinates'] as const))
      .map(([[kept, merged], take]): Step => ({ do: { action: 'merge', kept, merged, take, source } })),
  },
  pair.map(
    ([parent, child]): Step => ({
      do: {
        ...{ action: 'add-spin-off', parent, child, year: 1955, type: null, rule: null, note: null, source },
        confidence: 'low',
        organisation: null,
      },
    }),
  ),
  fc.tuple(pair, fc.nat()).map(
    ([[from, to], n]): Step => ({
      rows: {
        organisations: [{ id: `new-${n}`, name: `New ${n}`, kind: 'firm', region: 'DE212' }],
        links: [
          { from, to, kind: 'supply', source: `row ${n}` },
          { from: to, to: `new-${n}`, kind: 'collaboration' },
        ],
        people: [{ id: `person-${n}` }],
        careers: [{ person: `person-${n}`, organisation: from, from: 1950, founder: 'yes' }],
      },
    }),
  ),
  fc.nat(100).map((undo): Step => ({ undo })),
);

/** Faults are answers: what closes a cycle, is one already, or has something resting on it, is refused. */
async function orRefused<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Fault && error.status < 500) return undefined;
    throw error;
  }
}

function importRows(rows: Record<string, Rows>): Promise<Import> {
  const lines = (table: Rows) => {
    const columns = Object.keys(table[0]!);
    return [columns, ...table.map((row) => columns.map((column) => row[column]))].join('\n');
  };
  const texts = Object.fromEntries(Object.entries(rows).map(([name, table]) => [name, lines(table)]));
  return withTables(texts, (where) => imports.importFolder(where, { title: 'Random' }));
}

async function undone(done: Import[], at: number): Promise<boolean> {
  const gone = await orRefused(imports.undo(done[at]!.id));
  if (gone) done.splice(at, 1);
  return gone !== undefined;
}

async function take(step: Step, done: Import[]): Promise<void> {
  if ('undo' in step) {
    if (done.length > 0) await undone(done, step.undo % done.length);
    return;
  }
  const work = 'do' in step ? imports.edit(step.do).then(({ made }) => made) : importRows(step.rows);
  const made = await orRefused(work);
  // What was there already stored nothing, and has nothing to undo.
  if (made?.dataset && made.dataVersion !== null) done.push(made);
}

async function base(): Promise<void> {
  await emptyGraph(database);
  const organisations = ids.map((one, i) => ({
    ...{
      id: one,
      name: `Name ${one}`,
      kind: i % 2 ? 'firm' : 'university',
      region: i % 2 ? 'DE212' : 'DE300',
    },
    ...{ founded: 1940 + i, lat: i === 0 ? null : 48 + i, lon: i === 0 ? null : 11.5 },
  }));
  const spinoffs = [
    { parent: 'a', child: 'b', year: 1951 },
    { parent: 'a', child: 'c', year: 1952 },
    { parent: 'c', child: 'd', year: 1953 },
  ];
  const links = [
    { from: 'b', to: 'c', kind: 'collaboration' },
    { from: 'd', to: 'e', kind: 'supply' },
    { from: 'a', to: 'e', kind: 'supply' },
  ];
  await loadRows(database, { organisations, spinoffs, links }, 'Base');
}

it('edits, merges and imports done and undone in any order leave the graph as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 9 }),
      fc.infiniteStream(fc.nat(100)),
      async (steps, picks) => {
        await base();
        const before = await graphContent(database);
        const done: Import[] = [];
        for (const one of steps) await take(one, done);
        while (done.length > 0) {
          const { length } = done;
          const first = picks.next().value! % length;
          for (let i = 0; i < length && done.length === length; i++) await undone(done, (first + i) % length);
          expect(done.length, 'one of those left can be undone').toBeLessThan(length);
        }
        expect(await graphContent(database)).toEqual(before);
      },
    ),
    { numRuns: 4 },
  );
});
