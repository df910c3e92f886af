import { expect, it } from 'vitest';
import { yearAfter } from '../../../client/genealogy/view/usePlay.ts';

it('plays by the clock: years are left out where drawing falls behind, and none is played twice', () => {
  // 60 years: 150 ms a year.
  expect([0, 149, 300, 900, 9000, 60_000].map((ms) => yearAfter(1966, ms, 1966, 2026))).toEqual([
    1967, 1967, 1968, 1972, 2026, 2026,
  ]);
  // 300 years: none shorter than 90 ms.
  expect(yearAfter(1700, 9000, 1700, 2000)).toBe(1800);
  expect(yearAfter(1990, 450, 1966, 2026)).toBe(1993);
});
