import { linkTypeIds } from '../../../contract/link-types.ts';
import { descentGraph } from '../../analytics/descent-graph.ts';
import type { Scene } from './scene.ts';

const spinoff = linkTypeIds.indexOf('spin-off');

/** The roots (ancestors without known parent) of each of the region's firms that has a parent. */
export function rootsOfFirms({ selection, firms }: Scene): Map<number, Set<number>> {
  const { table, links } = selection;
  const { type, source, target } = table.links;
  const spinoffs = links.filter((l) => type[l] === spinoff && source[l] !== target[l]);
  const graph = descentGraph(
    table.organisations.count,
    spinoffs.map((l) => source[l]!),
    spinoffs.map((l) => target[l]!),
  );
  const node = new Map(Array.from(graph.name, (organisation, v) => [organisation, v]));
  const roots = new Map<number, Set<number>>();
  for (const firm of firms) {
    const start = node.get(firm);
    if (start === undefined || graph.parentStart[start] === graph.parentStart[start + 1]) continue;
    const seen = new Set([start]);
    const found = new Set<number>();
    for (const v of seen) {
      const [first, end] = [graph.parentStart[v]!, graph.parentStart[v + 1]!];
      if (first === end) found.add(graph.name[v]!);
      for (let i = first; i < end; i++) seen.add(graph.parent[i]!);
    }
    roots.set(firm, found);
  }
  return roots;
}

/** Roots by how many of these firms descend from them, the most first. */
export function rankRoots(
  firms: Iterable<number>,
  rootsOf: ReadonlyMap<number, ReadonlySet<number>>,
): { root: number; firms: number }[] {
  const counts = new Map<number, number>();
  for (const firm of firms) {
    for (const root of rootsOf.get(firm) ?? []) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  return [...counts]
    .map(([root, own]) => ({ root, firms: own }))
    .sort((a, b) => b.firms - a.firms || a.root - b.root);
}

/** How many of the firms descend from at least one of the roots. */
export function descending(
  firms: Iterable<number>,
  rootsOf: ReadonlyMap<number, ReadonlySet<number>>,
  roots: readonly number[],
): number {
  let count = 0;
  for (const firm of firms) if (roots.some((root) => rootsOf.get(firm)?.has(root))) count++;
  return count;
}
