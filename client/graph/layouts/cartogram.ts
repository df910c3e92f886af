import { evened } from './evened.ts';
import { separate } from './separate.ts';
import type { Extent, Point, Rect } from './types.ts';

/**
 * Areas of all boxes together, from which the plane is drawn together, and how often it is so a little and boxes are moved apart again. Of many
 * boxes that takes long, and finds little more after a few times.
 */
const few = { starts: [2, 1.2, 3], times: 28 };
const numerous = { starts: [1.5], times: 5 };
const many = 150;
/** What a pair that stands the wrong way round costs, against the size of the whole. */
const orderWeight = 3;

const middle = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });

/** How many pairs differ along an axis, and how many of these stand the wrong way round. Quadratic, and run often: plain loops. */
function pairsAlong(points: readonly number[], middles: readonly number[]): { pairs: number; wrong: number } {
  let pairs = 0;
  let wrong = 0;
  for (let i = 1; i < points.length; i++)
    for (let j = 0; j < i; j++) {
      const way = points[i]! - points[j]!;
      if (way === 0) continue;
      pairs++;
      if (way * (middles[i]! - middles[j]!) < 0) wrong++;
    }
  return { pairs, wrong };
}

/** The share of pairs that stand the wrong way round. */
export function disorder(points: readonly Point[], rects: readonly Rect[]): number {
  const middles = rects.map(middle);
  const [x, y] = (['x', 'y'] as const).map((axis) =>
    pairsAlong(
      points.map((point) => point[axis]),
      middles.map((point) => point[axis]),
    ),
  ) as [ReturnType<typeof pairsAlong>, ReturnType<typeof pairsAlong>];
  const pairs = x.pairs + y.pairs;
  return pairs > 0 ? (x.wrong + y.wrong) / pairs : 0;
}

function bounds(rects: readonly Rect[]): Rect {
  const x = Math.min(...rects.map((r) => r.x));
  const y = Math.min(...rects.map((r) => r.y));
  const right = Math.max(...rects.map((r) => r.x + r.width));
  const bottom = Math.max(...rects.map((r) => r.y + r.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Draws the middles of rectangles together, more along the axis that keeps the whole from being shown larger. */
function drawnTogether(rects: readonly Rect[], aspect: number): Rect[] {
  const { x: left, y: top, width, height } = bounds(rects);
  const isWide = width > height * aspect;
  const [across, down] = isWide ? [0.95, 0.985] : [0.985, 0.95];
  return rects.map((rect) => {
    const { x, y } = middle(rect);
    return {
      ...rect,
      x: left + (x - left) * across - rect.width / 2,
      y: top + (y - top) * down - rect.height / 2,
    };
  });
}

interface Trial {
  rects: Rect[];
  cost: number;
}

function costOf(points: readonly Point[], rects: readonly Rect[], aspect: number): number {
  const { width, height } = bounds(rects);
  return Math.max(width / aspect, height) * (1 + orderWeight * disorder(points, rects));
}

/**
 * Sets boxes where their points are, as a cartogram: both axes evened out and stretched to the form of the window, boxes moved apart, and the
 * whole drawn together as long as it can be shown larger for that without mixing up who is east, west, north or south of whom.
 */
export function cartogram(
  points: readonly Point[],
  extents: readonly Extent[],
  gap: number,
  aspect: number,
): Rect[] {
  if (points.length === 0) return [];
  const sides = extents.map((e) => Math.sqrt((e.width + gap) * (e.height + gap)));
  const area = sides.reduce((sum, side) => sum + side * side, 0);
  const at = {
    x: evened(
      points.map((p) => p.x),
      sides,
    ),
    y: evened(
      points.map((p) => p.y),
      sides,
    ),
  };
  let best: Trial | undefined;
  const { starts, times } = points.length > many ? numerous : few;
  for (const start of starts) {
    const height = Math.sqrt((area * start) / aspect);
    const width = height * aspect;
    const put = (e: Extent, i: number) => ({
      x: at.x[i]! * width - e.width / 2,
      y: at.y[i]! * height - e.height / 2,
      ...e,
    });
    let rects = separate(extents.map(put), gap);
    for (let time = 0; time < times; time++) {
      const cost = costOf(points, rects, aspect);
      if (!best || cost < best.cost) best = { rects, cost };
      rects = separate(drawnTogether(rects, aspect), gap);
    }
  }
  return best!.rects;
}
