import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortestPaths } from '../../../client/network/paths.ts';
import { link } from './drawing.ts';

it('finds all shortest paths, whichever way links point', () => {
  const links = [
    link('a', 'b'),
    link('c', 'b'),
    link('a', 'd'),
    link('d', 'c'),
    link('a', 'e'),
    link('e', 'f'),
  ];
  const found = shortestPaths(links, 'a', 'c', 10);
  expect(found?.paths.map((steps) => steps.map((s) => [s.from, s.to, s.links.map((l) => l.id)]))).toEqual([
    [
      ['a', 'b', ['a-b']],
      ['b', 'c', ['c-b']],
    ],
    [
      ['a', 'd', ['a-d']],
      ['d', 'c', ['d-c']],
    ],
  ]);
  expect([found?.length, found?.count, found?.nodes, found?.links.toSorted()]).toEqual([
    2,
    2,
    ['a', 'c', 'b', 'd'],
    ['a-b', 'a-d', 'c-b', 'd-c'],
  ]);
});

it('names parallel links in one step, and finds none where none leads', () => {
  const links = [
    link('a', 'b'),
    link('a', 'b', { id: 'again', type: 'supply' }),
    link('c', 'c'),
    link('c', 'd'),
  ];
  expect(shortestPaths(links, 'a', 'b', 10)?.paths[0]?.[0]?.links.map((l) => l.id)).toEqual(['a-b', 'again']);
  expect(shortestPaths(links, 'a', 'b', 10)?.count).toBe(1);
  expect(shortestPaths(links, 'a', 'd', 10)).toBeUndefined();
  expect(shortestPaths(links, 'a', 'a', 10)).toBeUndefined();
});

/** All simple ways of a length, tried one by one. */
function waysOf(
  pairs: readonly (readonly [number, number])[],
  from: number,
  to: number,
  length: number,
): number {
  if (length === 0) return from === to ? 1 : 0;
  const next = new Set(pairs.flatMap(([a, b]) => (a === from ? [b] : b === from ? [a] : [])));
  next.delete(from);
  return [...next].reduce((sum, one) => sum + waysOf(pairs, one, to, length - 1), 0);
}

it('counts what trying every way counts', () => {
  const pair = fc.tuple(fc.nat(7), fc.nat(7));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 14 }), (pairs) => {
      const links = pairs.map(([a, b], i) => link(`${a}`, `${b}`, { id: `${i}` }));
      const found = shortestPaths(links, '0', '7', 1000);
      const lengths = [1, 2, 3, 4, 5, 6, 7];
      const least = lengths.find((length) => waysOf(pairs, 0, 7, length) > 0);
      expect(found?.length).toBe(least);
      if (!found || least === undefined) return;
      expect(found.count).toBe(waysOf(pairs, 0, 7, least));
      expect(new Set(found.paths.map((steps) => steps.map((s) => s.to).join(' '))).size).toBe(found.count);
    }),
  );
});
