import { expect, test } from 'vitest';
import { pathSteps, type Step } from '../../../client/ui/figures/pdf/path.ts';

const rounded = (steps: Step[]) => steps.map(({ op, c }) => [op, ...c.map((n) => Math.round(n * 100) / 100)]);

test('moves and lines, absolute and relative, repeated without their letter', () => {
  expect(rounded(pathSteps('M10 20V30h-4.5l1-2 3,4L0 0ZM5 5l4 -10m1 1v2'))).toEqual([
    ['m', 10, 20],
    ['l', 10, 30],
    ['l', 5.5, 30],
    ['l', 6.5, 28],
    ['l', 9.5, 32],
    ['l', 0, 0],
    ['h'],
    ['m', 5, 5],
    ['l', 9, -5],
    ['m', 10, -4],
    ['l', 10, -2],
  ]);
});

test('a circle of two half arcs is four quarter turns', () => {
  const steps = pathSteps('M6 10a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z');
  expect(steps.map(({ op }) => op).join('')).toBe('mcccch');
  for (const { op, c } of steps) {
    if (op === 'c') expect(Math.hypot(c[4]! - 10, c[5]! - 10)).toBeCloseTo(4);
  }
  expect(
    rounded(steps)
      .slice(1, 5)
      .map((step) => step.slice(5)),
  ).toEqual([
    [10, 14],
    [14, 10],
    [10, 6],
    [6, 10],
  ]);
});

test('curves, absolute and relative; one control point stands for two', () => {
  expect(rounded(pathSteps('M0 0C1 2 3 4 5 6q3 0 6 3'))).toEqual([
    ['m', 0, 0],
    ['c', 1, 2, 3, 4, 5, 6],
    ['c', 7, 6, 9, 7, 11, 9],
  ]);
});

test('a command that no drawing uses is refused', () => {
  expect(() => pathSteps('M0 0T2 2')).toThrow('"T"');
});
