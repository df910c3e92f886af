import { arrange } from './arrange.ts';
import { blockOf, frameGap } from './frames.ts';
import { groupsOf } from './groups.ts';
import { layInside } from './inside.ts';
import type { Arranged } from './pull.ts';
import { separate } from './separate.ts';
import { bondsOf, finish, placeGroups } from './two-level.ts';
import type {
  Extent,
  Layout,
  LayoutBox,
  LayoutDescriptor,
  LayoutInput,
  LayoutTools,
  Point,
  Rect,
} from './types.ts';

/** Latitude and longitude as a plane, in radians (Mercator, as most maps of Europe look). */
function project(lat: number, lon: number): Point {
  const phi = (Math.max(-75, Math.min(80, lat)) * Math.PI) / 180;
  return { x: (lon * Math.PI) / 180, y: -Math.log(Math.tan(Math.PI / 4 + phi / 2)) };
}

/**
 * Far continents are drawn nearer: beyond a few times the usual distance from the median place, distance north, east, south and west grows by
 * its square root only. What is north or east of another stays so.
 */
function drawnIn(points: readonly Point[]): Point[] {
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const middle = { x: median(points.map((p) => p.x)), y: median(points.map((p) => p.y)) };
  const usual = median(points.map((p) => Math.hypot(p.x - middle.x, p.y - middle.y))) * 2 || 1;
  const nearer = (way: number) =>
    Math.abs(way) <= usual ? way : Math.sign(way) * Math.sqrt(usual * Math.abs(way));
  return points.map((p) => ({ x: nearer(p.x - middle.x), y: nearer(p.y - middle.y) }));
}

/** Room on the map, in areas of all boxes together. */
const room = 1;

type Axis = 'x' | 'y';
const sizeOn = { x: 'width', y: 'height' } as const;

/** How far two rectangles would have to move apart along an axis; 0 or less where they stand clear. */
function lack(a: Rect, b: Rect, axis: Axis): number {
  const size = sizeOn[axis];
  const distance = Math.abs(a[axis] + a[size] / 2 - b[axis] - b[size] / 2);
  return (a[size] + b[size]) / 2 + frameGap - distance;
}

/**
 * Goes through rectangles along an axis and moves each on as far as it must: clear of those before it that it overlaps, where that is to be
 * undone along this axis, and never past the middle of one before it. So what is north, east, south or west of another stays so (as in the
 * force scan of Misue, Eades, Lai & Sugiyama 1995, which moves all that come later).
 */
function scan(
  rects: readonly Rect[],
  axis: Axis,
  isNeeded: (along: number, across: number) => boolean,
): void {
  const [size, across] = [sizeOn[axis], axis === 'x' ? ('y' as const) : ('x' as const)];
  const order = rects.toSorted((a, b) => a[axis] + a[size] / 2 - b[axis] - b[size] / 2);
  let last = Number.NEGATIVE_INFINITY;
  order.forEach((rect, i) => {
    rect[axis] = Math.max(rect[axis], last - rect[size] / 2);
    const clear = (before: Rect) => {
      const [along, beside] = [lack(before, rect, axis), lack(before, rect, across)];
      if (along <= 0.01 || beside <= 0.01 || !isNeeded(along, beside)) return false;
      rect[axis] += along;
      return true;
    };
    while (order.slice(0, i).some(clear));
    last = rect[axis] + rect[size] / 2;
  });
}

/** Scales places so that the boxes would just about cover the map, then moves overlapping boxes apart without turning any direction. */
function onMap(points: readonly Point[], extents: readonly Extent[]): Rect[] {
  const area = extents.reduce((sum, e) => sum + e.width * e.height, 0);
  const reach = (values: number[]) => Math.max(...values) - Math.min(...values);
  const [across, along] = [reach(points.map((p) => p.x)), reach(points.map((p) => p.y))];
  // Places on one line would else be drawn out without end.
  const spread = Math.max(across * along, 0.1 * Math.max(across, along) ** 2);
  const scale = spread > 0 ? Math.sqrt((room * area) / spread) : 1;
  const rects = points.map((p, i) => ({
    x: p.x * scale - extents[i]!.width / 2,
    y: p.y * scale - extents[i]!.height / 2,
    ...extents[i]!,
  }));
  scan(rects, 'x', (along, across) => along <= across);
  scan(rects, 'y', () => true);
  return separate(rects, frameGap - 0.01);
}

/** What is in no box but has a place gets a box that is not drawn, with all others of that place. */
function withOwnBoxes(input: LayoutInput): LayoutInput {
  const own = new Map<string, LayoutBox>();
  const nodes = input.nodes.map((node) => {
    if (node.box !== null || !node.at) return node;
    const id = `at ${node.at.lat} ${node.at.lon}`;
    own.set(id, { id, title: { width: 0, height: 0 }, ...node.at });
    return { ...node, box: id };
  });
  return { ...input, nodes, boxes: [...input.boxes, ...own.values()] };
}

function run(asked: LayoutInput, tools: LayoutTools): Layout {
  const input = withOwnBoxes(asked);
  const { nodes, boxes } = layOut(input, tools);
  const drawn = new Set(asked.boxes.map(({ id }) => id));
  return { nodes, boxes: new Map([...boxes].filter(([id]) => drawn.has(id))) };
}

function layOut(input: LayoutInput, tools: LayoutTools): Layout {
  const { groups, links } = groupsOf(input);
  const forms = groups.map((group, g) =>
    layInside(tools.force, group.members, group.pairs, input.seed + g * 1000, [1.4, 1]),
  );
  const items = groups.map((group, g) => ({
    variants: forms[g]!.map((inside) => blockOf(inside, group.box)),
  }));
  const known = groups.flatMap(({ box }, g) =>
    box && box.lat !== null && box.lon !== null ? [{ g, at: project(box.lat, box.lon) }] : [],
  );
  const rects = onMap(
    drawnIn(known.map((k) => k.at)),
    known.map((k) => items[k.g]!.variants[0]!),
  );
  const kept: (Arranged | undefined)[] = groups.map(() => undefined);
  known.forEach(({ g }, i) => {
    kept[g] = { ...rects[i]!, variant: 0 };
  });
  const blocks = arrange(items, bondsOf(groups, forms, links), frameGap, input.aspect, kept);
  return finish(input, placeGroups(groups, forms, blocks), links);
}

/** Boxes, and what has a place of its own, where they are. */
export const geographic: LayoutDescriptor = {
  id: 'geographic',
  name: 'As on the map',
  about:
    'Boxes stand where their regions are on the map, moved apart where they would overlap; far continents are drawn nearer',
  needsPlaces: true,
  run,
};
