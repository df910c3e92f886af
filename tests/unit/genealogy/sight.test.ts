import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acrossScale, holdInSight } from '../../../client/genealogy/view/camera.ts';
import type { Size } from '../../../client/genealogy/view/extent.ts';
import { cameraAt, sameSight, sightOf } from '../../../client/genealogy/view/sight.ts';
import { size } from './sizes.ts';

const drawings = size(300, 20_000);
const screens = size(300, 2600);
const share = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
const scale = fc.integer({ min: 100, max: 4000 }).map((n) => n / 1000);

const open = (sight: { across: number; down: number; scale: number }, drawing: Size, screen: Size) =>
  cameraAt(sight, (k) => acrossScale(k, drawing, screen), drawing, screen);

it('opens on what was in sight, in the middle of a screen of any size', () => {
  fc.assert(
    fc.property(
      fc.record({ across: share, down: share, scale }),
      drawings,
      screens,
      (sight, drawing, screen) => {
        const camera = open(sight, drawing, screen);
        const { across, down } = sightOf(camera, drawing, screen);
        expect([across, down, camera.k]).toEqual([
          expect.closeTo(sight.across, 3),
          expect.closeTo(sight.down, 3),
          sight.scale,
        ]);
        expect(holdInSight(camera, drawing, screen).kx).toBeCloseTo(camera.kx, 9);
      },
    ),
  );
});

it('tells two sights apart by each of their numbers', () => {
  const one = { across: 0.5, down: 0.25, scale: 1 };
  expect(sameSight(one, { ...one })).toBe(true);
  expect(sameSight(null, null)).toBe(true);
  for (const other of [null, { ...one, across: 0.6 }, { ...one, down: 0.6 }, { ...one, scale: 0.6 }])
    expect(sameSight(one, other)).toBe(false);
});
