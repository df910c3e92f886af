import { arrange } from './arrange.ts';
import { cartogram } from './cartogram.ts';
import { blockOf, frameGap } from './frames.ts';
import { groupsOf } from './groups.ts';
import { layInside } from './inside.ts';
import type { Arranged } from './pull.ts';
import { bondsOf, finish, placeGroups } from './two-level.ts';
import type { Layout, LayoutBox, LayoutDescriptor, LayoutInput, LayoutTools, Point } from './types.ts';

/** Latitude and longitude as a plane, in radians (Mercator, as most maps of Europe look). */
export function project(lat: number, lon: number): Point {
  const phi = (Math.max(-75, Math.min(80, lat)) * Math.PI) / 180;
  return { x: (lon * Math.PI) / 180, y: -Math.log(Math.tan(Math.PI / 4 + phi / 2)) };
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
  const rects = cartogram(
    known.map((k) => k.at),
    known.map((k) => items[k.g]!.variants[0]!),
    frameGap,
    input.aspect,
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
    'North above south, east right of west: crowded parts of the map are drawn out and empty ones drawn in, so distances are not those of the map',
  needsPlaces: true,
  run,
};
