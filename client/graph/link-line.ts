import type { Point } from './layouts/types.ts';

/** One end of a link: the middle of a sign and its radius. */
export interface End extends Point {
  radius: number;
}

/** How a link runs: from border to border, straight or around one control point, with the corners of its arrow. */
export interface LinkLine {
  from: Point;
  control: Point | undefined;
  to: Point;
  arrow: readonly [Point, Point, Point] | undefined;
}

const arrowLength = 7;
const arrowHalf = 3;

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  };
}

function arrowAt(tip: Point, from: Point, scale: number): [Point, Point, Point] {
  const base = towards(tip, from, arrowLength * scale);
  const dx = ((tip.x - base.x) / arrowLength) * arrowHalf;
  const dy = ((tip.y - base.y) / arrowLength) * arrowHalf;
  return [tip, { x: base.x - dy, y: base.y + dx }, { x: base.x + dy, y: base.y - dx }];
}

/**
 * The line of a link between two signs. `bend` moves its middle aside, so that links between the same two organisations don't
 * hide each other: in pixels, to the left as seen from the end that comes first in the alphabet. `scale` is the size of the arrow, 0 for none.
 */
export function linkLine(source: End, target: End, bend: number, directed: boolean, scale = 1): LinkLine {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  const control =
    bend === 0
      ? undefined
      : {
          x: (source.x + target.x) / 2 + (dy / length) * bend * 2,
          y: (source.y + target.y) / 2 - (dx / length) * bend * 2,
        };
  const from = towards(source, control ?? target, Math.min(source.radius, length / 2));
  const tip = towards(target, control ?? source, Math.min(target.radius + 1, length / 2));
  if (!directed || scale === 0 || length < source.radius + target.radius + arrowLength * scale) {
    return { from, control, to: tip, arrow: undefined };
  }
  const arrow = arrowAt(tip, control ?? source, scale);
  // The line ends inside the arrow, or its dash would blunt the tip.
  return { from, control, to: towards(tip, control ?? source, arrowLength * scale * 0.7), arrow };
}

/** A point of the line: 0 is its beginning, 1 its end. */
export function pointOn({ from, control, to }: LinkLine, t: number): Point {
  if (!control) return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** How far a point is from a line. */
export function distanceTo(line: LinkLine, point: Point): number {
  const parts = line.control ? 8 : 1;
  let least = Number.POSITIVE_INFINITY;
  let a = line.from;
  for (let i = 1; i <= parts; i++) {
    const b = pointOn(line, i / parts);
    const squared = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
    const t = squared === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / squared;
    const near = Math.max(0, Math.min(1, t));
    least = Math.min(
      least,
      Math.hypot(a.x + (b.x - a.x) * near - point.x, a.y + (b.y - a.y) * near - point.y),
    );
    a = b;
  }
  return least;
}
