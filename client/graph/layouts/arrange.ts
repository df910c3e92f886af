import { areClose } from './occupied.ts';
import { type Arranged, type Bond, leastPullAt, type Pulls, pullAt, pullsOn } from './pull.ts';
import type { Extent, Point, Rect } from './types.ts';

/** A box to be arranged: the forms it can take. */
export interface Item {
  variants: readonly Extent[];
}

interface Work {
  items: readonly Item[];
  bondsOf: readonly (readonly Bond[])[];
  placed: (Arranged | undefined)[];
  gap: number;
  aspect: number;
  spreadWeight: number;
}

const rounds = 3;
const fewRounds = 1;

/** How much a tight whole counts against short links: each is tried, the best whole is taken. */
const spreadWeights = [1, 2, 3.5];

/** With more boxes than this two tries and fewer rounds have to do; with many more one try, and none is lifted again. */
const mostTried = 32;
const mostImproved = 150;

/** With more bonds than this a second try of many boxes would take too long. */
const mostBonds = 1000;

/** Boxes near enough to matter for where an edge may be aligned. */
const nearest = 10;

/** Boxes beside which a place is looked for, the nearest to the partners first. */
const bases = (count: number) => (count > mostTried ? 16 : 60);

function pullsOf({ bondsOf, placed, items }: Work, item: number): Pulls {
  return pullsOn(item, bondsOf[item]!, placed, items[item]!.variants);
}

/** Bounds of all placed with one more; what the window's form makes of them. */
function spread(bounds: Rect, at: Rect, aspect: number): number {
  const left = Math.min(bounds.x, at.x);
  const top = Math.min(bounds.y, at.y);
  const width = Math.max(bounds.x + bounds.width, at.x + at.width) - left;
  const height = Math.max(bounds.y + bounds.height, at.y + at.height) - top;
  const wide = width / Math.sqrt(aspect);
  const high = height * Math.sqrt(aspect);
  return Math.max(wide, high) + 0.25 * Math.min(wide, high);
}

function isFree(all: readonly Rect[], at: Rect, gap: number): boolean {
  for (const one of all) if (areClose(one, at, gap)) return false;
  return true;
}

/** Corners at which a box of this extent touches a placed one: along each side, its ends, middle, and against the neighbours. */
function* touching(
  base: Rect,
  others: readonly Rect[],
  { width, height }: Extent,
  gap: number,
  aim: Point,
): Generator<Point> {
  const xs = new Set([
    base.x,
    base.x + base.width - width,
    base.x + (base.width - width) / 2,
    aim.x - width / 2,
  ]);
  const ys = new Set([
    base.y,
    base.y + base.height - height,
    base.y + (base.height - height) / 2,
    aim.y - height / 2,
  ]);
  for (const o of others) {
    xs.add(o.x - width - gap).add(o.x + o.width + gap);
    ys.add(o.y - height - gap).add(o.y + o.height + gap);
  }
  for (const x of xs) {
    if (x > base.x + base.width + gap || x + width + gap < base.x) continue;
    yield { x, y: base.y - height - gap };
    yield { x, y: base.y + base.height + gap };
  }
  for (const y of ys) {
    if (y > base.y + base.height + gap || y + height + gap < base.y) continue;
    yield { x: base.x - width - gap, y };
    yield { x: base.x + base.width + gap, y };
  }
}

