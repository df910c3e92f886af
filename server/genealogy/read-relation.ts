import type { z } from 'zod';
import type { Filter } from '../../contract/filter.ts';
import type { getRelation } from '../../contract/genealogy.ts';
import { familyOf } from './family.ts';
import { type FilterDeps, readFilter } from './read-filter.ts';
import { type Line, relate } from './relation.ts';
import { briefOf, readRelatives } from './repository.ts';

type Answer = z.infer<typeof getRelation.answer>;

export interface RelationQuestion {
  a: string;
  b: string;
  /** Most lines of descent. */
  paths: number;
  filter: Filter;
}

/** How two organisations are related. @throws Fault 404 for an unknown id */
export async function readRelation(
  deps: FilterDeps,
  { a, b, paths, filter }: RelationQuestion,
  signal?: AbortSignal,
): Promise<Answer> {
  const pin = await deps.database.pin();
  const asked = await readFilter(deps, pin, { filter, kept: [a, b] }, signal);
  const [ofA, ofB] = await Promise.all([
    readRelatives(deps.database, pin, asked, a, 'ancestors', signal),
    readRelatives(deps.database, pin, asked, b, 'ancestors', signal),
  ]);
  const family = familyOf(new Map([...ofA.relatives, ...ofB.relatives]).values(), asked);
  const { commonAncestors, lines, truncated } = relate(a, b, family.parentsOf, paths);
  const ids = new Set([a, b, ...commonAncestors, ...lines.flatMap((line) => [...line.toA, ...line.toB])]);
  const steps = stepsOf(lines);
  return {
    related: commonAncestors.length > 0,
    commonAncestors,
    lines,
    organisations: [...ids].map((id) => briefOf(family.organisations.get(id)!, asked)),
    spinoffs: family.spinoffs.filter(({ parent, child }) => steps.get(parent)?.has(child)),
    truncated: truncated || ofA.cut || ofB.cut,
    dataVersion: pin.version,
  };
}

/** Children by parent, along the lines. */
function stepsOf(lines: Line[]): Map<string, Set<string>> {
  const steps = new Map<string, Set<string>>();
  for (const line of lines.flatMap(({ toA, toB }) => [toA, toB])) {
    for (let i = 1; i < line.length; i++) {
      const children = steps.get(line[i - 1]!) ?? new Set();
      steps.set(line[i - 1]!, children.add(line[i]!));
    }
  }
  return steps;
}
