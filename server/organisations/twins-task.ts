import type { GraphTable, Selection } from '../analytics/table.ts';
import { defineTask } from '../analytics/tasks.ts';
import { findTwins, type Likeness, type Named } from '../names/twins.ts';

/** Organisations by position, as a thread is told of them. */
interface Input {
  names: string[];
  /** Codes of their regions. */
  regions: (string | null)[];
  /** Each region with what it is part of. */
  above: [region: string, above: string | null][];
}

/** Positions of two in the input. */
export interface FoundTwin {
  a: number;
  b: number;
  likeness: Likeness;
}

/** Each region with what it is part of, of the user's own levels too. */
export function regionTree({ regions: { code, parent } }: GraphTable): Map<string, string | null> {
  return new Map(code.map((own, at) => [own, code[parent[at]!] ?? null]));
}

export function twinsInput({ table, organisations }: Selection): Input {
  const { name, region } = table.organisations;
  return {
    names: Array.from(organisations, (at) => name[at]!),
    regions: Array.from(organisations, (at) => table.regions.code[region[at]!] ?? null),
    above: [...regionTree(table)],
  };
}

/** Likely twins by name and region; places and ids of other registers are not looked at. */
export const twinsTask = defineTask('likely twins', ({ names, regions, above }: Input): FoundTwin[] => {
  const tree = new Map(above);
  const all = names.map((name, at): Named & { at: number } => ({
    ...{ at, id: String(at), name, region: regions[at]! },
    ...{ place: null, wikidata: null, ror: null },
  }));
  const twins = findTwins(all, (region) => tree.get(region) ?? null);
  return twins.map(({ a, b, likeness }) => ({ a: a.at, b: b.at, likeness }));
});