function boundsOfPlaced(placed: readonly (Rect | undefined)[]): Rect {
  const all = placed.filter((p) => p !== undefined);
  const x = Math.min(...all.map((p) => p.x));
  const y = Math.min(...all.map((p) => p.y));
  const right = Math.max(...all.map((p) => p.x + p.width));
  const bottom = Math.max(...all.map((p) => p.y + p.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Those so near to a box that they stand in the way of what is set beside it. */
function around(base: Rect, all: readonly Rect[], { width, height }: Extent, gap: number): Rect[] {
  const reach = { x: base.x - width - gap, y: base.y - height - gap, width: 0, height: 0 };
  reach.width = base.width + 2 * (width + gap);
  reach.height = base.height + 2 * (height + gap);
  return all.filter((r) => r !== base && areClose(reach, r, gap)).slice(0, nearest);
}

interface Choice {
  at: Arranged;
  cost: number;
}

/** The cheapest free place along the edges of one box, if it is cheaper than the best so far. */
function bestBeside(
  work: Work,
  item: number,
  variant: number,
  base: Rect,
  ground: Ground,
  best: Choice | undefined,
): Choice | undefined {
  const { width, height } = work.items[item]!.variants[variant]!;
  const extent = { width, height };
  let least = best;
  for (const corner of touching(
    base,
    around(base, ground.all, extent, work.gap),
    extent,
    work.gap,
    ground.aim,
  )) {
    const at: Arranged = { x: corner.x, y: corner.y, width, height, variant };
    // The cheaper part first: most places are out of the question by it alone.
    const limit = least ? least.cost - 1e-9 : Number.POSITIVE_INFINITY;
    let cost = work.spreadWeight * spread(ground.bounds, at, work.aspect);
    if (cost >= limit) continue;
    if (cost + leastPullAt(ground.pulls, at) >= limit) continue;
    cost += pullAt(ground.pulls, at);
    if (cost >= limit || !isFree(ground.all, at, work.gap - 0.001)) continue;
    least = { at, cost };
  }
  return least;
}

interface Ground {
  all: readonly Arranged[];
  bounds: Rect;
  aim: Point;
  pulls: Pulls;
}

/** The cheapest free place of an item beside what is placed; boxes near its partners are tried first. */
function bestPlace(work: Work, item: number, pulls: Pulls): Choice {
  const bounds = boundsOfPlaced(work.placed);
  const aim = pulls.aim ?? { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
  const distance = (r: Rect) => Math.hypot(r.x + r.width / 2 - aim.x, r.y + r.height / 2 - aim.y);
  const all = work.placed.filter((p) => p !== undefined).sort((a, b) => distance(a) - distance(b));
  let best: Choice | undefined;
  for (const [i, base] of all.entries()) {
    if (i >= bases(work.items.length) && best) break;
    work.items[item]!.variants.forEach((_, variant) => {
      best = bestBeside(work, item, variant, base, { all, bounds, aim, pulls }, best);
    });
  }
  // Outermost edges are always free, so there is a place.
  return best!;
}

/** Lifts each box once and sets it down where it is cheapest now. */
function improve(work: Work, order: readonly number[]): void {
  for (const item of order) {
    const before = work.placed[item]!;
    work.placed[item] = undefined;
    const pulls = pullsOf(work, item);
    const now =
      pullAt(pulls, before) + work.spreadWeight * spread(boundsOfPlaced(work.placed), before, work.aspect);
    const { at, cost } = bestPlace(work, item, pulls);
    work.placed[item] = cost < now - 1e-6 ? at : before;
  }
}

const areaOf = ({ variants: [first] }: Item) => first!.width * first!.height;

/** Sets down all that is not kept, the greatest first and in the given form, then lifts each and sets it down again a few times. */
function fill(work: Work, variant: number): void {
  const area = (i: number) => areaOf(work.items[i]!);
  const order = work.items
    .map((_, i) => i)
    .filter((i) => !work.placed[i])
    .sort((a, b) => area(b) - area(a) || a - b);
  for (const item of order) {
    const isFirst = work.placed.every((p) => p === undefined);
    const first: Arranged = { x: 0, y: 0, ...work.items[item]!.variants[variant]!, variant };
    work.placed[item] = isFirst ? first : bestPlace(work, item, pullsOf(work, item)).at;
  }
  if (work.items.length < 2 || order.length > mostImproved) return;
  const times = work.items.length > mostTried ? fewRounds : rounds;
  for (let round = 0; round < times; round++) improve(work, order);
}

/** What the whole costs: how much it must be shrunk to fit the window, and how long bonds are on the mean. */
function costOfWhole(work: Work): number {
  const { x, y, width, height } = boundsOfPlaced(work.placed);
  const all =
    work.items.reduce((sum, _, i) => sum + pullAt(pullsOf(work, i), work.placed[i]!), 0) / work.items.length;
  return 2 * spread({ x, y, width, height }, { x, y, width: 0, height: 0 }, work.aspect) + all;
}

/** What is tried. One box as large as all others together gives the whole its form: it begins in each of its own. */
function waysFor(items: readonly Item[], bonds: number): { spreadWeight: number; variant: number }[] {
  if (items.length > mostTried) {
    const weights = bonds > mostBonds ? [2] : [2, 3.5];
    return weights.map((spreadWeight) => ({ spreadWeight, variant: 0 }));
  }
  const areas = items.map(areaOf);
  const all = areas.reduce((sum, area) => sum + area, 0);
  const greatest = areas.indexOf(Math.max(...areas));
  const forms = areas[greatest]! > all / 2 ? items[greatest]!.variants.keys() : [0];
  return [...forms].flatMap((variant) => spreadWeights.map((spreadWeight) => ({ spreadWeight, variant })));
}

/**
 * Sets boxes of given sizes close together without overlap, near to what they have links with, in the form of the window: the greatest
 * first, each at the cheapest place along the edges of those that stand; then each is lifted and set down again a few times.
 * `kept` stay where they are. Deterministic.
 */
export function arrange(
  items: readonly Item[],
  bonds: readonly Bond[],
  gap: number,
  aspect: number,
  kept: readonly (Arranged | undefined)[] = [],
): Arranged[] {
  if (items.length === 0) return [];
  const bondsOf = items.map((): Bond[] => []);
  for (const bond of bonds) {
    bondsOf[bond.a]!.push(bond);
    bondsOf[bond.b]!.push(bond);
  }
  const tries = waysFor(items, bonds.length).map(({ spreadWeight, variant }) => {
    const work: Work = { items, bondsOf, placed: items.map((_, i) => kept[i]), gap, aspect, spreadWeight };
    fill(work, variant);
    return { work, cost: costOfWhole(work) };
  });
  return tries.reduce((best, one) => (one.cost < best.cost ? one : best)).work.placed.map((p) => p!);
}
