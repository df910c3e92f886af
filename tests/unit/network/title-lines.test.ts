import { expect, it } from 'vitest';
import { wholeIn } from '../../../client/graph/title-lines.ts';

const widthOf = (text: string) => text.length * 8;
const room = { width: 64, height: 60 };

it.each([
  ['Bristol', ['Bristol']],
  ['North East', ['North', 'East']],
  ['(Un)known/-other', undefined],
  ['-abc defgh', ['-abc', 'defgh']],
])('%s is broken after spaces, hyphens and slashes, and loses nothing', (name, lines) => {
  expect(wholeIn(name, room, widthOf)).toEqual(lines);
});

it('a name of signs alone has no room where it is wider than that', () => {
  expect(wholeIn('–', { width: 4, height: 60 }, widthOf)).toBeUndefined();
  expect(wholeIn('-/-', { width: 4, height: 60 }, widthOf)).toBeUndefined();
  expect(wholeIn('', { width: -4, height: 60 }, widthOf)).toBeUndefined();
});
