import { expect, test } from 'vitest';
import { litThrough } from '../../../client/network/through.ts';
import type { NetworkLink } from '../../../contract/network.ts';

function link(id: string, source: string, target: string, type: NetworkLink['type'] = 'spin-off') {
  return { id, source, target, type, scope: 'national', weight: 1 } as NetworkLink;
}

test('lights a broker, those it joins and the links on the way, and nothing else', () => {
  const links = [
    link('into', 'a', 'v'),
    link('again', 'a', 'v', 'supply'),
    link('out', 'v', 'b'),
    link('against', 'b', 'v'),
    link('mutual', 'b', 'v', 'collaboration'),
    link('past', 'a', 'c'),
    link('other', 'v', 'c'),
  ];
  expect(litThrough('v', { from: ['a'], to: ['b'] }, links)).toEqual({
    nodes: ['v', 'a', 'b'],
    links: ['into', 'again', 'out', 'mutual'],
  });
});
