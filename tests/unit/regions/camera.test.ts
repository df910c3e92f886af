import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraOf, home, viewOf, zoomed } from '../../../client/regions/map/camera.ts';
import { fitProjection } from '../../../client/regions/map/frame.ts';

const size = { width: 800, height: 450 };
const places = [
  { lat: 52.2, lon: 0.1 },
  { lat: 48.1, lon: 11.6 },
  { lat: 43.6, lon: 7 },
];
const projection = fitProjection(places, size);

test('all of the map in the frame needs no words', () => {
  expect(viewOf(home, projection, size)).toBeNull();
  expect(cameraOf(null, projection, size)).toEqual(home);
});

test('a camera and where it looks tell each other, to a pixel', () => {
  const pixels = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 300 }), pixels, pixels, (tenths, x, y) => {
      const camera = zoomed(home, tenths / 10, x, y);
      const back = cameraOf(viewOf(camera, projection, size), projection, size);
      expect(Math.abs(back.x - camera.x)).toBeLessThan(1);
      expect(Math.abs(back.y - camera.y)).toBeLessThan(1);
      expect(back.zoom).toBeCloseTo(camera.zoom, 3);
    }),
  );
});

test('the same place stays in the middle of a frame of another size', () => {
  const view = viewOf(zoomed(home, 4, 300, 100), projection, size)!;
  const small = { width: 360, height: 360 };
  const other = fitProjection(places, small);
  const camera = cameraOf(view, other, small);
  const [x, y] = other([view.lon, view.lat])!;
  expect(x * camera.zoom + camera.x).toBeCloseTo(180, 6);
  expect(y * camera.zoom + camera.y).toBeCloseTo(180, 6);
});

test('zoom has bounds', () => {
  expect(zoomed(home, 1e6, 0, 0).zoom).toBe(60);
  expect(cameraOf({ lat: 50, lon: 5, zoom: 999 }, projection, size).zoom).toBe(60);
});
