import { expect, test } from 'vitest';
import { loosenWords } from '../../../client/ui/loosen.ts';

test('which part of the filter leaves nothing is said as far as it is known', () => {
  expect(loosenWords([])).toBe('');
  expect(loosenWords([undefined, 3])).toBe('Loosen a part of the filter:');
  expect(loosenWords([3])).toBe('This part of the filter leaves nothing. Without it:');
  expect(loosenWords([0, 3])).toBe('Without one of these parts of the filter something is left:');
  expect(loosenWords([0, 0])).toMatch(/^No part of the filter is the reason by itself/);
});
