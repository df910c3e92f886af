import { noYear } from '../analytics/table.ts';
import { defineTask } from '../analytics/tasks.ts';
import { descendantCounts } from './descendants.ts';
import { type DescentGraph, descentGraph } from './descent-graph.ts';

/** Columns by position in the table; `noYear` where there is none. */
export interface ProgenitorInput {
  /** Spin-offs, merged: each pair once. */
  parents: Int32Array;
  children: Int32Array;
  founded: Int16Array;
  dissolved: Int16Array;
  /** Each organisation's region at the filter's level, −1 where it is not known. */
  region: Int32Array;
  /** Last year that the data knows: until then whoever has no end is taken to live. */
  lastYear: number;
  /** Places in the ranking. */
  limit: number;
}

export interface Ranked {
  organisation: number;
  children: number;
  descendants: number;
  generations: number;
  regionsReached: number;
  firmYears: number | null;
  spawnRate: number | null;
}

export interface Ranking {
  ranked: Ranked[];
  /** All who have a child. */
  parents: number;
}

/**
 * Parents by descendants, then by children, then by position. Firm-years run from founding to end, or to the last year the data knows,
 * both counted; spawn rate = children ÷ firm-years.
 */
export function rankProgenitors(input: ProgenitorInput): Ranking {
  const graph = descentGraph(input.region.length, input.parents, input.children);
  const descendants = descendantCounts(graph);
  const childrenOf = (v: number) => graph.childStart[v + 1]! - graph.childStart[v]!;
  const parents: number[] = [];
  for (let v = 0; v < graph.count; v++) if (childrenOf(v) > 0) parents.push(v);
  parents.sort(
    (a, b) =>
      descendants[b]! - descendants[a]! || childrenOf(b) - childrenOf(a) || graph.name[a]! - graph.name[b]!,
  );
  const lines = longestLines(graph);
  const ranked = parents.slice(0, input.limit).map((v) => {
    const organisation = graph.name[v]!;
    const firmYears = firmYearsOf(input, organisation);
    return {
      organisation,
      children: childrenOf(v),
      descendants: descendants[v]!,
      generations: lines[v]!,
      regionsReached: regionsReached(graph, v, input.region),
      firmYears,
      spawnRate: firmYears === null ? null : childrenOf(v) / firmYears,
    };
  });
  return { ranked, parents: parents.length };
}

export const progenitorsTask = defineTask('progenitors', rankProgenitors);

/** Links of the longest line down from each node. */
function longestLines({ count, childStart, child }: DescentGraph): Int32Array {
  const longest = new Int32Array(count);
  for (let v = count - 1; v >= 0; v--) {
    for (let i = childStart[v]!; i < childStart[v + 1]!; i++) {
      longest[v] = Math.max(longest[v]!, longest[child[i]!]! + 1);
    }
  }
  return longest;
}

/** Different regions among the descendants of a node. */
function regionsReached({ name, childStart, child }: DescentGraph, root: number, region: Int32Array): number {
  const found = new Set([root]);
  const regions = new Set<number>();
  for (const v of found) {
    for (let i = childStart[v]!; i < childStart[v + 1]!; i++) found.add(child[i]!);
    if (v !== root) regions.add(region[name[v]!]!);
  }
  regions.delete(-1);
  return regions.size;
}

/** null without a founding year, and where the end lies before it. */
function firmYearsOf({ founded, dissolved, lastYear }: ProgenitorInput, organisation: number): number | null {
  const begin = founded[organisation]!;
  if (begin === noYear) return null;
  const end = dissolved[organisation] === noYear ? lastYear : dissolved[organisation]!;
  return end >= begin ? end - begin + 1 : null;
}
