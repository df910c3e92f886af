import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noCounts } from '../../contract/imports.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { graphContent } from '../support/graph-content.ts';
import { loadTables } from '../support/load.ts';
import { loadRows, withTables } from '../support/tables.ts';

const golden = 'tests/fixtures/golden';
let database: SchemaDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(() => emptyGraph(database));
afterAll(() => database.close());

describe('what is in the graph already', () => {
  beforeEach(async () => {
    await loadTables(database, golden, 'Golden');
  });

  it('stays as it is when the same tables come again', async () => {
    const before = [await graphContent(database), await database.pin()];
    const again = await loadTables(database, golden, 'Another title');
    expect([await graphContent(database), await database.pin()]).toEqual(before);
    expect(again).toMatchObject({
      state: 'done',
      dataset: 'golden',
      counts: { ...noCounts, rows: 19, unchanged: 19 },
      findings: [{ severity: 'info', code: 'same-tables' }],
    });
  });

  it('stays as it is when the same rows come in other clothes', async () => {
    const before = [await graphContent(database), await database.pin()];
    const again = await withTables(
      Object.fromEntries(
        await Promise.all(
          ['organisations', 'regions', 'spinoffs'].map(async (table) => {
            const text = await readFile(join(golden, `${table}.csv`), 'utf8');
            return [`my-${table}`, text.replaceAll('\n', '\r\n')] as const;
          }),
        ),
      ),
      (folder) => loadTables(database, folder),
    );
    expect([await graphContent(database), await database.pin()]).toEqual(before);
    expect(again).toMatchObject({
      state: 'done',
      dataset: null,
      counts: { ...noCounts, rows: 19, unchanged: 19 },
      findings: [{ severity: 'info', code: 'unchanged' }],
    });
  });

  it('is not written over: the field, both values and the data set are named', async () => {
    const before = await graphContent(database);
    const changed = loadRows(database, {
      organisations: [
        { id: 'S', name: 'Sierra Electric', kind: 'firm', founded: 1951, region: 'R1' },
        { id: 'A', name: 'Alder Instruments', kind: 'firm', region: 'R2' },
        { id: 'U', name: 'University of Uplands', kind: 'university', place: 'Uplands' },
      ],
      regions: [{ code: 'R1', name: 'Region One', level: 2, country: 'AA' }],
      spinoffs: [
        {
          parent: 'S',
          child: 'A',
          year: 1960,
          type: 'corporate',
          rule: 'founder-employer',
          confidence: 'low',
          source: 'golden',
        },
      ],
    });
    const remedy = 'Leave the row out, make it agree, or undo "golden" first.';
    await expect(changed).rejects.toMatchObject({
      status: 422,
      errors: [
        {
          file: 'regions.csv',
          line: 2,
          column: 'level',
          message: `Region R1 is in the data set "golden" already, with another level: "3" there, "2" here. ${remedy}`,
        },
        {
          file: 'organisations.csv',
          line: 2,
          column: 'founded',
          message: `S is in the data set "golden" already, with another founded: "1950" there, "1951" here. ${remedy}`,
        },
        {
          file: 'organisations.csv',
          line: 3,
          column: 'region',
          message: `A is in the data set "golden" already, with another region: "R1" there, "R2" here. ${remedy}`,
        },
        {
          file: 'organisations.csv',
          line: 4,
          column: 'place',
          message: `U is in the data set "golden" already, with another place: nothing there, "Uplands" here. ${remedy}`,
        },
        {
          file: 'spinoffs.csv',
          line: 2,
          column: 'confidence',
          message: `The link is in the data set "golden" already, with another confidence: "high" there, "low" here. ${remedy}`,
        },
      ],
    });
    expect(await graphContent(database)).toEqual(before);
  });

  it('can be linked to; what it would close a cycle with is refused', async () => {
    const added = await loadRows(
      database,
      {
        organisations: [{ id: 'new', name: 'New', kind: 'firm', founded: 1980, region: 'R1' }],
        spinoffs: [{ parent: 'C', child: 'new', year: 1980 }],
      },
      'Added',
    );
    expect(added).toMatchObject({
      dataset: 'added',
      counts: { organisations: 1, spinoffs: 1 },
      findings: [],
    });
    const cycle = loadRows(database, { spinoffs: [{ parent: 'new', child: 'S' }] });
    await expect(cycle).rejects.toMatchObject({
      errors: [
        {
          file: 'spinoffs.csv',
          line: 2,
          column: 'child',
          message:
            'This spin-off closes a cycle: new → S → A → C → new. Nobody descends from itself; correct or remove one of these links (the others: links in the graph).',
        },
      ],
    });
  });

  it('counts for the lives of parents and children too', async () => {
    const { findings } = await loadRows(database, {
      organisations: [{ id: 'old', name: 'Old', kind: 'firm', founded: 1900 }],
      spinoffs: [{ parent: 'S', child: 'old' }],
    });
    expect(findings.map(({ code, line }) => [code, line])).toEqual([['child-before-parent', 2]]);
  });
});
