import { describe, expect, it } from 'vitest';
import { egoOf } from '../../../client/network/ego.ts';
import { expansionsOf, foldable } from '../../../client/network/expand.ts';
import { expansionFilter, joinNetworks } from '../../../client/network/join.ts';
import { link, network, organisation } from './drawing.ts';
import { small } from './small.ts';

describe('who is around', () => {
  it('sorts neighbours by what they are to one organisation', () => {
    expect(egoOf('a', small.links)).toEqual({
      children: ['b'],
      parents: [],
      local: [],
      distant: ['c'],
      unknown: [],
    });
  });

  it('offers what is not drawn, most linked first, by type of link', () => {
    const candidates = [
      { id: 'x', types: ['supply'] as const },
      { id: 'b', types: ['supply'] as const },
      { id: 'y', types: ['supply', 'spin-off'] as const },
    ];
    expect(expansionsOf(candidates, new Set(['a', 'b']))).toEqual([
      { id: 'all', label: 'All links', ids: ['x', 'y'], count: 2 },
      { id: 'spin-off', label: 'Spin-off', ids: ['y'], count: 1 },
      { id: 'supply', label: 'Supply', ids: ['x', 'y'], count: 2 },
    ]);
    expect(expansionsOf(candidates.slice(1, 2), new Set(['b']))).toEqual([]);
  });

  it('takes back what hangs on nothing else', () => {
    const links = [link('a', 'x'), link('a', 'y'), link('b', 'y'), link('x', 'z')];
    expect(foldable('a', ['x', 'y', 'z'], links)).toEqual(['x']);
  });

  it('draws the expanded beside what the filter leaves, beyond its places and kinds', () => {
    const wide = network(
      [organisation('c'), organisation('e'), organisation('f')],
      [link('c', 'e'), link('e', 'f'), link('a', 'c', { scope: 'international', weight: 100 })],
    );
    const joined = joinNetworks(small, wide, ['e']);
    expect(joined.organisations.map((o) => o.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(joined.links.map((l) => l.id)).toEqual(['a-b', 'a-c', 'c-a', 'c-e']);
    expect(joinNetworks(small, undefined, ['e'])).toBe(small);
    const filter = {
      level: 3 as const,
      undated: 'include' as const,
      around: ['a'],
      hops: 2,
      kinds: ['firm' as const],
    };
    expect(expansionFilter({ ...filter, links: ['supply'] })).toEqual({
      level: 3,
      undated: 'include',
      links: ['supply'],
    });
  });
});
