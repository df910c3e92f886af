import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noCounts } from '../../contract/imports.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { graphContent } from '../support/graph-content.ts';
import { loadTables, withImports } from '../support/load.ts';
import { loadRows } from '../support/tables.ts';

const golden = 'tests/fixtures/golden';
let database: SchemaDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(() => emptyGraph(database));
afterAll(() => database.close());

describe('what is stored', () => {
  it('is every cell of every table', async () => {
    const result = await loadRows(
      database,
      {
        regions: [
          { code: 'X', name: 'Ex', level: 0, country: 'XX', lat: 52, lon: 0.5, version: 'own' },
          { code: 'X1', name: 'Ex One', level: 1, parent: 'X' },
        ],
        organisations: [
          {
            id: 'ångström',
            name: 'Ångström & Söner "AB"',
            kind: 'firm',
            size: 'sme',
            region: 'X1',
            place: 'Uppsala',
            lat: 59,
            lon: 17.6,
            founded: 1950,
            dissolved: 1990,
            fate: 'merged',
            industry: 'instruments',
            nace: '26.51',
            sector: 'manufacturing',
            wikidata: 'Q1',
            ror: 'r',
            source: 'https://example.org/1',
            note: '=SUM(A1)',
          },
          { id: 'u', name: '大学', kind: 'university' },
        ],
        people: [{ id: 'p', name: 'Pat' }],
        spinoffs: [
          {
            parent: 'u',
            child: 'ångström',
            year: 1950,
            type: 'university',
            rule: 'licence',
            confidence: 'high',
            source: 's',
            note: 'n\nm',
          },
        ],
        links: [
          { from: 'u', to: 'ångström', kind: 'ownership', start: 1960, end: 1970, share: 12.5 },
          { from: 'u', to: 'ångström', kind: 'collaboration', formality: 'informal', weight: 3, source: 's' },
        ],
        flows: [{ origin: 'u', destination: 'ångström', year: 1951, count: 3, source: 's' }],
        careers: [
          { person: 'p', organisation: 'ångström', from: 1950, to: 1960, role: 'chair', founder: 'yes' },
        ],
      },
      'Mine',
    );
    expect(result.counts).toEqual({
      ...noCounts,
      rows: 10,
      organisations: 2,
      spinoffs: 1,
      links: 2,
      flows: 1,
      regions: 2,
      people: 1,
      careers: 1,
    });
    const lines = await graphContent(database);
    expect(
      lines
        .filter((line) => !line.startsWith(':Dataset'))
        .map((line) => line.replace(/ id=[0-9a-f]{20};/, '')),
    ).toEqual([
      ':Organisation:Firm ångström dataset=mine; dissolved=1990; fate=merged; founded=1950; id=ångström; industry=instruments; kind=firm; lat=59.0; lon=17.6; nace=26.51; name=Ångström & Söner "AB"; note==SUM(A1); place=Uppsala; ror=r; sector=manufacturing; size=sme; source=https://example.org/1; wikidata=Q1; ',
      ':Organisation:University u dataset=mine; id=u; kind=university; name=大学; ',
      ':Person p dataset=mine; id=p; name=Pat; ',
      ':Region X code=X; country=XX; dataset=mine; lat=52.0; level=0; lon=0.5; name=Ex; version=own; ',
      ':Region X1 code=X1; country=XX; dataset=mine; level=1; name=Ex One; ',
      'X1 PART_OF X ',
      'p FOUNDED ångström dataset=mine; year=1950; ',
      'p WORKED_AT ångström dataset=mine; from=1950; role=chair; to=1960; ',
      'u COLLABORATES_WITH ångström confidence=medium; dataset=mine; formality=informal; source=s; weight=3.0; ',
      'u OWNS ångström confidence=medium; dataset=mine; from=1960; share=12.5; to=1970; ',
      'u SPUN_OFF ångström confidence=high; dataset=mine; note=n\nm; rule=licence; source=s; type=university; year=1950; ',
      'u WORKER_FLOW ångström confidence=medium; count=3; dataset=mine; source=s; year=1951; ',
      'ångström LOCATED_IN X1 dataset=mine; ',
    ]);
  });

  it('of the golden fixture', async () => {
    const before = await database.pin();
    const result = await loadTables(database, golden, 'Golden');
    expect(result).toMatchObject({
      state: 'done',
      phase: 'finished',
      dataset: 'golden',
      counts: { ...noCounts, rows: 19, organisations: 8, spinoffs: 8, regions: 3 },
      dataVersion: before.version + 1,
    });
    expect(await database.pin()).toEqual({ version: before.version + 1, datasets: ['golden'] });
  });

  it('of the shipped data set: no errors, its contradictions said', async () => {
    const result = await loadTables(database, 'seed');
    const { organisations, spinoffs, links, flows, regions } = result.counts;
    expect({ organisations, spinoffs, links, flows, regions }).toEqual({
      organisations: 726,
      spinoffs: 379,
      links: 520,
      flows: 75,
      regions: 119,
    });
    const codes = result.findings.map(({ severity, code }) => `${severity} ${code}`);
    expect(Object.fromEntries(codes.map((code) => [code, codes.filter((c) => c === code).length]))).toEqual({
      'warning child-after-parent': 2,
      'info claims-disagree': 11,
    });
    expect(result.dataset).toBe('seed');
  });

  it('of sixty stacked diamonds, with 2^60 paths', async () => {
    const organisations = [{ id: 'n0', name: 'n0', kind: 'firm' }];
    const spinoffs: { parent: string; child: string }[] = [];
    for (let i = 0; i < 60; i++) {
      for (const id of [`l${i}`, `r${i}`, `n${i + 1}`]) organisations.push({ id, name: id, kind: 'firm' });
      for (const side of ['l', 'r']) {
        spinoffs.push(
          { parent: `n${i}`, child: `${side}${i}` },
          { parent: `${side}${i}`, child: `n${i + 1}` },
        );
      }
    }
    await loadRows(database, { organisations, spinoffs });
    const closing = loadRows(database, { spinoffs: [{ parent: 'n60', child: 'n0' }] });
    await expect(closing).rejects.toMatchObject({
      status: 422,
      code: 'import-failed',
      errors: [{ file: 'spinoffs.csv', line: 2, column: 'child' }],
    });
  });
});

