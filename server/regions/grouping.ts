import { sharedInt32 } from '../analytics/shared.ts';
import type { Located } from './locate.ts';

/** Groups of the nodes of a snapshot, numbered from 0 on shared memory, and what each number stands for. */
export interface Grouping {
  group: Int32Array;
  names: number[];
  sizes: number[];
}

/** Numbers the groups of nodes in the order in which they come. */
export function groupingOf(names: Int32Array): Grouping {
  const distinct = [...new Set(names)];
  const number = new Map(distinct.map((name, i) => [name, i]));
  const group = sharedInt32(names.length);
  for (let i = 0; i < names.length; i++) group[i] = number.get(names[i]!)!;
  const sizes = distinct.map(() => 0);
  for (const one of group) sizes[one]!++;
  return { group, names: distinct, sizes };
}

/** The regions of a located selection's organisations that have one. */
export function regionGrouping(located: Located): Grouping {
  return groupingOf(located.organisations.filter((region) => region >= 0));
}
