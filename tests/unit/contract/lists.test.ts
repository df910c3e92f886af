import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinList, splitList } from '../../../contract/lists.ts';

it('gives back every list of non-empty items', () => {
  const items = fc.array(
    fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('a,b', '100%', '%2C', '%252C,', ',')),
  );
  fc.assert(
    fc.property(items, (list) => {
      expect(splitList(joinList(list))).toEqual(list);
    }),
  );
});

it.each([
  ['', []],
  ['a', ['a']],
  ['a,,b,', ['a', 'b']],
  ['Smith%2C Sons', ['Smith, Sons']],
])('reads %j', (text, items) => expect(splitList(text)).toEqual(items));
