import { expect, test } from 'vitest';
import { kinOf } from '../../../client/genealogy/model/kin.ts';
import { stepFrom } from '../../../client/genealogy/model/walk.ts';

const organisation = (id: string) => ({ id, name: id }) as never;
const link = (parent: string, child: string) => ({ id: `${parent}-${child}`, parent, child, year: 1990 });

test('arrow keys go among siblings, and beyond the last of them to whoever is next, so that a further parent is reached', () => {
  const links = [link('uni', 'a'), link('uni', 'b'), link('other', 'b')] as never[];
  const kin = kinOf(['uni', 'a', 'b', 'other'].map(organisation), links);
  const primary = new Map([
    ['a', links[0]!],
    ['b', links[1]!],
  ]);
  const places = {
    at: new Map(['uni', 'a', 'b', 'other'].map((id, row) => [id, { x: 0, y: row }])),
    standIn: new Map(),
  };
  const from = (id: string, step: Parameters<typeof stepFrom>[1]) => stepFrom(id, step, kin, primary, places);
  expect([from('b', 'parent'), from('uni', 'child'), from('a', 'after')]).toEqual(['uni', 'a', 'b']);
  expect([from('b', 'after'), from('other', 'before'), from('other', 'after')]).toEqual([
    'other',
    'uni',
    undefined,
  ]);
});
