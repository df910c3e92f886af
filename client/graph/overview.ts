import type { Point } from './layouts/types.ts';
import { distanceTo } from './link-line.ts';
import { looksOf, type Scene, type SceneLink } from './scene.ts';
import { toPlane, type Viewport } from './viewport.ts';

/** Below this zoom names no longer have the room that was laid out for them. */
const small = 0.42;
/** Fewer links than this are never too many to be told apart. */
const few = 150;

/** A drawing of many links made so small that only what runs between boxes, and where names gather, can be read. */
export function isOverview({ links }: Scene, { zoom }: Viewport): boolean {
  return zoom < small && links.length > few;
}

/** All links between two boxes: one line where a drawing is too small to show each. */
export interface SceneBundle {
  /** Ids of the two boxes. */
  ends: readonly [string, string];
  links: SceneLink[];
}

/** Links between boxes, those of each pair together; the thickest last, so that it is painted on top. */
function bundlesOf(links: readonly SceneLink[]): SceneBundle[] {
  const found = new Map<string, SceneBundle>();
  for (const one of links) {
    const [a, b] = [one.source.node.box, one.target.node.box];
    if (a === null || b === null || a === b) continue;
    const ends: [string, string] = a < b ? [a, b] : [b, a];
    const key = ends.join('\n');
    const bundle = found.get(key);
    if (bundle) bundle.links.push(one);
    else found.set(key, { ends, links: [one] });
  }
  return [...found.values()].sort((x, y) => x.links.length - y.links.length);
}

/** The middle of where a bundle's links end in each of its boxes. */
export function bundleEnds({ ends: [first], links }: SceneBundle): [Point, Point] {
  const sums: [Point, Point] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  for (const { source, target } of links) {
    const [a, b] = source.node.box === first ? [source, target] : [target, source];
    sums[0].x += a.place.x / links.length;
    sums[0].y += a.place.y / links.length;
    sums[1].x += b.place.x / links.length;
    sums[1].y += b.place.y / links.length;
  }
  return sums;
}

/** The link whose looks stand for all: one of the scope that most of them have. */
export function mainLink({ links }: SceneBundle): SceneLink {
  const counts = new Map<string, number>();
  for (const { link } of links) counts.set(link.scope, (counts.get(link.scope) ?? 0) + 1);
  return links.reduce((best, one) =>
    counts.get(one.link.scope)! > counts.get(best.link.scope)! ? one : best,
  );
}

/** Width of a bundle in pixels of the window: by the root of how many links it stands for. */
export function bundleWidth({ links }: SceneBundle): number {
  return Math.min(5, 0.6 + 0.6 * Math.sqrt(links.length));
}

/** Bundles of one link are pale; those of many stand out. */
export function bundleStrength({ links }: SceneBundle): number {
  return Math.min(0.7, 0.17 + 0.15 * Math.sqrt(links.length - 1));
}

export interface Overview {
  /** What ends in the box it begins in, by looks. */
  inner: SceneLink[][];
  bundles: SceneBundle[];
}

const known = new WeakMap<Scene, Overview>();

/** A scene in an overview; without boxes all its links are inner ones. */
export function overviewOf(scene: Scene): Overview {
  const before = known.get(scene);
  if (before) return before;
  const isInner = ({ source, target }: SceneLink) => source.node.box === target.node.box;
  const found: Overview =
    scene.boxes.length === 0
      ? { inner: scene.looks, bundles: [] }
      : {
          inner: looksOf(scene.links.filter(isInner)),
          bundles: bundlesOf(scene.links.filter((l) => !isInner(l))),
        };
  known.set(scene, found);
  return found;
}

/** Pixels a pointer may be off a bundle. */
const tolerance = 4;

/** The bundle at a point of the window: the thickest of those that run there. */
export function bundleAt(scene: Scene, viewport: Viewport, at: Point): SceneBundle | undefined {
  const point = toPlane(viewport, at);
  return overviewOf(scene).bundles.findLast((bundle) => {
    const [from, to] = bundleEnds(bundle);
    const reach = (tolerance + bundleWidth(bundle) / 2) / viewport.zoom;
    return distanceTo({ from, to, control: undefined, arrow: undefined }, point) <= reach;
  });
}
