import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EditRequest } from '../../contract/edits.ts';
import type { Import } from '../../contract/imports.ts';
import type { SchemaDatabase } from '../../server/database/settings.ts';
import { readEdits } from '../../server/imports/edits/history.ts';
import { emptyGraph, testDatabase } from '../support/database.ts';
import { addedTo, fewRows, merge, source } from '../support/edited-graph.ts';
import { edit, undo } from '../support/edits.ts';
import { graphContent } from '../support/graph-content.ts';
import { loadRows } from '../support/tables.ts';

let database: SchemaDatabase;
let base: Import;
let before: string[];

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  await emptyGraph(database);
  base = await loadRows(database, fewRows, 'Base');
  before = await graphContent(database);
});
afterAll(() => database.close());

const founded = (year: number | null, organisation = 'a'): EditRequest => ({
  ...{ action: 'correct-organisation', organisation, field: 'founded', year, source },
});
describe('a year', () => {
  it('is corrected at a new data version, with a note of what it was, and put back', async () => {
    const { version } = await database.pin();
    const done = await edit(database, founded(1848));
    expect(done).toMatchObject({
      ...{ kind: 'edit', title: 'Correction: Siemens founded 1848', state: 'done' },
      ...{ dataset: 'correction-siemens-founded-1848', dataVersion: version + 1 },
    });
    expect(await addedTo(database, before)).toEqual([
      expect.stringMatching(/^:Edit .*about|^:Edit .*before=1847; .*after=1848|^:Edit /),
      expect.stringContaining(':Organisation:Firm a dataset=base; founded=1848;'),
    ]);
    expect(await readEdits(database, await database.pin(), 'a')).toEqual([
      {
        ...{ id: `${done.id}-0`, import: done.id, title: done.title, action: 'correct' },
        ...{ organisations: ['a'], field: 'founded', before: 1847, after: 1848, source, undoFirst: [] },
        at: expect.any(String),
      },
    ]);
    await undo(database, done);
    expect(await graphContent(database)).toEqual(before);
    expect((await database.pin()).version).toBe(version + 2);
  });

  it('of a claim is corrected too; an unknown one stays refused', async () => {
    const [, , claim] = before.find((line) => line.startsWith('p SPUN_OFF b'))!.match(/(id)=(\w+)/)!;
    const asked = { action: 'correct-spin-off', parent: 'p', child: 'b', year: 1851, source } as const;
    const done = await edit(database, { ...asked, claim: claim! });
    expect(await addedTo(database, before)).toEqual([
      expect.stringMatching(/^:Edit /),
      expect.stringMatching(/^p SPUN_OFF b .*year=1851/),
    ]);
    await undo(database, done);
    expect(await graphContent(database)).toEqual(before);
    await expect(edit(database, { ...asked, claim: 'none' })).rejects.toMatchObject({ status: 404 });
  });

  it('stacks: what was corrected later is undone first, and the data below it last', async () => {
    const first = await edit(database, founded(1848));
    const second = await edit(database, founded(null));
    await expect(undo(database, first)).rejects.toMatchObject({
      code: 'built-upon',
      message: expect.stringContaining('"Correction: Siemens founded in a year not known". Undo these first'),
    });
    await expect(undo(database, base)).rejects.toMatchObject({ code: 'built-upon' });
    await undo(database, second, first);
    expect(await graphContent(database)).toEqual(before);
  });

  it.each([
    ['the same', founded(1847), 'nothing-changed'],
    ['after the end', { ...founded(1800), field: 'dissolved' } as EditRequest, 'impossible-years'],
    ['of nobody', founded(1900, 'nobody'), 'not-found'],
  ])('that is %s is refused, and nothing is stored', async (_, asked, code) => {
    await expect(edit(database, asked)).rejects.toMatchObject({ code });
    expect(await graphContent(database)).toEqual(before);
  });
});

describe('merging', () => {
  it('moves every link, puts loops aside, takes what was picked, and is undone to the last property', async () => {
    const done = await edit(database, merge('a', 'b', ['size', 'region', 'founded']));
    const now = await graphContent(database);
    const links = now
      .filter((line) => /^\w+ [A-Z_]+ /.test(line))
      .map((line) => line.split(' ').slice(0, 3).join(' '));
    expect(links.filter((line) => !line.includes('PART_OF'))).toEqual([
      'a LOCATED_IN DE300',
      'a LOOP b',
      'a SPUN_OFF c',
      'a SPUN_OFF c',
      'a SUPPLIES c',
      'b LOCATED_IN DE300',
      'b LOOP a',
      'b SAME_AS a',
      'p SPUN_OFF a',
      'someone FOUNDED a',
      'someone WORKED_AT a',
    ]);
    expect(now).toContainEqual(expect.stringMatching(/^:Organisation:Firm a .*founded=1850; .*size=large/));
    expect(now).toContainEqual(expect.stringMatching(/^:Merged b .*founded=1850; .*name=Seimens/));
    await expect(undo(database, base)).rejects.toMatchObject({
      message: `Other data sets build on "base": "${done.title}". Undo these first.`,
    });
    await undo(database, done);
    expect(await graphContent(database)).toEqual(before);
  });

  it('of what was merged before goes on from there, and is undone in turn', async () => {
    const first = await edit(database, merge('a', 'b'));
    const between = await graphContent(database);
    const second = await edit(database, { ...merge('p', 'b') });
    expect(second.title).toBe('Merged: Siemens (a) into Parent (p)');
    await expect(undo(database, first)).rejects.toMatchObject({ code: 'built-upon' });
    await undo(database, second);
    expect(await graphContent(database)).toEqual(between);
    await undo(database, first);
    expect(await graphContent(database)).toEqual(before);
  });

  it('is refused where it closes a cycle, and where both are one', async () => {
    await expect(edit(database, merge('p', 'c'))).rejects.toMatchObject({
      code: 'closes-cycle',
      message: expect.stringContaining('p → b → c'),
    });
    await expect(edit(database, merge('a', 'a'))).rejects.toMatchObject({ code: 'same-organisation' });
    expect(await graphContent(database)).toEqual(before);
  });
});
