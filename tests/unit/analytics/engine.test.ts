import { expect, test } from 'vitest';
import { boundsOf } from '../../../server/analytics/bounds.ts';
import { chooseEngine } from '../../../server/analytics/engine.ts';
import { createGds } from '../../../server/analytics/gds/gds.ts';
import { Names } from '../../../server/analytics/gds/names.ts';
import { measureNamed } from '../../../server/analytics/measures/catalogue.ts';
import type { Database } from '../../../server/database/database.ts';
import { testLog } from '../../support/database.ts';
import { tableOf } from '../../support/graph-table.ts';
import { snapshotOf } from '../../support/snapshots.ts';

const bounds = boundsOf();

/** Without Graph Data Science nothing is asked of the database. */
const gdsOf = (mode: Database['mode']) =>
  createGds({ database: { mode } as Database, log: testLog, isOn: false, from: 0 });

function choose(id: string, mode: Database['mode'], given = boundsOf()) {
  const snapshot = { ...snapshotOf(2, [[0, 1]]), count: 5_000_000 };
  const huge = { ...snapshot, both: { ...snapshot.both, target: new Int32Array(2_000_000) } };
  const organisations = [{ id: 'a' }, { id: 'b' }];
  const table = tableOf({ organisations, links: [{ source: 'a', target: 'b' }] });
  const selection = { table, organisations: Int32Array.of(0, 1), links: Int32Array.of(0) };
  return chooseEngine(
    measureNamed(id),
    { snapshot: huge, options: {} },
    { selection, gds: gdsOf(mode), bounds: given },
  );
}

test('what would take too long is refused with what to do, and with what is missing', async () => {
  const refused =
    'Betweenness of 5000000 organisations and 1 links takes too long: narrow the filter, or give samples=100000.';
  await expect(choose('betweenness', 'embedded')).rejects.toMatchObject({
    status: 400,
    code: 'too-large',
    message: `${refused} Neo4j’s Graph Data Science would take it on: start the program with OFFSHOOT_GDS=on.`,
  });
  await expect(choose('betweenness', 'external')).rejects.toMatchObject({
    message: `${refused} Neo4j’s Graph Data Science would take it on: start the program without OFFSHOOT_GDS=off.`,
  });
});

test('a measure that Graph Data Science lacks is refused with that', async () => {
  await expect(choose('edge-betweenness', 'embedded')).rejects.toMatchObject({
    message:
      'Edge betweenness of 5000000 organisations and 1 links takes too long: narrow the filter. Graph Data Science is not used for it: it has no such measure.',
  });
});

test('without Graph Data Science the program goes on up to its own bound', async () => {
  expect(await choose('degree', 'embedded')).toEqual({});
  await expect(choose('degree', 'embedded', { ...bounds, measured: 0 })).rejects.toMatchObject({
    status: 400,
    code: 'too-many-links',
    message: expect.stringMatching(/more than the 0 that can be measured; .*OFFSHOOT_GDS=on\.$/),
  });
});

test('a projection is left behind when its program is gone, or this one uses it no more', () => {
  const names = new Names();
  const [used, returned] = [names.take(), names.take()];
  names.giveBack(returned);
  const [prefix, host, , token] = used.split(':');
  const [day, dead] = [86_400, 2 ** 31 - 1];
  const others: [string, number, boolean][] = [
    [used, 0, false],
    [returned, 0, true],
    [`${prefix}:${host}:${process.pid}:another:1`, 0, true],
    [`${prefix}:${host}:${process.ppid}:${token}:1`, 0, false],
    [`${prefix}:${host}:${dead}:${token}:1`, 0, true],
    [`${prefix}:elsewhere:${dead}:${token}:1`, day, false],
    [`${prefix}:elsewhere:${dead}:${token}:1`, day + 1, true],
    ['somebody’s own', day + 1, false],
  ];
  expect(others.map(([name, age]) => names.isLeft(name, age))).toEqual(others.map(([, , isLeft]) => isLeft));
});