describe('all or nothing', () => {
  it('one wrong cell in the last table, and nothing is stored', async () => {
    const before = [await graphContent(database), await database.pin()];
    const wrong = loadRows(database, {
      organisations: [
        { id: 'a', name: 'A', kind: 'firm' },
        { id: 'b', name: 'B', kind: 'firm' },
      ],
      flows: [
        { origin: 'a', destination: 'b', year: 1980, count: 1 },
        { origin: 'a', destination: 'b', year: '19x0', count: 1 },
      ],
    });
    await expect(wrong).rejects.toMatchObject({
      status: 422,
      message:
        'Nothing was imported. flows.csv, line 3, year: "19x0" is not a year from 1000 to 2100. Write four digits such as 1987, or leave it empty.',
      errors: [{ file: 'flows.csv', line: 3, column: 'year' }],
    });
    expect([await graphContent(database), await database.pin()]).toEqual(before);
  });

  it('a dry run reports and stores nothing', async () => {
    const before = [await graphContent(database), await database.pin()];
    await withImports(database, async (imports) => {
      const files = ['organisations', 'regions', 'spinoffs'].map((table) => ({
        name: `${table}.csv`,
        path: join(golden, `${table}.csv`),
      }));
      const { id } = imports.start(files, { dryRun: true });
      const state = await imports.finished(id);
      expect(state).toMatchObject({
        state: 'done',
        dryRun: true,
        dataset: null,
        counts: { ...noCounts, rows: 19, organisations: 8, spinoffs: 8, regions: 3 },
      });
    });
    expect([await graphContent(database), await database.pin()]).toEqual(before);
  });
});
