import { signIn } from './cells.ts';
import type { Pair } from './components.ts';
import type { Cell } from './form.ts';
import type { PlacedGroup } from './groups.ts';
import { areClose } from './occupied.ts';
import type { Place, Rect } from './types.ts';

/** Rounds over the pairs; many organisations get one. */
const passes = (count: number) => (count > 800 ? 1 : 3);

/** Beyond so many the pairs are too many to try. */
const most = 80;

/** Cells that can stand for each other: entries of the list, and leaves of the same neighbour. */
function exchangeable({ group, inside }: PlacedGroup): Cell[][] {
  const neighbours = group.members.map((): number[] => []);
  for (const [a, b] of group.pairs) {
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
  }
  const sets = new Map<string, Cell[]>();
  for (const cell of inside.cells) {
    const own = neighbours[cell.member]!;
    if (own.length > 1) continue;
    const key = own.length === 0 ? 'list' : `leaf of ${own[0]}`;
    const set = sets.get(key);
    if (set) set.push(cell);
    else sets.set(key, [cell]);
  }
  return [...sets.values()].filter((set) => set.length > 1 && set.length <= most);
}

/** The rectangles of two cells after they changed places: entries of a list by their left middle, others by their middle. */
function exchanged(a: Cell, b: Cell): [Rect, Rect] {
  const share = a.side === 'right' ? 0 : 0.5;
  const move = (from: Rect, to: Rect): Rect => ({
    ...from,
    x: to.x + (to.width - from.width) * share,
    y: to.y + (to.height - from.height) / 2,
  });
  return [move(a.rect, b.rect), move(b.rect, a.rect)];
}

function fits(cells: readonly Cell[], a: Cell, b: Cell, [ra, rb]: [Rect, Rect]): boolean {
  if (a.side === 'right') return true;
  return (
    !areClose(ra, rb, 4) &&
    cells.every((c) => c === a || c === b || (!areClose(c.rect, ra, 4) && !areClose(c.rect, rb, 4)))
  );
}

/** Length of the links of one organisation if its sign stood at a point. */
function reach(others: readonly number[], x: number, y: number, places: readonly Place[]): number {
  let sum = 0;
  for (const other of others) {
    const dx = places[other]!.x - x;
    const dy = places[other]!.y - y;
    sum += Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}

const none: readonly number[] = [];

interface Work {
  one: PlacedGroup;
  partners: ReadonlyMap<number, readonly number[]>;
  places: Place[];
}

/** Length of the links of one cell's organisation if it stood where another cell stands. */
function reachAt({ one, places }: Work, others: readonly number[], cell: Cell, to: Rect): number {
  const { size } = one.group.members[cell.member]!;
  const isListed = cell.side === 'right';
  const x = to.x + (isListed ? size / 2 : to.width / 2);
  const y = to.y + to.height / 2 + (isListed ? 0 : (size - cell.rect.height) / 2);
  return reach(others, one.corner.x + x, one.corner.y + y, places);
}

/** Exchanges two cells if that shortens links to other boxes. */
function tryPair(work: Work, a: Cell, b: Cell): boolean {
  const { one, partners, places } = work;
  const { group, inside, corner } = one;
  const [ia, ib] = [group.indices[a.member]!, group.indices[b.member]!];
  const pa = partners.get(ia) ?? none;
  const pb = partners.get(ib) ?? none;
  if (pa.length + pb.length === 0) return false;
  const gain =
    reach(pa, places[ia]!.x, places[ia]!.y, places) +
    reach(pb, places[ib]!.x, places[ib]!.y, places) -
    reachAt(work, pa, a, b.rect) -
    reachAt(work, pb, b, a.rect);
  if (gain < 0.5) return false;
  const rects = exchanged(a, b);
  if (!fits(inside.cells, a, b, rects)) return false;
  [a.rect, b.rect] = rects;
  for (const cell of [a, b]) {
    const at = { x: corner.x + cell.rect.x, y: corner.y + cell.rect.y };
    places[group.indices[cell.member]!] = signIn(group.members[cell.member]!, cell.side, at);
  }
  return true;
}

/**
 * Lets entries of a list, and leaves of one neighbour, change places with each other when that shortens the links between boxes; two
 * crossing links that end in such a pair always do. Changes `placed` and `places`.
 */
export function exchangeTwins(
  placed: readonly PlacedGroup[],
  outer: readonly (readonly Pair[])[],
  places: Place[],
): void {
  placed.forEach((one, g) => {
    const partners = new Map<number, number[]>();
    for (const [own, other] of outer[g]!) {
      const list = partners.get(own);
      if (list) list.push(other);
      else partners.set(own, [other]);
    }
    if (partners.size === 0) return;
    const work: Work = { one, partners, places };
    for (const set of exchangeable(one)) {
      for (let pass = 0; pass < passes(places.length); pass++) {
        let changed = false;
        for (let i = 0; i < set.length; i++) {
          for (let j = i + 1; j < set.length; j++) changed = tryPair(work, set[i]!, set[j]!) || changed;
        }
        if (!changed) break;
      }
    }
  });
}
