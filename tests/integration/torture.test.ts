import { expect, test } from 'vitest';
import { buildIfStale } from '../../scripts/lib/build.mjs';
import { torture } from '../torture/torture.ts';

/** The short form of `npm run torture`: a killed program and a killed database. */
test('what was promised holds through a kill of the program and of the database', {
  timeout: 240_000,
}, async () => {
  await buildIfStale();
  const { breaches, imports, recovery } = await torture({
    rounds: 2,
    seed: 3,
    largest: 300,
    say: () => undefined,
    diskMegabytes: 0,
  });
  expect(breaches).toEqual([]);
  expect(Object.keys(recovery)).toEqual(['program killed', 'database killed']);
  expect(imports.done + imports.undone).toBeGreaterThan(0);
});
