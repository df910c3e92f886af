import type { Lineage, LineageOrganisation } from '../../contract/genealogy.ts';
import type { Family } from './family.ts';
import { type Generation, generations } from './generations.ts';

/** One organisation of a lineage. */
export interface Member {
  id: string;
  side: LineageOrganisation['side'];
  generation: Generation;
  start: number | null;
}

export type Direction = 'ancestors' | 'descendants' | 'both';

/** The focus and its relatives, the nearest generation first; in a generation ancestors before descendants, then by year. */
export function membersOf(family: Family, focus: string, direction: Direction = 'both'): Member[] {
  const startOf = (id: string) => family.organisations.get(id)!.start;
  const side = (name: Member['side'], next: (id: string) => readonly string[]) =>
    [...generations(focus, next)]
      .filter(([id]) => id !== focus)
      .map(([id, generation]): Member => ({ id, side: name, generation, start: startOf(id) }));
  const members = [
    ...(direction === 'descendants' ? [] : side('ancestor', family.parentsOf)),
    ...(direction === 'ancestors' ? [] : side('descendant', family.childrenOf)),
  ];
  members.sort(compareMembers);
  return [{ id: focus, side: 'focus', generation: { min: 0, max: 0 }, start: startOf(focus) }, ...members];
}

/** Those no further away than so many generations; how long their longest lines are stays as it was. */
export function within(members: readonly Member[], most: number): Member[] {
  return members.filter(({ generation }) => generation.min <= most);
}

/** Undated comes last. */
const yearOf = ({ start }: Member) => start ?? 9999;

function compareMembers(a: Member, b: Member): number {
  return (
    a.generation.min - b.generation.min ||
    (a.side === b.side ? 0 : a.side === 'ancestor' ? -1 : 1) ||
    yearOf(a) - yearOf(b) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Of the focus and all relatives asked for, sent or not. */
export function summaryOf(members: readonly Member[]): Lineage['summary'] {
  const ancestors = members.filter((m) => m.side === 'ancestor');
  const descendants = members.filter((m) => m.side === 'descendant');
  const starts = members.flatMap((m) => m.start ?? []);
  const longest = (side: Member[]) => side.reduce((most, m) => Math.max(most, m.generation.max), 0);
  return {
    ancestors: ancestors.length,
    descendants: descendants.length,
    generations: { up: longest(ancestors), down: longest(descendants) },
    undated: members.length - starts.length,
    firstYear: starts.length > 0 ? starts.reduce((a, b) => Math.min(a, b)) : null,
    lastYear: starts.length > 0 ? starts.reduce((a, b) => Math.max(a, b)) : null,
  };
}
