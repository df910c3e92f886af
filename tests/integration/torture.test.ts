import { expect, test } from 'vitest';
import { buildIfStale } from '../../scripts/lib/build.mjs';
import { torture } from '../torture/torture.ts';

/** The short form of `npm run torture`: the database is killed, and the program while it starts it again. */
test('what was promised holds through a kill of the database and of the program', {
  timeout: 240_000,
}, async () => {
  await buildIfStale();
  const { breaches, imports, recovery } = await torture({
    rounds: 1,
    only: ['both killed'],
    seed: 3,
    largest: 300,
    say: () => undefined,
    diskMegabytes: 0,
  });
  expect(breaches).toEqual([]);
  expect(Object.keys(recovery)).toEqual(['both killed']);
  expect(imports.done + imports.undone).toBeGreaterThan(0);
});
