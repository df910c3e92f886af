import { expect, it } from 'vitest';
import { undrawnWords } from '../../../client/regions/undrawn.ts';

it('says which organisations and links a picture of regions leaves out, and nothing where it shows all', () => {
  const words = (organisations: number, links: number) =>
    undrawnWords({ unplaced: { organisations, links }, level: 2 });
  expect(words(1, 2000)).toEqual([
    'Not drawn: 1 organisation without a region at level 2, and 2,000 links of theirs.',
  ]);
  expect(words(0, 0)).toEqual([]);
});
