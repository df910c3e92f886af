import { type Branch, up } from './branch.ts';
import { type Edge, joinEdges, leftOf, makeEdge, moveEdge, rightOf, Walk } from './contour.ts';
import type { ExtraParent, Member } from './family.ts';
import type { Packed } from './pack.ts';

const far = 1e9;

/** Rows of every branch within its own tree, the root at 0. */
function rowsWithinTrees(branches: readonly Branch[]): Map<Branch, Branch> {
  const rootOf = new Map<Branch, Branch>();
  for (const branch of branches) {
    const { parent } = branch;
    branch.row = parent ? parent.row + (branch.side === up ? -branch.distance : branch.distance) : 0;
    rootOf.set(branch, parent ? rootOf.get(parent)! : branch);
  }
  return rootOf;
}

/** Where the relatives of each tree stand in the largest tree: −1 above its root, 1 below; 1 without any. */
function leanings(
  largest: Branch,
  rootOf: ReadonlyMap<Branch, Branch>,
  of: ReadonlyMap<Member, Branch>,
  links: readonly ExtraParent[],
): Map<Branch, number> {
  const sums = new Map<Branch, { rows: number; links: number }>();
  for (const link of links) {
    const parent = of.get(link.parent);
    const child = of.get(link.child);
    if (!parent || !child) continue;
    for (const [here, there] of [
      [parent, child],
      [child, parent],
    ] as const) {
      if (rootOf.get(there) !== largest || rootOf.get(here) === largest) continue;
      const sum = sums.get(rootOf.get(here)!) ?? { rows: 0, links: 0 };
      sums.set(rootOf.get(here)!, { rows: sum.rows + there.row, links: sum.links + 1 });
    }
  }
  return new Map([...sums].map(([root, sum]) => [root, sum.rows / sum.links]));
}

/** Trees from top to bottom: the largest in the middle, others on the side where their relatives are. */
function orderTrees(
  roots: readonly Branch[],
  branches: readonly Branch[],
  links: readonly ExtraParent[],
): Branch[] {
  const rootOf = rowsWithinTrees(branches);
  const sizes = new Map<Branch, number>();
  for (const root of rootOf.values()) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  const byId = (a: Branch, b: Branch) => (a.member.id < b.member.id ? -1 : 1);
  const largest = [...roots].sort((a, b) => sizes.get(b)! - sizes.get(a)! || byId(a, b))[0]!;
  const of = new Map(branches.map((branch) => [branch.member, branch]));
  const lean = leanings(largest, rootOf, of, links);
  const others = roots
    .filter((root) => root !== largest)
    .sort((a, b) => (lean.get(a) ?? far) - (lean.get(b) ?? far) || a.start - b.start || byId(a, b));
  const above = others.filter((root) => (lean.get(root) ?? far) < 0);
  return [...above, largest, ...others.slice(above.length)];
}

function setBelow(taken: Edge, tree: Packed): { row: number; taken: Edge } {
  const walk = new Walk(taken, tree.up);
  while (walk.step());
  const row = Math.max(walk.apart, tree.rowsUp);
  moveEdge(tree.down, row);
  const beyond = rightOf(taken, tree.down.end);
  return { row, taken: joinEdges([leftOf(taken, tree.down.head.x), tree.down, beyond]) };
}

/**
 * Stacks the trees and sets every branch's row, the topmost 0. Trees share rows where there is room.
 * `branches`: parents before children. Returns the number of rows.
 */
export function stackTrees(
  branches: readonly Branch[],
  packed: ReadonlyMap<Branch, Packed>,
  links: readonly ExtraParent[],
): number {
  const roots = branches.filter((branch) => !branch.parent);
  if (roots.length === 0) return 0;
  let taken = makeEdge([{ x: -far, row: -far }], far);
  let rows = 0;
  const offsets = new Map<Branch, number>();
  for (const root of orderTrees(roots, branches, links)) {
    const tree = packed.get(root)!;
    const set = setBelow(taken, tree);
    taken = set.taken;
    offsets.set(root, set.row);
    rows = Math.max(rows, set.row + tree.rowsDown + 1);
  }
  for (const branch of branches) {
    const { parent } = branch;
    branch.row = parent
      ? parent.row + (branch.side === up ? -branch.distance : branch.distance)
      : offsets.get(branch)!;
  }
  return rows;
}
