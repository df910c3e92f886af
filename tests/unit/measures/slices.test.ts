import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostSlices } from '../../../contract/measures.ts';
import { slicesOf } from '../../../server/analytics/slices.ts';

const span = { from: 1960, to: 1970 };

test.each([
  ['years', { width: 1, step: 5, mode: 'window' as const }, ['1960–1960', '1965–1965', '1970–1970']],
  ['moving windows', { width: 5, step: 3, mode: 'window' as const }, ['1960–1964', '1963–1967', '1966–1970']],
  ['only whole windows', { width: 4, step: 4, mode: 'window' as const }, ['1960–1963', '1964–1967']],
  ['cumulative', { width: 1, step: 5, mode: 'cumulative' as const }, ['1960–1960', '1960–1965', '1960–1970']],
])('%s', (_, slicing, expected) => {
  expect(slicesOf(span, slicing).map(({ from, to }) => `${from}–${to}`)).toEqual(expected);
});

test('slices are as wide as told, a step apart and inside the span, and no more would fit', () => {
  const years = fc.record({
    from: fc.integer({ min: 1000, max: 2000 }),
    length: fc.integer({ min: 0, max: 100 }),
  });
  const numbers = { width: fc.integer({ min: 1, max: 20 }), step: fc.integer({ min: 1, max: 20 }) };
  fc.assert(
    fc.property(years, fc.record(numbers), ({ from, length }, { width, step }) => {
      fc.pre(width <= length + 1);
      const slices = slicesOf({ from, to: from + length }, { width, step, mode: 'window' });
      expect(slices).toEqual(
        slices.map((_, i) => ({ from: from + i * step, to: from + i * step + width - 1 })),
      );
      expect(slices[slices.length - 1]!.to).toBeLessThanOrEqual(from + length);
      expect(slices[slices.length - 1]!.to + step).toBeGreaterThan(from + length);
    }),
  );
});

test('a window wider than the years, and too many slices, are refused with what to do', () => {
  expect(() => slicesOf(span, { width: 12, step: 1, mode: 'window' })).toThrow(
    'a window of 12 years does not fit into the 11 from 1960 to 1970',
  );
  const long = { from: 1000, to: 1000 + mostSlices };
  expect(() => slicesOf(long, { width: 1, step: 1, mode: 'window' })).toThrow('give a larger step');
});
