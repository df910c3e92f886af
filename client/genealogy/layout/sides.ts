import { type Branch, down, ownLeft, type Sides, up } from './branch.ts';
import { sizes } from './settings.ts';

/**
 * Decides, parents first, on which sides of its parent's line each branch may stand and where its upright meets it.
 *
 * A branch that begins at its spin-off is a point: stacked latest nearest, points never cross. A branch that is older
 * than its spin-off spans [left, spunOff]: an upright inside that span would cross it, so such points go to the other
 * side. Where both sides would be taken the older branch hangs at its start instead (`attach` < `spunOff`).
 * What reaches further left than its family allows, because years contradict each other, is detached.
 */
export function settleSides(branches: readonly Branch[], yearWidth: number): Branch[] {
  const detached: Branch[] = [];
  for (const branch of branches) {
    if (branch.children.length > 0) settleChildren(branch, yearWidth, detached);
  }
  for (let i = branches.length - 1; i >= 0; i--) nestLanes(branches[i]!);
  return detached;
}

function settleChildren(parent: Branch, yearWidth: number, detached: Branch[]): void {
  keepWithinBound(parent, detached);
  const allowed = (child: Branch) => sidesFor(parent, child, yearWidth);
  const spans = chooseSpans(parent.children, allowed);
  for (const child of parent.children) if (!spans.has(child)) child.sides = allowed(child);
  const points = parent.children.filter((child) => !spans.has(child)).sort((a, b) => a.attach - b.attach);
  for (const span of spans) {
    const inside = pointsInside(points, span);
    const side = ([down, up] as const).find(
      (s) => allowed(span) & s && inside.every((point) => point.sides & other(s)),
    );
    if (!side) {
      hangAtStart(span);
      span.sides = allowed(span);
      continue;
    }
    span.sides = side;
    span.side = side;
    for (const point of inside) point.sides = (point.sides & other(side)) as Sides;
  }
}

function other(side: Sides): Sides {
  return side === up ? down : up;
}

function keepWithinBound(parent: Branch, detached: Branch[]): void {
  parent.children = parent.children.filter((child) => {
    child.attach = child.spunOff;
    child.bound = child.left;
    if (child.left >= parent.bound) return true;
    if (ownLeft(child) >= parent.bound) {
      child.left = ownLeft(child);
      child.bound = child.left;
      return true;
    }
    child.parent = null;
    child.bound = Number.NEGATIVE_INFINITY;
    detached.push(child);
    return false;
  });
}

/** Not through the parent's own name, nor across the parent's own upright. */
function sidesFor(parent: Branch, child: Branch, yearWidth: number): Sides {
  let sides: number = up | down;
  const x = child.attach * yearWidth;
  if (x > parent.name.x - sizes.mark - 1 && x < parent.name.above + sizes.lane + 3) sides &= down;
  if (parent.parent && parent.left < parent.attach && parent.side !== 0) {
    const clear = child.right + sizes.left < parent.attach * yearWidth;
    if (child.left < parent.attach && !clear) sides &= parent.side;
  }
  return sides as Sides;
}

/** As many older branches as possible whose spans are disjoint; the others hang at their start. */
function chooseSpans(children: readonly Branch[], allowed: (child: Branch) => Sides): Set<Branch> {
  const older = children
    .filter((child) => child.left < child.attach)
    .sort((a, b) => a.attach - b.attach || b.left - a.left || (a.member.id < b.member.id ? -1 : 1));
  const chosen = new Set<Branch>();
  let taken = Number.NEGATIVE_INFINITY;
  for (const child of older) {
    if (child.left > taken && allowed(child) !== 0) {
      chosen.add(child);
      taken = child.attach;
    } else {
      hangAtStart(child);
    }
  }
  return chosen;
}

/** Makes a point of a branch: nothing of it stays left of its own line, and the upright meets its first column. */
function hangAtStart(child: Branch): void {
  child.left = ownLeft(child);
  child.bound = child.left;
  child.attach = child.left;
}

/** Points with left ≤ attach < spunOff; `points` are sorted by attach. */
function pointsInside(points: readonly Branch[], span: Branch): Branch[] {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle]!.attach < span.left) low = middle + 1;
    else high = middle;
  }
  const inside: Branch[] = [];
  for (let i = low; i < points.length && points[i]!.attach < span.attach; i++) inside.push(points[i]!);
  return inside;
}

/**
 * How deep lines that begin in one year are nested: `nest` counts those that begin where the branch itself begins, `lane`
 * those that begin where its upright stands. A trunk steps aside so many lanes.
 */
function nestLanes(branch: Branch): void {
  branch.nest = 0;
  branch.lane = 0;
  for (const child of branch.children) {
    if (child.left === branch.left) branch.nest = Math.max(branch.nest, child.nest + 1);
    if (child.left === branch.attach) branch.lane = Math.max(branch.lane, child.nest + 1);
  }
}
