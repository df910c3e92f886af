import { expect, test } from 'vitest';
import { moved } from '../../../client/ui/figures/moved.ts';

test('a shape is moved as a whole', () => {
  expect(moved({ tag: 'path', d: 'M1 2L3 -4a2.5 2.5 0 1 0 5 0C1 1 2 2 3 3Z' }, 10, 20)).toEqual({
    tag: 'path',
    d: 'M11 22L13 16a2.5 2.5 0 1 0 5 0C11 21 12 22 13 23Z',
  });
});
