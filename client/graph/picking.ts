import { areClose } from './layouts/occupied.ts';
import type { Point, Rect } from './layouts/types.ts';
import { distanceTo } from './link-line.ts';
import { lineOf, outlineOf, type Scene, type SceneBox, type SceneLink, type SceneNode } from './scene.ts';
import type { PlacedTitle } from './title-places.ts';
import { onWindow, toPlane, type Viewport } from './viewport.ts';

/** Pixels a pointer may be off a link. */
const tolerance = 5;

/** The link nearest to a point of the window, if one is near. */
export function linkAt(scene: Scene, viewport: Viewport, at: Point): SceneLink | undefined {
  const point = toPlane(viewport, at);
  const reach = tolerance / viewport.zoom;
  const around = { x: point.x - reach, y: point.y - reach, width: 2 * reach, height: 2 * reach };
  let least = reach;
  let nearest: SceneLink | undefined;
  for (const link of scene.links) {
    const [a, b] = [link.source.place, link.target.place];
    const bounds = {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    };
    if (!areClose(bounds, around, 2 * Math.abs(link.bend))) continue;
    const distance = distanceTo(lineOf(link, 0), point);
    if (distance > least) continue;
    least = distance;
    nearest = link;
  }
  return nearest;
}

/** The box whose title is at a point of the window. */
export function titleAt(titles: readonly PlacedTitle[], at: Point): SceneBox | undefined {
  return titles.find((title) => holds(title, at))?.of;
}

/** The box at a point of the window, if there is no room for its title. */
export function untitledAt(
  scene: Scene,
  viewport: Viewport,
  titles: readonly PlacedTitle[],
  at: Point,
): SceneBox | undefined {
  const box = scene.boxes.find((one) => holds(onWindow(viewport, outlineOf(one)), at));
  return titles.some(({ of }) => of === box) ? undefined : box;
}

function holds({ x, y, width, height }: Rect, at: Point): boolean {
  return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height;
}

export const directions = {
  ArrowRight: 0,
  ArrowDown: Math.PI / 2,
  ArrowLeft: Math.PI,
  ArrowUp: -Math.PI / 2,
} as const;
export type Direction = keyof typeof directions;

/** The neighbour that lies best in a direction: near, and little off it. */
export function neighbourTowards(one: SceneNode, direction: Direction): SceneNode | undefined {
  const wanted = directions[direction];
  let best: SceneNode | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const link of one.links) {
    const other = link.source === one ? link.target : link.source;
    const dx = other.place.x - one.place.x;
    const dy = other.place.y - one.place.y;
    const off = Math.abs(
      Math.atan2(Math.sin(Math.atan2(dy, dx) - wanted), Math.cos(Math.atan2(dy, dx) - wanted)),
    );
    if (off > Math.PI / 2.5) continue;
    const cost = Math.hypot(dx, dy) * (1 + 2 * off);
    if (cost >= least) continue;
    least = cost;
    best = other;
  }
  return best;
}
