import type { Filter } from '../../contract/filter.ts';
import { notFound } from '../fault.ts';
import { offsets } from './counting-sort.ts';
import { sharedInt32 } from './shared.ts';
import type { Selection } from './table.ts';

/** The links at organisation o of the table are `link[start[o]] … link[start[o + 1] − 1]`, ascending; a loop stands there twice. */
export interface Incidence {
  start: Int32Array;
  link: Int32Array;
}

/** Links of a selection by the organisations at their ends, for `selectAround`. Linear in organisations of the table and links. */
export function incidenceOf({ table, links }: Selection): Incidence {
  const { source, target } = table.links;
  const ends = new Int32Array(2 * links.length);
  links.forEach((link, i) => {
    ends[2 * i] = source[link]!;
    ends[2 * i + 1] = target[link]!;
  });
  const start = offsets(table.organisations.count, ends);
  const next = start.slice();
  const link = new Int32Array(ends.length);
  for (let i = 0; i < ends.length; i++) link[next[ends[i]!]!++] = links[i >> 1]!;
  return { start, link };
}

export const incidenceBytes = ({ start, link }: Incidence) => 4 * (start.length + link.length);

/** The organisations around which to look, as far as the selection has them. @throws Fault 404 for one that is nowhere */
function middleOf({ table, organisations }: Selection, ids: readonly string[]): Set<number> {
  const middle = new Set<number>();
  for (const id of ids) {
    const at = table.indexOf.get(id);
    if (at === undefined) throw notFound('organisation', id);
    if (isIn(organisations, at)) middle.add(at);
  }
  return middle;
}

function isIn(ascending: Int32Array, value: number): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === value;
}

/** Ascending, on shared memory. */
function listOf(positions: Iterable<number>): Int32Array {
  const own = Int32Array.from(positions).sort();
  const list = sharedInt32(own.length);
  list.set(own);
  return list;
}

/**
 * What of a selection lies within `hops` links (1 if not told) of the organisations `around`, either way, with all links between what stays.
 * Takes time for what is near only. @throws Fault 404 for an unknown organisation in `around`
 */
export function selectAround(
  selection: Selection,
  { start, link }: Incidence,
  { around = [], hops = 1 }: Pick<Filter, 'around' | 'hops'>,
): Selection {
  const { table } = selection;
  const { source, target } = table.links;
  const near = middleOf(selection, around);
  const links = new Set<number>();
  let front: Iterable<number> = [...near];
  for (let hop = 0; hop < hops; hop++) {
    const next: number[] = [];
    for (const at of front) {
      for (const one of link.subarray(start[at]!, start[at + 1]!)) {
        const other = source[one] === at ? target[one]! : source[one]!;
        if (!near.has(other)) next.push(other);
        near.add(other);
      }
    }
    front = next;
  }
  for (const at of near) {
    for (const one of link.subarray(start[at]!, start[at + 1]!)) {
      if (near.has(source[one]!) && near.has(target[one]!)) links.add(one);
    }
  }
  return { table, organisations: listOf(near), links: listOf(links) };
}
