import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Import } from '../../contract/imports.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { withdrawQuery } from '../../server/imports/data-sets.ts';
import type { Imports } from '../../server/imports/imports.ts';
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

async function undo(dataset: string | null): Promise<Import> {
  return withImports(database, async (imports) => {
    const all = await imports.list();
    return imports.undo(all.find((one) => one.dataset === dataset)!.id);
  });
}

describe('undoing an import', () => {
  it('leaves the graph exactly as it was, at a new data version', async () => {
    await loadTables(database, golden, 'Golden');
    const before = await graphContent(database);
    const { version } = await database.pin();
    const added = await loadRows(
      database,
      {
        regions: [{ code: 'R4', name: 'Region Four', level: 3, country: 'CC' }],
        organisations: [{ id: 'new', name: 'New', kind: 'firm', region: 'R4' }],
        people: [{ id: 'p', name: 'Pat' }],
        spinoffs: [{ parent: 'C', child: 'new', year: 1980 }],
        links: [{ from: 'new', to: 'S', kind: 'supply' }],
        flows: [{ origin: 'S', destination: 'new', count: 2 }],
        careers: [{ person: 'p', organisation: 'S', founder: 'yes' }],
      },
      'Added',
    );
    expect(await graphContent(database)).not.toEqual(before);
    expect(await undo(added.dataset)).toMatchObject({
      id: added.id,
      state: 'undone',
      dataset: null,
      dataVersion: version + 2,
    });
    expect(await graphContent(database)).toEqual(before);
    expect(await database.pin()).toEqual({ version: version + 2, datasets: ['golden'] });
  });

  it('goes on where it broke off', async () => {
    await loadTables(database, golden, 'Golden');
    const before = await graphContent(database);
    const organisations = [{ id: 'new', name: 'New', kind: 'firm' }];
    const { dataset } = await loadRows(database, { organisations }, 'Added');
    await database.write(withdrawQuery, { dataset: dataset! });
    const { version } = await database.pin();
    expect(await undo(dataset)).toMatchObject({ state: 'undone', dataVersion: version });
    expect(await graphContent(database)).toEqual(before);
  });

  it('is refused while other data sets build on it, which are named', async () => {
    await loadTables(database, golden, 'Golden');
    await loadRows(database, { links: [{ from: 'S', to: 'U', kind: 'advice' }] }, 'Advice');
    const before = await graphContent(database);
    await expect(undo('golden')).rejects.toMatchObject({
      status: 409,
      code: 'built-upon',
      message: 'Other data sets build on "golden": "advice" (1 links). Undo these first.',
    });
    expect(await graphContent(database)).toEqual(before);
  });

  it('hands regions that others use over to one of them', async () => {
    const regions = [
      { code: 'X', name: 'Ex', level: 0 },
      { code: 'X1', name: 'Ex One', level: 1, parent: 'X' },
      { code: 'X2', name: 'Ex Two', level: 1, parent: 'X' },
    ];
    await loadRows(database, { regions }, 'Regions');
    await loadRows(
      database,
      { organisations: [{ id: 'a', name: 'A', kind: 'firm', region: 'X1' }] },
      'Firms',
    );
    await undo('regions');
    const content = await graphContent(database);
    expect(content.filter((line) => !line.startsWith(':Dataset'))).toEqual([
      ':Organisation:Firm a dataset=firms; id=a; kind=firm; name=A; ',
      ':Region X code=X; country=X; dataset=firms; level=0; name=Ex; ',
      ':Region X1 code=X1; country=X; dataset=firms; level=1; name=Ex One; ',
      'X1 PART_OF X ',
      'a LOCATED_IN X1 dataset=firms; ',
    ]);
  });

  it('of one that stored nothing forgets it and touches nothing', async () => {
    const first = await loadTables(database, golden, 'Golden');
    const before = await graphContent(database);
    await withImports(database, async (imports) => {
      const again = await imports.importFolder(golden);
      expect(again.dataset).toBe(first.dataset);
      await imports.undo(again.id);
      await expect(imports.get(again.id)).rejects.toMatchObject({ status: 404 });
    });
    expect(await graphContent(database)).toEqual(before);
  });

  it('is given up, with nothing done, when others write all the while', async () => {
    const { id } = await loadTables(database, golden, 'Golden');
    const before = await graphContent(database);
    const whileOthersWrite = async (imports: Imports) => {
      let release = () => {};
      const others = imports.exclusively(() => new Promise<void>((resolve) => (release = resolve)));
      await expect(imports.undo(id)).rejects.toMatchObject({ status: 503, code: 'busy', retryAfter: 10 });
      release();
      await others;
      // Whatever waited for its turn has had it by now.
      await imports.exclusively(async () => undefined);
      expect(await graphContent(database)).toEqual(before);
      expect(await imports.undo(id)).toMatchObject({ id, state: 'undone' });
    };
    await withImports(database, whileOthersWrite, { patienceMs: 2_000 });
  });
});
