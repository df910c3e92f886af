import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readableScale } from '../../../client/genealogy/model/readable.ts';
import { fitAll, tightScale, zoomAt } from '../../../client/genealogy/view/camera.ts';
import type { Size } from '../../../client/genealogy/view/extent.ts';
import { openOn as open, type Point } from '../../../client/genealogy/view/opening.ts';
import { size } from './sizes.ts';

/** Opens on a focus whose line runs to the end of the drawing. */
function openOn(
  drawing: Size,
  screen: Size,
  { x, y }: Point,
  { oldest = x, descendants = [] }: { oldest?: number; descendants?: Point[] } = {},
) {
  return open(drawing, screen, { x, y, end: drawing.width - 20, oldest, descendants });
}

const screens = size(300, 2600);
const drawings = size(200, 60_000);

it('shows the whole drawing when asked to', () => {
  fc.assert(
    fc.property(drawings, screens, (drawing, screen) => {
      const { x, y, k, kx } = fitAll(drawing, screen);
      expect([x, y].every((at) => at >= -0.001)).toBe(true);
      expect(x + drawing.width * kx).toBeLessThanOrEqual(screen.width + 0.001);
      expect(y + drawing.height * k).toBeLessThanOrEqual(screen.height + 0.001);
    }),
  );
});

it('opens with names that can be read and the focus in sight', () => {
  fc.assert(
    fc.property(drawings, screens, fc.double({ min: 0, max: 1, noNaN: true }), (drawing, screen, share) => {
      const focus = { x: 20 + share * (drawing.width - 40), y: share * drawing.height };
      const { x, y, k, kx } = openOn(drawing, screen, focus);
      expect(k).toBeGreaterThanOrEqual(tightScale);
      expect(kx).toBeGreaterThanOrEqual(readableScale);
      const [seenX, seenY] = [x + focus.x * kx, y + focus.y * k];
      expect([seenX >= 0, seenX <= screen.width, seenY >= 0, seenY <= screen.height]).toEqual(
        Array(4).fill(true),
      );
    }),
  );
});

it('opens at the left edge when the focus starts there', () => {
  const camera = openOn({ width: 783, height: 300 }, { width: 390, height: 420 }, { x: 24, y: 40 });
  expect(camera).toEqual({ x: 16, y: 24, k: readableScale, kx: readableScale });
});

it('keeps what is under the pointer where it is', () => {
  fc.assert(
    fc.property(
      drawings,
      screens,
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      (drawing, screen, factor) => {
        const before = openOn(drawing, screen, { x: 20, y: 20 });
        const at = { x: screen.width / 3, y: screen.height / 4 };
        const after = zoomAt(before, factor, at, drawing, screen);
        expect((at.x - after.x) / after.kx).toBeCloseTo((at.x - before.x) / before.kx, 4);
        expect((at.y - after.y) / after.k).toBeCloseTo((at.y - before.y) / before.k, 4);
      },
    ),
  );
});

it('opens on the focus with its ancestors: all where they fit, else the nearest', () => {
  const [drawing, phone, desk] = [
    { width: 3000, height: 900 },
    { width: 390, height: 420 },
    { width: 820, height: 420 },
  ];
  const seen = (screen: typeof phone, x: number, oldest?: number) => {
    const camera = openOn(drawing, screen, { x, y: 100 }, { oldest });
    return Math.round(x * camera.kx + camera.x);
  };
  // 300 years' pixels of ancestors: the desk shows the oldest at its left edge, the phone as much as the name of the focus allows.
  expect([seen(desk, 500, 200), seen(phone, 500, 200)]).toEqual([24 + Math.round(300 * readableScale), 200]);
  expect([seen(phone, 500, 450), seen(phone, 500)]).toEqual([117, 117]);
});

it('opens where most of the descendants are, the line of the focus still in sight, if from its start most were not', () => {
  const [drawing, screen] = [
    { width: 3000, height: 3000 },
    { width: 800, height: 500 },
  ];
  const places = (x: number, y: number) =>
    Array.from({ length: 12 }, (_, i) => ({ x: x + i * 20, y: y + i * 22 }));
  const seen = (descendants: Point[]) => {
    const { x, y, k, kx } = openOn(drawing, screen, { x: 30, y: 300 }, { descendants });
    const row = 300 * k + y;
    const held = descendants.filter((one) => {
      const [sx, sy] = [one.x * kx + x, one.y * k + y];
      return sx >= 0 && sx <= screen.width - 100 && sy >= 0 && sy <= screen.height;
    });
    return { held: held.length, isFocusSeen: row >= 0 && row <= screen.height };
  };
  expect(seen(places(200, 200))).toEqual({ held: 12, isFocusSeen: true });
  expect(seen(places(2200, 360))).toEqual({ held: 12, isFocusSeen: true });
});

it('opens at the oldest where all marks are in sight from there, though not the names of the last', () => {
  const [drawing, screen] = [
    { width: 590, height: 400 },
    { width: 490, height: 640 },
  ];
  const late = Array.from({ length: 20 }, (_, i) => ({ x: 440 + i, y: 20 * i }));
  const oldest = { x: 40, y: 300 };
  const { x, kx } = openOn(drawing, screen, { x: 20, y: 200 }, { descendants: [oldest, ...late] });
  expect([20, oldest.x, 459].every((at) => at * kx + x >= 0 && at * kx + x <= screen.width)).toBe(true);
});

it('leaves room at the right for names that keep their size, when the whole is shown', () => {
  const screen = { width: 390, height: 520 };
  const labels = [
    { x: 600, width: 90 },
    { x: 420, width: 180 },
  ];
  const drawing = { width: 720, height: 420, labels };
  const { x, kx } = fitAll(drawing, screen);
  expect(x).toBeGreaterThanOrEqual(0);
  for (const label of labels) expect(label.x * kx + x + label.width).toBeLessThanOrEqual(screen.width);
  // However long a name is, most of the width is left to the years.
  const long = fitAll({ ...drawing, labels: [{ x: 600, width: 380 }] }, screen);
  expect(720 * long.kx).toBeGreaterThan(screen.width / 2);
});
