import { describe, expect, it } from 'vitest';
import { numberScale, rampColour, rampOf } from '../../../client/network/ramp.ts';

describe('numbers as colours', () => {
  it('takes roots of skewed values, and finds its way back', () => {
    const even = numberScale([0, 5, 10]);
    const skewed = numberScale([0, 1, 1, 100]);
    expect([even.isRoot, skewed.isRoot]).toEqual([false, true]);
    expect([even.share(5), skewed.share(25)]).toEqual([0.5, 0.5]);
    expect([even.value(0.5), skewed.value(0.5)]).toEqual([5, 25]);
    expect(numberScale([3, 3]).share(3)).toBe(0.5);
    expect(numberScale([-4, 0, 100]).isRoot).toBe(false);
  });

  it.each([
    [
      [0, 1, 2, 3],
      [0, 1, 2, 3],
    ],
    [
      [1, 1, 1, 42],
      [1, 3, 6, 9, 14, 20, 26, 34, 42],
    ],
    [
      [0, 0.5],
      [0, 0.0625, 0.125, 0.1875, 0.25, 0.3125, 0.375, 0.4375, 0.5],
    ],
  ])('of whole numbers has whole steps, each once: %j', (values, steps) => {
    const scale = numberScale(values);
    const ramp = rampOf(scale, 'light');
    expect(ramp.map(({ value }) => value)).toEqual(steps);
    expect(ramp.map(({ colour }) => colour)).toEqual(
      steps.map((value) => rampColour(scale.share(value), 'light')),
    );
  });

  it('runs between the ends of the ramp', () => {
    expect(
      ['light', 'dark'].map((theme) => [rampColour(0, theme as 'light'), rampColour(1, theme as 'light')]),
    ).toEqual([
      ['#44bf70', '#440154'],
      ['#355f8d', '#fde725'],
    ]);
  });
});
