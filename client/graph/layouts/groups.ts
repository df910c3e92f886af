import { signIn } from './cells.ts';
import type { Pair } from './components.ts';
import type { Inside } from './inside.ts';
import type { LayoutBox, LayoutInput, LayoutNode, Place, Point, Rect } from './types.ts';

/** A box with what lies in it; `box` null: what belongs to no box, without a frame. */
export interface Group {
  box: LayoutBox | null;
  members: readonly LayoutNode[];
  /** Positions in the input of the members. */
  indices: readonly number[];
  /** Links among the members, as positions in `members`. */
  pairs: readonly Pair[];
}

/** A group with a place: the block it takes with its title, and its inside from `corner` on. */
export interface PlacedGroup {
  group: Group;
  inside: Inside;
  block: Rect;
  corner: Point;
}

/** Members by box, in the order of the boxes, and links as positions in the input's nodes; links to what is missing are left out. */
export function groupsOf(input: LayoutInput): { groups: Group[]; links: Pair[] } {
  const indexOf = new Map(input.nodes.map((node, i) => [node.id, i]));
  const links = input.links.flatMap(({ source, target }): Pair[] => {
    const a = indexOf.get(source);
    const b = indexOf.get(target);
    return a === undefined || b === undefined || a === b ? [] : [[a, b]];
  });
  const boxes = new Map(input.boxes.map((b) => [b.id, b]));
  const boxOf = input.nodes.map((node) => (node.box !== null && boxes.has(node.box) ? node.box : null));
  const indices = new Map<string | null, number[]>([
    ...input.boxes.map((b) => [b.id, []] as [string, number[]]),
    [null, []],
  ]);
  for (const [i, box] of boxOf.entries()) indices.get(box)!.push(i);
  const local = new Map<number, number>();
  for (const list of indices.values()) for (const [i, index] of list.entries()) local.set(index, i);
  const pairs = new Map<string | null, Map<string, Pair>>();
  for (const [a, b] of links) {
    if (boxOf[a] !== boxOf[b]) continue;
    const own = pairs.get(boxOf[a]!) ?? new Map<string, Pair>();
    const pair: Pair = a < b ? [local.get(a)!, local.get(b)!] : [local.get(b)!, local.get(a)!];
    pairs.set(boxOf[a]!, own.set(pair.join(' '), pair));
  }
  const groups = [...indices].flatMap(([box, list]): Group[] =>
    list.length === 0
      ? []
      : [
          {
            box: box === null ? null : boxes.get(box)!,
            members: list.map((i) => input.nodes[i]!),
            indices: list,
            pairs: [...(pairs.get(box)?.values() ?? [])],
          },
        ],
  );
  return { groups, links };
}

/** Writes the places of a group's members into `places`, by their positions in the input. */
export function putPlaces(places: Place[], { group, inside, corner }: PlacedGroup): void {
  for (const { member, side, rect } of inside.cells) {
    const at = { x: corner.x + rect.x, y: corner.y + rect.y };
    places[group.indices[member]!] = signIn(group.members[member]!, side, at);
  }
}

/** For each group its links to other groups: the member's own position in the input, then the other end's. */
export function outerLinks(groups: readonly Group[], links: readonly Pair[]): Pair[][] {
  const groupOf = new Map<number, number>();
  groups.forEach((group, g) => {
    for (const index of group.indices) groupOf.set(index, g);
  });
  const outer = groups.map((): Pair[] => []);
  for (const [a, b] of links) {
    const [ga, gb] = [groupOf.get(a)!, groupOf.get(b)!];
    if (ga === gb) continue;
    outer[ga]!.push([a, b]);
    outer[gb]!.push([b, a]);
  }
  return outer;
}

/** Summed length of links. */
export function lengthOf(links: readonly Pair[], places: readonly Point[]): number {
  let sum = 0;
  for (const [a, b] of links) {
    const from = places[a]!;
    const to = places[b]!;
    sum += Math.hypot(from.x - to.x, from.y - to.y);
  }
  return sum;
}
