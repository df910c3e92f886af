import { cellOf } from './cells.ts';
import { anglesOn, type Turned } from './ring-angles.ts';
import type { Extent, Layout, LayoutDescriptor, LayoutInput, LayoutNode, Place } from './types.ts';

const ringGap = 14;

/** So many are to be named where the whole is in sight: they get the room for it, though all is drawn smaller then. */
const foremost = 24;
const mostRoom = 3;
/** About what a window shows at zoom 1. */
const windowArea = 800 * 600;

interface Member extends Turned {
  index: number;
  height: number;
}

interface Ring {
  radius: number;
  members: Member[];
}

function areaOf(nodes: readonly LayoutNode[]): number {
  return nodes.reduce((sum, node) => {
    const { width, height } = cellOf(node, 'below');
    return sum + (width + ringGap) * (height + ringGap);
  }, 0);
}

/** How much larger than its name needs it at zoom 1 the room of one of the foremost is. */
function roomOf(ranked: readonly LayoutNode[]): (index: number) => number {
  const needed = Math.sqrt(areaOf(ranked) / windowArea);
  const more = Math.min(mostRoom, Math.max(1, needed));
  return (index) => (index < foremost ? more : 1);
}

function scaled({ width, height }: Extent, factor: number): Extent {
  return { width: width * factor, height: height * factor };
}

/** Ring by ring: the first alone in the middle, each further ring as many as find room on it, as far out as the highest of them needs. */
function ringsOf(ranked: readonly LayoutNode[]): Ring[] {
  const room = roomOf(ranked);
  const members = ranked.map((node, index): Member => {
    const { width, height } = scaled(cellOf(node, 'below'), room(index));
    return { index, height, width: width + ringGap };
  });
  const rings: Ring[] = [{ radius: 0, members: members.slice(0, 1) }];
  for (let at = 1; at < members.length; ) {
    const { radius: inner, members: before } = rings.at(-1)!;
    const reach = inner + highest(before) / 2 + ringGap;
    const around = 2 * Math.PI * (reach + members[at]!.height / 2);
    let used = 0;
    let end = at;
    do used += members[end++]!.width;
    while (end < members.length && used + members[end]!.width <= around);
    const own = members.slice(at, end);
    rings.push({ radius: reach + highest(own) / 2, members: own });
    at = end;
  }
  return rings;
}

function highest(members: readonly Member[]): number {
  return members.reduce((most, { height }) => Math.max(most, height), 0);
}

/** Who is linked with whom, as positions among the ranked. */
function partnersOf({ links }: LayoutInput, ranked: readonly LayoutNode[]): number[][] {
  const indexOf = new Map(ranked.map((node, i) => [node.id, i]));
  const partners = ranked.map((): number[] => []);
  for (const { source, target } of links) {
    const [a, b] = [indexOf.get(source), indexOf.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    partners[a]!.push(b);
    partners[b]!.push(a);
  }
  return partners;
}

function run(input: LayoutInput): Layout {
  const ranked = input.nodes.toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const partners = partnersOf(input, ranked);
  // Rings are drawn out along the longer side of the window.
  const [across, down] = [Math.max(1.15, input.aspect), Math.max(1, 1 / input.aspect)];
  const nodes = new Map<string, Place>();
  const known: number[] = [];
  ringsOf(ranked).forEach(({ radius, members }, ring) => {
    const angles = anglesOn(members, (index) => partners[index]!.flatMap((other) => known[other] ?? []));
    members.forEach(({ index }, i) => {
      // The middle has no side of its own.
      if (ring > 0) known[index] = angles[i]!;
      const x = radius * Math.cos(angles[i]!) * across;
      const y = radius * Math.sin(angles[i]!) * down;
      nodes.set(ranked[index]!.id, { x, y, side: 'below' });
    });
  });
  return { nodes, boxes: new Map() };
}

/** Rings by the measure that sizes stand for. */
export const concentric: LayoutDescriptor = {
  id: 'concentric',
  name: 'Rings by size',
  about:
    'The greatest by the chosen measure in the middle, ring by ring outwards; each on the side of those it is linked with',
  needsPlaces: false,
  run,
};
