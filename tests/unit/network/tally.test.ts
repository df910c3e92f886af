import { expect, test } from 'vitest';
import { findDrawn } from '../../../client/network/find-drawn.ts';
import { tallyOf } from '../../../client/network/tally.ts';
import { link, organisation } from './drawing.ts';

test('links, the claims that tell them and the pairs they join are counted apart', () => {
  const links = [
    link('a', 'b', { type: 'spin-off', claims: 3 }),
    link('b', 'a', { id: 'back', type: 'supply' }),
    link('a', 'c'),
    link('c', 'c', { id: 'loop' }),
  ];
  expect(tallyOf(links)).toEqual({ links: 4, claims: 6, pairs: 2 });
});

test('organisations are found by the beginning of their names, then of a word, then by what is in them', () => {
  const names = ['IMEGO', 'Göteborg Bio', 'University of Göteborg', 'Megöteborgen', 'Chalmers'];
  const all = names.map((name, i) => organisation(name, { name, links: i }));
  expect(findDrawn(all, ' goteborg ', 'IMEGO').map(({ id }) => id)).toEqual([
    'Göteborg Bio',
    'University of Göteborg',
    'Megöteborgen',
  ]);
  expect(findDrawn(all, 'go', 'Göteborg Bio').map(({ id }) => id)).toEqual([
    'University of Göteborg',
    'Megöteborgen',
    'IMEGO',
  ]);
  expect(findDrawn(all, ' ', 'IMEGO')).toEqual([]);
});
