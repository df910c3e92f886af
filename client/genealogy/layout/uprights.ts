import type { Branch } from './branch.ts';
import type { ExtraParent } from './family.ts';
import { ownStretch } from './pack.ts';
import { sizes } from './settings.ts';
import type { Upright } from './types.ts';
import type { Years } from './years.ts';

/** How far a trunk stands left of its year: 0 for most, never the full width that is kept free. */
function asidePixels(lane: number): number {
  return lane === 0 ? 0 : sizes.lane * (1 - 1 / (lane + 1));
}

/** The child is older than its parent, or was spun off before the parent began. */
export function runsBackwards(link: ExtraParent, years: Years): boolean {
  const parent = years.start.get(link.parent);
  if (parent === undefined) return false;
  const child = years.start.get(link.child) ?? parent;
  return child < parent || (link.spinoff.year ?? parent) < parent;
}

/** Spin-offs of one parent in one year on one side hang on one trunk; it stands aside of deeper ones of that year. */
function trunkLanes(branches: readonly Branch[]): Map<Branch, number> {
  const lanes = new Map<Branch, number>();
  for (const { children } of branches) {
    const trunks = new Map<number, number>();
    const key = (child: Branch) => 4 * child.attach + child.side;
    for (const child of children) {
      if (child.lane > 0) trunks.set(key(child), Math.max(trunks.get(key(child)) ?? 0, child.lane));
    }
    if (trunks.size > 0) for (const child of children) lanes.set(child, trunks.get(key(child)) ?? 0);
  }
  return lanes;
}

/** The uprights of the primary tree. `yOf` gives the height of a row's line. */
export function makeUprights(
  branches: readonly Branch[],
  years: Years,
  yearWidth: number,
  dx: number,
  yOf: (row: number) => number,
): Upright[] {
  const lanes = trunkLanes(branches);
  const uprights: Upright[] = [];
  for (const branch of branches) {
    const { parent, member } = branch;
    if (!parent) continue;
    const year = branch.attach * yearWidth;
    const x = year - asidePixels(lanes.get(branch) ?? 0);
    const reaches = (other: Branch) => x === year || ownStretch(other, yearWidth).x1 + sizes.left <= x;
    const link = { spinoff: member.spinoff!, parent: parent.member, child: member };
    uprights.push({
      id: link.spinoff.id,
      parent: parent.member.id,
      child: member.id,
      x: x + dx,
      y1: yOf(parent.row),
      y2: yOf(branch.row),
      parentX: (reaches(parent) ? x : year) + dx,
      childX: (reaches(branch) ? x : year) + dx,
      backwards: runsBackwards(link, years),
    });
  }
  return uprights;
}
