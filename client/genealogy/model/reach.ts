import { lifeEndOf } from '../layout/life-end.ts';
import { type Kin, kinOf, type Relative } from './kin.ts';

interface Generation {
  min: number;
  max: number;
}

/** How many generations away each is, along the shortest and the longest line. */
function reach(from: string, links: Kin['parents'], end: 'parent' | 'child'): Map<string, Generation> {
  const found = new Map<string, Generation>();
  let row: ReadonlySet<string> = new Set([from]);
  for (let steps = 0; row.size > 0 && steps <= links.size; steps++) {
    const next = new Set<string>();
    for (const id of row) {
      const generation = found.get(id);
      if (generation) generation.max = steps;
      else found.set(id, { min: steps, max: steps });
      for (const spinoff of links.get(id) ?? []) next.add(spinoff[end]);
    }
    row = next;
  }
  return found;
}

/** Who still is an ancestor or a descendant of the focus by the lines there are, generations counted along them. */
export function reachedFrom(kin: Kin, focus: string): Kin {
  const found = new Map([...reach(focus, kin.parents, 'parent'), ...reach(focus, kin.children, 'child')]);
  const organisations = [...kin.organisations.values()].flatMap((one) => {
    const generation = found.get(one.id);
    return generation ? [{ ...one, generation }] : [];
  });
  return kinOf(organisations, [...kin.spinoffs.values()]);
}

/** Generations as they are drawn: nobody is further away than so many. */
export function generationsOf(organisations: Iterable<{ generation?: Generation }>): number {
  let most = 0;
  for (const { generation } of organisations) most = Math.max(most, generation?.min ?? 0);
  return most;
}

function hasYear(organisation: Relative): boolean {
  const { year, bought } = lifeEndOf(organisation);
  return organisation.start !== null || year !== null || bought.length > 0;
}

/** Who stands on the axis: those with a year of any sort, and whoever they descend from. */
export function datedIn({ organisations, parents }: Kin): ReadonlySet<string> {
  const dated = new Set<string>();
  const waiting = [...organisations.values()].filter(hasYear).map(({ id }) => id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (dated.has(id)) continue;
    dated.add(id);
    for (const { parent } of parents.get(id) ?? []) waiting.push(parent);
  }
  return dated;
}
