import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cartogram, disorder } from '../../../client/graph/layouts/cartogram.ts';
import { boundsOf } from '../../../client/graph/layouts/cells.ts';
import { evened } from '../../../client/graph/layouts/evened.ts';
import { project } from '../../../client/graph/layouts/geographic.ts';
import { areClose } from '../../../client/graph/layouts/occupied.ts';
import { seededRandom } from '../../../client/graph/layouts/random.ts';
import type { Rect } from '../../../client/graph/layouts/types.ts';

/** The countries of the shipped data: where they are, and the room their organisations take. */
const countries = [
  ['United Kingdom', 53, -1.5, 1310, 904],
  ['United States', 39.8, -98.6, 1355, 798],
  ['France', 46.6, 2.5, 1225, 707],
  ['Germany', 51.2, 10.4, 1185, 607],
  ['Spain', 40.3, -3.7, 966, 462],
  ['Finland', 62, 26, 974, 457],
  ['Italy', 42.8, 12.5, 953, 556],
  ['Sweden', 60, 15, 708, 480],
  ['Netherlands', 52.2, 5.3, 623, 485],
  ['Japan', 35.7, 139.7, 181, 230],
  ['China', 39.9, 116.4, 207, 178],
  ['Switzerland', 46.95, 7.45, 201, 151],
  ['Taiwan', 25, 121.6, 188, 116],
  ['Denmark', 55.7, 11.5, 155, 118],
  ['Belgium', 50.85, 4.35, 65, 72],
  ['South Korea', 37.6, 127, 167, 80],
  ['Australia', -35.3, 149.1, 91, 54],
  ['Brazil', -15.8, -47.9, 78, 54],
  ['Canada', 45.4, -75.7, 207, 54],
  ['Russia', 55.8, 37.6, 85, 54],
] as const;

const gap = 15;
const points = countries.map(([, lat, lon]) => project(lat, lon));
const extents = countries.map(([, , , width, height]) => ({ width, height }));
const clash = (rects: readonly Rect[]) =>
  rects.some((a, i) => rects.some((b, j) => i < j && areClose(a, b, gap - 1)));

describe('a cartogram', () => {
  it.each([0.6, 1.3, 2.4])(
    'of the shipped countries fills a window of form %d and keeps their order',
    (aspect) => {
      const rects = cartogram(points, extents, gap, aspect);
      const { width, height } = boundsOf(rects);
      const area = extents.reduce((sum, e) => sum + e.width * e.height, 0);
      const shown = Math.max(width / aspect, height);
      expect(area / (shown * shown * aspect)).toBeGreaterThan(0.4);
      expect(disorder(points, rects)).toBeLessThan(0.08);
      expect(clash(rects)).toBe(false);
      const x = (name: string) => {
        const rect = rects[countries.findIndex(([one]) => one === name)]!;
        return rect.x + rect.width / 2;
      };
      for (const european of ['United Kingdom', 'Sweden', 'France', 'Italy', 'Finland']) {
        expect(x('United States')).toBeLessThan(x(european));
        for (const eastern of ['China', 'Japan', 'Australia']) expect(x(european)).toBeLessThan(x(eastern));
      }
    },
  );

  it('lets none overlap and keeps most pairs in order wherever places are', () => {
    const maps = fc.array(
      fc.record({
        lat: fc.double({ min: 36, max: 62, noNaN: true }),
        lon: fc.double({ min: -9, max: 28, noNaN: true }),
        width: fc.integer({ min: 40, max: 400 }),
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(maps, (places) => {
        const at = places.map(({ lat, lon }) => project(lat, lon));
        const rects = cartogram(
          at,
          places.map(({ width }) => ({ width, height: 60 })),
          gap,
          1.5,
        );
        expect(clash(rects)).toBe(false);
        expect(disorder(at, rects)).toBeLessThan(places.length < 4 ? 0.51 : 0.25);
      }),
      { numRuns: 60 },
    );
  });

  it('of many boxes, for which less is tried, keeps them clear and in order, too', () => {
    const random = seededRandom(1);
    const points = Array.from({ length: 300 }, () => ({ x: random() ** 3, y: random() }));
    const sizes = points.map(() => ({ width: 60 + 300 * random(), height: 40 + 200 * random() }));
    const rects = cartogram(points, sizes, gap, 1.5);
    expect(clash(rects)).toBe(false);
    expect(disorder(points, rects)).toBeLessThan(0.06);
    const { width, height } = boundsOf(rects);
    const area = sizes.reduce((sum, one) => sum + one.width * one.height, 0);
    expect(area / (width * height)).toBeGreaterThan(0.4);
  });

  it('evens out an axis without changing the order, and leaves what is equal equal', () => {
    const [first, second, far, same] = evened([0, 1, 100, 1], [1, 1, 1, 1]);
    expect(first).toBeLessThan(second!);
    expect(second).toBeLessThan(far!);
    expect(same).toBe(second);
    expect(second! - first!).toBeGreaterThan(0.2);
  });
});
