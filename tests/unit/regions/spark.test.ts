import { expect, test } from 'vitest';
import { axesOf, spanOfBoth, sparkShapes } from '../../../client/regions/scorecard/spark.ts';
import type { IndicatorYear } from '../../../contract/region-profile.ts';

const line = (values: Record<number, number>): IndicatorYear[] =>
  Object.entries(values).map(([year, value]) => ({ year: Number(year), value, n: 20, parts: {} }));
const pens = { line: '#000000', ground: '#ffffff' };

test('two regions share years and heights, so that their lines can be compared', () => {
  const [high, low] = [line({ 1980: 1, 1981: 1 }), line({ 1990: 0.5, 1991: 0.5 })];
  const span = spanOfBoth({ from: 1980, to: 1985 }, { from: 1982, to: 1991 });
  expect(span).toEqual({ from: 1980, to: 1991 });
  const axes = axesOf(span!, [high, low]);
  const pathOf = (years: IndicatorYear[]) => sparkShapes(years, axes, 10, pens)[0];
  expect(pathOf(high)).toMatchObject({ d: 'M3 4L13.4 4' });
  expect(pathOf(low)).toMatchObject({ d: 'M106.6 13L117 13' });
});

test('one without years takes those of the other', () => {
  expect(spanOfBoth(null, { from: 1990, to: 1991 })).toEqual({ from: 1990, to: 1991 });
  expect(spanOfBoth({ from: 1990, to: 1991 }, undefined)).toEqual({ from: 1990, to: 1991 });
  expect(spanOfBoth(null, null)).toBeNull();
});
