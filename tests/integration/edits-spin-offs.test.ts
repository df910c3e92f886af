import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EditRequest, NewOrganisation } from '../../contract/edits.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { readEdits } from '../../server/imports/edits/history.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { addedTo, fewRows, merge, source } from '../support/edited-graph.ts';
import { edit, undo } from '../support/edits.ts';
import { graphContent } from '../support/graph-content.ts';
import { loadRows } from '../support/tables.ts';

let database: SchemaDatabase;
let before: string[];

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  await emptyGraph(database);
  await loadRows(database, fewRows, 'Base');
  before = await graphContent(database);
});
afterAll(() => database.close());

it('a spin-off is added by the code of imports, and undone', async () => {
  const asked = { action: 'add-spin-off', parent: 'p', child: 'a', year: 1847, source } as const;
  const more = {
    type: 'university',
    rule: null,
    confidence: 'high',
    note: null,
    organisation: null,
  } as const;
  const done = await edit(database, { ...asked, ...more });
  expect(done).toMatchObject({ kind: 'edit', title: 'Spin-off added: Siemens from Parent' });
  expect(await addedTo(database, before)).toEqual([
    expect.stringMatching(/^:Edit .*action=add/),
    expect.stringMatching(
      /^p SPUN_OFF a confidence=high; .*source=Annual report 1991; type=university; year=1847/,
    ),
  ]);
  expect(await readEdits(database, await database.pin(), 'p')).toMatchObject([{ import: done.id }]);
  await expect(edit(database, { ...asked, ...more, parent: 'c', child: 'p' })).rejects.toMatchObject({
    code: 'import-failed',
    message: expect.stringContaining('closes a cycle'),
  });
  await undo(database, done);
  expect(await graphContent(database)).toEqual(before);
});

describe('a spin-off of an organisation that is not there yet', () => {
  const fresh = NewOrganisation.parse({
    id: 'new',
    name: '=New "AB"',
    kind: 'firm',
    region: 'DE300',
    founded: 1990,
  });
  const asked = (more: object = {}) =>
    EditRequest.parse({
      ...{ action: 'add-spin-off', parent: 'p', child: 'new', year: 1990, source, organisation: fresh },
      ...more,
    });

  it('comes with it as one, as the child or the parent, and goes with it', async () => {
    const done = await edit(database, asked());
    expect(done).toMatchObject({
      ...{ kind: 'edit', title: 'Spin-off added: =New "AB" (new) from Parent', state: 'done' },
      counts: { organisations: 1, spinoffs: 1 },
    });
    const now = await addedTo(database, before);
    expect(now).toContainEqual(
      expect.stringMatching(
        /^:Organisation:Firm new .*founded=1990; .*name==New "AB"; .*source=Annual report 1991/,
      ),
    );
    expect(now).toContainEqual(expect.stringMatching(/^new LOCATED_IN DE300/));
    expect(now).toContainEqual(expect.stringMatching(/^p SPUN_OFF new .*year=1990/));
    expect(await readEdits(database, await database.pin(), 'new')).toMatchObject([{ import: done.id }]);
    const above = await edit(
      database,
      asked({
        parent: 'older',
        child: 'p',
        year: null,
        organisation: { id: 'older', name: 'Older', kind: 'firm' },
      }),
    );
    expect((await addedTo(database, before)).filter((line) => line.includes('SPUN_OFF'))).toHaveLength(2);
    await undo(database, done, above);
    expect(await graphContent(database)).toEqual(before);
  });

  it.each([
    [
      'has an id that is taken',
      asked({ child: 'a', organisation: { ...fresh, id: 'a' } }),
      'id-taken',
      'taken by Siemens',
    ],
    [
      'lies in a region nobody knows',
      asked({ organisation: { ...fresh, region: 'Nowhere' } }),
      'import-failed',
      '"Nowhere"',
    ],
    [
      'died first',
      asked({ organisation: { ...fresh, dissolved: 1980 } }),
      'import-failed',
      'dissolved (1980)',
    ],
    ['comes from nobody', asked({ parent: 'nobody' }), 'not-found', 'nobody'],
  ])('that %s is refused, and nothing is stored', async (_, wanted, code, words) => {
    await expect(edit(database, wanted)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
    expect(await graphContent(database)).toEqual(before);
  });

  it('that was merged gives its id to nobody else', async () => {
    await edit(database, merge('a', 'b'));
    const wanted = asked({ child: 'b', organisation: { ...fresh, id: 'b' } });
    await expect(edit(database, wanted)).rejects.toMatchObject({ status: 409, code: 'id-taken' });
  });

  it('is one of the two ends', () => {
    expect(() => asked({ organisation: { ...fresh, id: 'other' } })).toThrow(
      'must be the parent’s or the child’s id',
    );
  });
});
