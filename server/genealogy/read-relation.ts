import type { z } from 'zod';
import type { Filter } from '../../contract/filter.ts';
import type { getRelation } from '../../contract/genealogy.ts';
import { type FilterDeps, lineageFilter } from './filter.ts';
import { among } from './lineage.ts';
import { type Line, relate } from './relation.ts';
import { readAncestors, readMembers } from './repository.ts';

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
  const { database } = deps;
  const pin = await database.pin();
  const asked = await lineageFilter(deps, pin, { filter, kept: [a, b] }, signal);
  const [ofA, ofB] = await Promise.all([
    readAncestors(database, asked, a, signal),
    readAncestors(database, asked, b, signal),
  ]);
  const { commonAncestors, lines, truncated } = relate(a, b, ofA, ofB, paths);
  const ids = [
    ...new Set([a, b, ...commonAncestors, ...lines.flatMap((line) => [...line.toA, ...line.toB])]),
  ];
  const { details, spinoffs } = await readMembers(database, asked, ids, signal);
  const byId = new Map(
    details.map(({ parents: _parents, children: _children, ...brief }) => [brief.id, brief]),
  );
  return {
    related: commonAncestors.length > 0,
    commonAncestors,
    lines,
    organisations: ids.flatMap((id) => byId.get(id) ?? []),
    spinoffs: onLines(among(spinoffs, details), lines),
    truncated,
    dataVersion: pin.version,
  };
}

/** Spin-offs that are a step of one of the lines. */
function onLines(spinoffs: Answer['spinoffs'], lines: Line[]): Answer['spinoffs'] {
  const steps = new Map<string, Set<string>>();
  for (const { toA, toB } of lines) {
    for (const line of [toA, toB]) {
      for (let i = 1; i < line.length; i++) {
        const children = steps.get(line[i - 1]!) ?? new Set();
        steps.set(line[i - 1]!, children.add(line[i]!));
      }
    }
  }
  return spinoffs.filter(({ parent, child }) => steps.get(parent)?.has(child));
}
