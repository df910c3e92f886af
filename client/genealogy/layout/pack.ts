import { type Branch, down, type Sides, up } from './branch.ts';
import { type Edge, joinEdges, leftOf, makeEdge, moveEdge, rightOf, Walk } from './contour.ts';
import { sizes } from './settings.ts';

/** A branch as it is packed: its two edges and how far they reach, in rows from the organisation's own. */
export interface Packed {
  up: Edge;
  down: Edge;
  rowsUp: number;
  rowsDown: number;
}

/** Left and right end of what stands on the organisation's own row, in pixels. */
export function ownStretch(branch: Branch, yearWidth: number): { x1: number; x2: number } {
  let first = Math.min(branch.start, branch.parent ? branch.attach : branch.start);
  let last = Math.max(branch.end, branch.parent ? branch.spunOff : branch.end);
  for (const child of branch.children) {
    first = Math.min(first, child.attach);
    last = Math.max(last, child.attach);
  }
  const x2 = Math.max(last * yearWidth + sizes.right, branch.name.end + sizes.nameGap);
  return { x1: first * yearWidth - sizes.left, x2 };
}

function packAlone(branch: Branch, yearWidth: number): Packed {
  const { x1, x2 } = ownStretch(branch, yearWidth);
  const { block, rowsAbove } = branch.name;
  const end = Math.max(x2, branch.name.above + sizes.nameGap);
  const steps = [{ x: x1, row: 0 }];
  if (block) {
    steps.push({ x: block.x - sizes.mark, row: rowsAbove });
    const right = block.x + block.width + sizes.nameGap;
    if (right < end) steps.push({ x: right, row: 0 });
  }
  const below = makeEdge([{ x: x1, row: 0 }], end);
  return { up: makeEdge(steps, end), down: below, rowsUp: rowsAbove, rowsDown: 0 };
}

/** Latest first; of the same year the narrowest first. */
function byNearness(a: Branch, b: Branch): number {
  return b.attach - a.attach || b.left - a.left || a.right - b.right || (a.member.id < b.member.id ? -1 : 1);
}

function growth(parent: Packed, child: Packed, side: Sides, apart: number): number {
  return side === up
    ? Math.max(0, apart + child.rowsUp - parent.rowsUp)
    : Math.max(0, apart + child.rowsDown - parent.rowsDown);
}

interface Offer {
  side: Sides;
  walk: Walk;
}

function costOf(parent: Packed, child: Packed, offer: Offer): number {
  const apart = Math.max(1, offer.walk.apart);
  return apart + growth(parent, child, offer.side, apart);
}

/**
 * The side where the branch takes less room. Both edges are walked in turn, so that the walk along the edge that is not
 * chosen (whose steps stay) never takes much longer than the one along the edge that will be covered.
 */
function chooseSide(parent: Packed, child: Packed, sides: Sides): Offer {
  const offers: Offer[] = [];
  if (sides & up) offers.push({ side: up, walk: new Walk(parent.up, child.down) });
  if (sides & down) offers.push({ side: down, walk: new Walk(parent.down, child.up) });
  const [a, b] = offers;
  if (!a || !b) {
    while (a!.walk.step());
    return a!;
  }
  let moreA = true;
  let moreB = true;
  while (moreA && moreB) {
    moreA = a.walk.step();
    moreB = b.walk.step();
  }
  const [done, open] = moreA ? [b, a] : [a, b];
  const least = costOf(parent, child, done);
  let allowance = 32 + 4 * done.walk.steps;
  while (costOf(parent, child, open) <= least && allowance-- > 0) if (!open.walk.step()) break;
  const openWins = allowance >= 0 && prefers(parent, child, open, done);
  return openWins ? open : done;
}

/** The cheaper side; then the one with fewer rows so far; then above. */
function prefers(parent: Packed, child: Packed, a: Offer, b: Offer): boolean {
  const rows = (offer: Offer) => (offer.side === up ? parent.rowsUp : parent.rowsDown);
  const order = costOf(parent, child, a) - costOf(parent, child, b) || rows(a) - rows(b);
  return order === 0 ? a.side === up : order < 0;
}

function place(parent: Packed, child: Packed, side: Sides, apart: number): void {
  const outer = side === up ? 'up' : 'down';
  const inner = side === up ? 'down' : 'up';
  moveEdge(child[outer], apart);
  moveEdge(child[inner], -apart);
  const left = child[outer].head.x;
  const right = child[outer].end;
  const beyond = rightOf(parent[outer], right);
  parent[outer] = joinEdges([leftOf(parent[outer], left), child[outer], beyond]);
  const hangsRight = rightOf(child[inner], parent[inner].end);
  const hangsLeft = leftOf(child[inner], parent[inner].head.x);
  parent[inner] = joinEdges([hangsLeft, parent[inner], hangsRight]);
  const rowsUp = side === up ? apart + child.rowsUp : child.rowsUp - apart;
  const rowsDown = side === up ? child.rowsDown - apart : apart + child.rowsDown;
  parent.rowsUp = Math.max(parent.rowsUp, rowsUp);
  parent.rowsDown = Math.max(parent.rowsDown, rowsDown);
}

/**
 * Packs every tree of the forest, children before parents: each branch is set as near to its parent's line as the edges
 * allow, the latest first. Sets `side` and `distance`. Each step of an edge is covered once: O(n log n) for the sorting.
 */
export function packBranches(branches: readonly Branch[], yearWidth: number): Map<Branch, Packed> {
  const packed = new Map<Branch, Packed>();
  for (let i = branches.length - 1; i >= 0; i--) {
    const branch = branches[i]!;
    const own = packAlone(branch, yearWidth);
    for (const child of [...branch.children].sort(byNearness)) {
      const below = packed.get(child)!;
      const { side, walk } = chooseSide(own, below, child.sides);
      child.side = side;
      child.distance = Math.max(1, walk.apart);
      place(own, below, side, child.distance);
      packed.delete(child);
    }
    packed.set(branch, own);
  }
  return packed;
}
