import { type LinkType, linkTypeIds } from '../../contract/link-types.ts';
import type { OrganisationBrief } from '../../contract/organisations.ts';
import { briefOf } from '../analytics/brief.ts';
import type { Selection } from '../analytics/table.ts';

export type Neighbour = OrganisationBrief & { links: number; types: LinkType[] };

/** Links of every organisation within a selection, by position in the table. */
function degrees({ table, links }: Selection): Int32Array {
  const degree = new Int32Array(table.organisations.count);
  for (const link of links) {
    degree[table.links.source[link]!]!++;
    degree[table.links.target[link]!]!++;
  }
  return degree;
}

function typesByNeighbour({ table, links }: Selection, position: number): Map<number, Set<number>> {
  const { source, target, type } = table.links;
  const found = new Map<number, Set<number>>();
  for (const link of links) {
    const [from, to] = [source[link]!, target[link]!];
    if (from === to || (from !== position && to !== position)) continue;
    const other = from === position ? to : from;
    found.set(other, (found.get(other) ?? new Set<number>()).add(type[link]!));
  }
  return found;
}

/** Neighbours of an organisation (its position in the table) within a selection, the most connected first, without those known. */
export function neighboursOf(
  selection: Selection,
  position: number,
  known: ReadonlySet<string>,
): Neighbour[] {
  const { table } = selection;
  const degree = degrees(selection);
  const found = [...typesByNeighbour(selection, position)].filter(
    ([o]) => !known.has(table.organisations.id[o]!),
  );
  return found
    .sort(([a], [b]) => degree[b]! - degree[a]! || a - b)
    .map(([o, types]) => ({
      ...briefOf(table, o),
      links: degree[o]!,
      types: [...types].sort((a, b) => a - b).map((t) => linkTypeIds[t]!),
    }));
}
