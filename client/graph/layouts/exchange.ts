import { signIn } from './cells.ts';
import type { Pair } from './components.ts';
import type { PlacedGroup } from './groups.ts';
import type { Cell } from './inside.ts';
import { areClose } from './occupied.ts';
import type { Place, Point, Rect } from './types.ts';

const passes = 3;

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

/** Length of the links of one organisation if it stood at a point. */
function reach(others: readonly number[], at: Point, places: readonly Place[]): number {
  let sum = 0;
  for (const other of others) {
    const dx = places[other]!.x - at.x;
    const dy = places[other]!.y - at.y;
    sum += Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}

interface Work {
  one: PlacedGroup;
  partners: ReadonlyMap<number, readonly number[]>;
  places: Place[];
}

/** Exchanges two cells if that shortens links to other boxes. */
function tryPair({ one, partners, places }: Work, a: Cell, b: Cell): boolean {
  const { group, inside, corner } = one;
  const [ia, ib] = [group.indices[a.member]!, group.indices[b.member]!];
  const [pa, pb] = [partners.get(ia) ?? [], partners.get(ib) ?? []];
  if (pa.length + pb.length === 0) return false;
  const rects = exchanged(a, b);
  const place = (cell: Cell, rect: Rect) =>
    signIn(group.members[cell.member]!, cell.side, { x: corner.x + rect.x, y: corner.y + rect.y });
  const [na, nb] = [place(a, rects[0]), place(b, rects[1])];
  const gain =
    reach(pa, places[ia]!, places) +
    reach(pb, places[ib]!, places) -
    reach(pa, na, places) -
    reach(pb, nb, places);
  if (gain < 0.5 || !fits(inside.cells, a, b, rects)) return false;
  [a.rect, b.rect] = rects;
  places[ia] = na;
  places[ib] = nb;
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
    for (const [own, other] of outer[g]!) partners.set(own, [...(partners.get(own) ?? []), other]);
    if (partners.size === 0) return;
    const work: Work = { one, partners, places };
    for (const set of exchangeable(one)) {
      for (let pass = 0; pass < passes; pass++) {
        let changed = false;
        for (let i = 0; i < set.length; i++) {
          for (let j = i + 1; j < set.length; j++) changed = tryPair(work, set[i]!, set[j]!) || changed;
        }
        if (!changed) break;
      }
    }
  });
}
