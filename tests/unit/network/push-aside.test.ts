import { expect, it } from 'vitest';
import { areClose } from '../../../client/graph/layouts/occupied.ts';
import { pushAside } from '../../../client/graph/layouts/push-aside.ts';
import type { Rect } from '../../../client/graph/layouts/types.ts';

const rect = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });
const gap = 10;

const areApart = (all: readonly Rect[]) =>
  all.every((a, i) => all.every((b, j) => i === j || !areClose(a, b, gap - 0.1)));

it('a large rectangle gives way to a small one by no more than they overlap, though all around is taken', () => {
  const large = rect(0, 0, 300, 300);
  const around = [rect(-310, 0, 300, 300), rect(0, -310, 300, 300), rect(0, 310, 300, 300)];
  const small = rect(290, 100, 100, 100);
  const [moved, left, above, below] = pushAside([large, ...around], [small], gap);
  expect(moved).toEqual(rect(-20.01, 0, 300, 300));
  expect(left!.x).toBeCloseTo(-330.02);
  expect([above, below]).toEqual(around.slice(1));
});

it('who is wedged between two that are held is set down at a free place', () => {
  const held = [rect(0, 0, 100, 100), rect(120, 0, 100, 100)];
  const moved = pushAside([rect(90, 0, 40, 40), rect(0, 200, 50, 50)], held, gap);
  expect(areApart([...held, ...moved])).toBe(true);
  expect(moved[1]).toEqual(rect(0, 200, 50, 50));
});

it('nobody moves whom nothing stands upon', () => {
  const rects = [rect(0, 0, 50, 50), rect(60, 0, 50, 50), rect(55, 70, 10, 10)];
  expect(pushAside(rects, [rect(500, 500, 20, 20)], gap)).toEqual(rects);
});
