import { arrange } from './arrange.ts';
import { boundsOf, cellAt, cellOf, signIn } from './cells.ts';
import type { Pair } from './components.ts';
import { blockAround, blockOf, frameGap, frameIn, framePadding, insideCorner } from './frames.ts';
import { type Group, groupsOf, putPlaces } from './groups.ts';
import { layInside } from './inside.ts';
import { nearestFree, nearestFreeIn, type Occupied, occupied } from './occupied.ts';
import type { Arranged } from './pull.ts';
import { separate } from './separate.ts';
import { bondsOf } from './two-level.ts';
import type { Layout, LayoutBox, LayoutInput, LayoutTools, Place, Point, Rect, Side } from './types.ts';

const cellGap = 6;

interface Work {
  force: LayoutTools['force'];
  input: LayoutInput;
  links: readonly Pair[];
  /** By position in the input; undefined until it is placed. */
  places: (Place | undefined)[];
  /** Frame and title of each group; undefined until it stands. */
  blocks: (Rect | undefined)[];
}

/** Where an organisation's placed neighbours of the same group are, on the mean; else the middle of the ground. */
function aimOf(work: Work, group: Group, index: number, ground: Rect): Point {
  const own = new Set(group.indices);
  const near = work.links.flatMap(([a, b]) => {
    const other = a === index ? b : b === index ? a : -1;
    const place = own.has(other) ? work.places[other] : undefined;
    return place ? [place] : [];
  });
  if (near.length === 0) return { x: ground.x + ground.width / 2, y: ground.y + ground.height / 2 };
  return {
    x: near.reduce((sum, p) => sum + p.x, 0) / near.length,
    y: near.reduce((sum, p) => sum + p.y, 0) / near.length,
  };
}

/** Below everything in the group: where the frame has to grow. */
function belowAll(taken: Occupied, cell: Rect, ground: Rect): Point {
  return nearestFree(taken, { ...cell, x: ground.x, y: ground.y + ground.height + cellGap });
}

/** Where members of a group may stand: its frame without the padding, or around those that stand. */
function groundOf(work: Work, { box }: Group, g: number, cells: readonly Rect[]): Rect {
  const block = work.blocks[g];
  if (!box || !block) return boundsOf(cells);
  const { x, y, width, height } = frameIn(block, box);
  return {
    x: x + framePadding,
    y: y + framePadding,
    width: width - 2 * framePadding,
    height: height - 2 * framePadding,
  };
}

/** Places the new members of a group whose others keep theirs. */
function fillGroup(work: Work, group: Group, g: number): void {
  const cells = group.indices.flatMap((index, member) => {
    const place = work.places[index];
    return place ? [cellAt(group.members[member]!, place)] : [];
  });
  const taken = occupied(cellGap, cells);
  const ground = groundOf(work, group, g, cells);
  const linked = new Set(group.pairs.flat());
  group.indices.forEach((index, member) => {
    if (work.places[index]) return;
    const node = group.members[member]!;
    const side: Side = linked.has(member) ? 'below' : 'right';
    const extent = cellOf(node, side);
    const aim = aimOf(work, group, index, ground);
    const cell = { x: aim.x - extent.width / 2, y: aim.y - extent.height / 2, ...extent };
    const corner = group.box
      ? (nearestFreeIn(taken, cell, ground) ?? belowAll(taken, cell, ground))
      : nearestFree(taken, cell);
    const at = { ...cell, ...corner };
    taken.add(at);
    cells.push(at);
    work.places[index] = signIn(node, side, corner);
  });
  work.blocks[g] = grown(work.blocks[g], boundsOf(cells), group.box);
}

/** A block just large enough for what now lies in it, never smaller than it was. */
function grown(block: Rect | undefined, content: Rect, box: LayoutBox | null): Rect {
  if (!box) return content;
  const frame = {
    x: content.x - framePadding,
    y: content.y - framePadding,
    width: content.width + 2 * framePadding,
    height: content.height + 2 * framePadding,
  };
  const needed = blockAround(frame, box);
  return block ? boundsOf([block, needed]) : needed;
}

/** Lays out groups that are new as a whole, and sets them beside those that stand. */
function addGroups(work: Work, groups: readonly Group[]): void {
  const forms = groups.map((group, g) => {
    // Of a group that stands only its size matters here.
    const pairs = work.blocks[g] ? [] : group.pairs;
    return layInside(work.force, group.members, pairs, work.input.seed + g * 1000, [1.7, 0.75]);
  });
  const items = groups.map((group, g) => ({
    variants: forms[g]!.map((inside) => blockOf(inside, group.box)),
  }));
  const kept = work.blocks.map((block): Arranged | undefined => block && { ...block, variant: 0 });
  const blocks = arrange(items, bondsOf(groups, forms, work.links), frameGap, work.input.aspect, kept);
  groups.forEach((group, g) => {
    if (work.blocks[g]) return;
    const block = blocks[g]!;
    const inside = forms[g]![block.variant as 0 | 1];
    const places: Place[] = [];
    putPlaces(places, { group, inside, block, corner: insideCorner(block, inside, group.box) });
    for (const index of group.indices) work.places[index] = places[index];
    work.blocks[g] = block;
  });
}

/** Moves boxes that grew into each other apart, with all that lies in them. */
function partBlocks(work: Work, groups: readonly Group[]): void {
  const before = work.blocks.map((block) => block!);
  const after = separate(before, frameGap * 0.6);
  groups.forEach((group, g) => {
    const dx = after[g]!.x - before[g]!.x;
    const dy = after[g]!.y - before[g]!.y;
    work.blocks[g] = after[g];
    if (dx === 0 && dy === 0) return;
    for (const index of group.indices) {
      const place = work.places[index]!;
      work.places[index] = { ...place, x: place.x + dx, y: place.y + dy };
    }
  });
}

function keptBlock({ box }: Group, kept: Layout): Rect | undefined {
  const frame = box ? kept.boxes.get(box.id) : undefined;
  return box && frame ? blockAround(frame, box) : undefined;
}

/**
 * Places only what is new: organisations near their neighbours in their box where there is room, else the box grows; new boxes beside
 * those that stand. What stood stays, unless a box that grew pushes its neighbour aside.
 */
export function placeNew(input: LayoutInput, kept: Layout, force: LayoutTools['force']): Layout {
  const { groups, links } = groupsOf(input);
  const places = input.nodes.map((n) => kept.nodes.get(n.id));
  const stands = groups.map((group) => group.indices.some((index) => places[index]));
  const blocks = groups.map((group, g) => (stands[g] ? keptBlock(group, kept) : undefined));
  const work: Work = { force, input, links, places, blocks };
  groups.forEach((group, g) => {
    if (stands[g]) fillGroup(work, group, g);
  });
  addGroups(work, groups);
  partBlocks(work, groups);
  return {
    nodes: new Map(input.nodes.map((n, i) => [n.id, places[i]!])),
    boxes: new Map(
      groups.flatMap(({ box }, g) =>
        box === null ? [] : [[box.id, frameIn(work.blocks[g]!, box)] as const],
      ),
    ),
  };
}
