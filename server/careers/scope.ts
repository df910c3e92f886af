import type { Filter } from '../../contract/filter.ts';
import { type LinkTypeId, linkTypeIds } from '../../contract/link-types.ts';
import type { GraphTable, Selection } from '../analytics/table.ts';
import type { Pair } from './outcomes.ts';

const spinoff = linkTypeIds.indexOf('spin-off');
const flow = linkTypeIds.indexOf('worker-flow');

function pairAt({ links, organisations }: GraphTable, link: number): Pair {
  return [organisations.id[links.source[link]!]!, organisations.id[links.target[link]!]!];
}

/** Parents and children of all spin-offs of a table. */
export function spinoffsOf(table: GraphTable): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < table.links.count; i++)
    if (table.links.type[i] === spinoff) pairs.push(pairAt(table, i));
  return pairs;
}

/** The same of what a filter leaves. */
export function selectedSpinoffs({ table, links }: Selection): Pair[] {
  return Array.from(links)
    .filter((link) => table.links.type[link] === spinoff)
    .map((link) => pairAt(table, link));
}

/** Origin, destination and year of each worker flow of a table. */
export function flowKeys(table: GraphTable): Set<string> {
  const keys = new Set<string>();
  for (let i = 0; i < table.links.count; i++) {
    if (table.links.type[i] === flow) keys.add(JSON.stringify([...pairAt(table, i), table.links.from[i]]));
  }
  return keys;
}

/** Does a filter leave a link that is not there yet, as it would if it were stored? Confidence is medium. */
export function linkKeeper(
  { table, organisations }: Selection,
  filter: Filter,
  type: LinkTypeId,
): (from: string, to: string, year: number) => boolean {
  if (filter.links && !filter.links.includes(type)) return () => false;
  if (filter.minConfidence === 'high') return () => false;
  const kept = new Set(Array.from(organisations, (at) => table.organisations.id[at]!));
  const [first, last] = [filter.from ?? Number.NEGATIVE_INFINITY, filter.to ?? Number.POSITIVE_INFINITY];
  return (from, to, year) => year >= first && year <= last && kept.has(from) && kept.has(to);
}
