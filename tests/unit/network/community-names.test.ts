import { expect, it } from 'vitest';
import { communityNames } from '../../../client/network/community-names.ts';
import { networkModel } from '../../../client/network/model.ts';
import { initialState } from '../../../client/state/state.ts';
import { network, organisation } from './drawing.ts';

const members = [
  organisation('z', { name: 'Zeta', links: 5 }),
  organisation('m', { name: 'Mu', links: 5 }),
  organisation('a', { name: 'Alpha', links: 1 }),
  organisation('l', { name: 'Lonely', links: 0 }),
  organisation('x', { name: 'Beyond the filter', links: 9 }),
];
const communities = new Map([
  ['z', 1],
  ['m', 1],
  ['a', 1],
  ['l', 2],
]);

it('names a community after its most linked member, of equals after the first id, whatever their order', () => {
  const expected = new Map([
    [1, 'Around Mu'],
    [2, 'Lonely alone'],
  ]);
  expect(communityNames(members, communities)).toEqual(expected);
  expect(communityNames(members.toReversed(), communities)).toEqual(expected);
});

it('is no name for one alone where others of the community are beyond what is drawn', () => {
  const more = new Map([...communities, ['not drawn', 2]] as const);
  expect(communityNames(members, more).get(2)).toBe('Around Lonely');
});

it('has its number, too, where another one is called the same', () => {
  const twins = [organisation('a', { name: 'Alpha' }), organisation('b', { name: 'Alpha' })];
  const apart = new Map([
    ['a', 3],
    ['b', 7],
  ]);
  expect([...communityNames(twins, apart).values()]).toEqual(['Alpha alone (3)', 'Alpha alone (7)']);
});

it('keeps its name when that member is hidden', () => {
  const { boxes } = networkModel({
    network: network(members, []),
    state: { ...initialState.network, boxes: 'community', hidden: ['m'] },
    theme: 'light',
    values: new Map([['community', communities]]),
    places: new Map(),
    nameOf: (id) => id,
  });
  expect(boxes.list.map(({ name }) => name)).toContain('Around Mu');
});
