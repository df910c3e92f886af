import { arrange } from './arrange.ts';
import { boundsOf } from './cells.ts';
import type { Pair } from './components.ts';
import { exchangeTwins } from './exchange.ts';
import { blockOf, frameGap, frameIn, insideCorner } from './frames.ts';
import { type Group, groupsOf, outerLinks, type PlacedGroup, putPlaces } from './groups.ts';
import { type Inside, layInside } from './inside.ts';
import type { Arranged, Bond } from './pull.ts';
import { turnInsides } from './turn.ts';
import type { Layout, LayoutDescriptor, LayoutInput, LayoutTools, Place, Point } from './types.ts';

/** Forms a box may take, width through height. */
const lying = 1.7;
const upright = 0.75;

type Forms = readonly [Inside, Inside];

/** A group of more than this share of all gives the whole its form. */
const dominant = 0.5;

/**
 * Forms of a group: of the window where it is the only one; where it holds most, the window's without a strip for the others, below it or
 * beside it, with more room for them than their number asks for: titles and lists need it.
 */
function aspectsFor(
  input: LayoutInput,
  { members }: Group,
): { aspects: [number, number]; isFormed: boolean } {
  const share = members.length / input.nodes.length;
  if (share <= dominant) return { aspects: [lying, upright], isFormed: false };
  return { aspects: [input.aspect / share ** 2, input.aspect * share ** 2], isFormed: true };
}

function layInsides(input: LayoutInput, groups: readonly Group[], tools: LayoutTools): Forms[] {
  let placed = 0;
  return groups.map((group, i) => {
    const { aspects, isFormed } = aspectsFor(input, group);
    const { members, pairs } = group;
    const forms = layInside(tools.force, members, pairs, input.seed + i * 1000, aspects, isFormed);
    placed += group.members.length;
    tools.progress(placed);
    return forms;
  });
}

/** Where in its box, from the middle, an organisation stands: for each form of the inside. */
function portsOf(forms: Forms): Point[][] {
  return forms.map((inside) => {
    const ports: Point[] = [];
    for (const { member, rect } of inside.cells) {
      ports[member] = {
        x: rect.x + (rect.width - inside.width) / 2,
        y: rect.y + (rect.height - inside.height) / 2,
      };
    }
    return ports;
  });
}

function mean(points: readonly Point[]): Point {
  return {
    x: points.reduce((sum, p) => sum + p.x, 0) / points.length,
    y: points.reduce((sum, p) => sum + p.y, 0) / points.length,
  };
}

/** What runs between two groups, all links of a pair together, from the middle of where they end. */
export function bondsOf(groups: readonly Group[], forms: readonly Forms[], links: readonly Pair[]): Bond[] {
  const at = new Map<number, readonly [number, number]>();
  groups.forEach((group, g) => {
    group.indices.forEach((index, member) => {
      at.set(index, [g, member]);
    });
  });
  const ports = forms.map(portsOf);
  const ends = new Map<string, { a: number; b: number; ofA: number[]; ofB: number[] }>();
  for (const [from, to] of links) {
    const [x, y] = [at.get(from)!, at.get(to)!];
    if (x[0] === y[0]) continue;
    const [a, b] = x[0] < y[0] ? [x, y] : [y, x];
    const key = `${a[0]} ${b[0]}`;
    const bond = ends.get(key) ?? { a: a[0], b: b[0], ofA: [], ofB: [] };
    bond.ofA.push(a[1]);
    bond.ofB.push(b[1]);
    ends.set(key, bond);
  }
  const portsAt = (g: number, members: number[]) =>
    ports[g]!.map((form) => mean(members.map((m) => form[m]!)));
  return [...ends.values()].map(({ a, b, ofA, ofB }) => ({
    a,
    b,
    weight: ofA.length,
    portsA: portsAt(a, ofA),
    portsB: portsAt(b, ofB),
  }));
}

export function placeGroups(
  groups: readonly Group[],
  forms: readonly Forms[],
  blocks: readonly Arranged[],
): PlacedGroup[] {
  return groups.map((group, g) => {
    const block = blocks[g]!;
    const inside = forms[g]![block.variant as 0 | 1];
    return { group, inside, block, corner: insideCorner(block, inside, group.box) };
  });
}

/** The drawing begins at the origin. */
function asLayout(input: LayoutInput, placed: readonly PlacedGroup[], places: readonly Place[]): Layout {
  const bounds = boundsOf(placed.map((p) => p.block));
  return {
    nodes: new Map(
      input.nodes.map((n, i) => [
        n.id,
        { ...places[i]!, x: places[i]!.x - bounds.x, y: places[i]!.y - bounds.y },
      ]),
    ),
    boxes: new Map(
      placed.flatMap(({ group: { box }, block }) => {
        if (box === null) return [];
        const frame = frameIn(block, box);
        return [[box.id, { ...frame, x: frame.x - bounds.x, y: frame.y - bounds.y }] as const];
      }),
    ),
  };
}

/** Turns insides and exchanges twins so that links between boxes get short, and gives every organisation its place. */
export function finish(input: LayoutInput, placed: readonly PlacedGroup[], links: readonly Pair[]): Layout {
  const places: Place[] = [];
  for (const one of placed) putPlaces(places, one);
  const outer = outerLinks(
    placed.map((p) => p.group),
    links,
  );
  turnInsides(placed, outer, places);
  exchangeTwins(placed, outer, places);
  return asLayout(input, placed, places);
}

function run(input: LayoutInput, tools: LayoutTools): Layout {
  const { groups, links } = groupsOf(input);
  const forms = layInsides(input, groups, tools);
  const items = groups.map((group, g) => ({
    variants: forms[g]!.map((inside) => blockOf(inside, group.box)),
  }));
  const blocks = arrange(items, bondsOf(groups, forms, links), frameGap, input.aspect);
  return finish(input, placeGroups(groups, forms, blocks), links);
}

/** The default: boxes first on their own, then together (design.md §5). */
export const twoLevel: LayoutDescriptor = {
  id: 'two-level',
  name: 'By links',
  about:
    'Each box is laid out on its own links (cose-bilkent); boxes with many links between them stand close together',
  needsPlaces: false,
  run,
};
