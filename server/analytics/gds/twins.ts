import { distances } from './distances.ts';
import { groups } from './groups.ts';
import { ranks } from './ranks.ts';
import type { Twin } from './twin.ts';

const twins = new Map([...distances, ...ranks, ...groups].map((twin) => [twin.id, twin]));

/** How Graph Data Science computes the measure of an id; undefined where it has no such measure. */
export function twinOf(id: string): Twin | undefined {
  return twins.get(id);
}
