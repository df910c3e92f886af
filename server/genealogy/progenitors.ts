import { type DescentGraph, descentGraph } from '../analytics/descent-graph.ts';
import { noYear } from '../analytics/table.ts';
import { defineTask } from '../analytics/tasks.ts';
import { descendantCounts } from './descendants.ts';

/** Columns by position in the table; `noYear` where there is none. */
export interface ProgenitorInput {
  /** Spin-offs, merged: each pair once. */
  parents: Int32Array;
  children: Int32Array;
  /** Year of each spin-off. */
  year: Int16Array;
  /** Founded, or else the earliest year of a spin-off that made it. */
  start: Int16Array;
  founded: Int16Array;
  dissolved: Int16Array;
  /** Each organisation's region at the filter's level, −1 where it is not known. */
  region: Int32Array;
  /** 1 for each firm that the filter leaves. */
  isFirm: Uint8Array;
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
  /** null where the region of no descendant is known. */
  regionsReached: number | null;
  /** Firms of its own region that descend from it, and what share they are of all firms there. */
  regionFirms: number | null;
  regionShare: number | null;
  firmYears: number | null;
  spawnRate: number | null;
  /** Children by year of the spin-off, or else of their start; ascending, only years with any. */
  births: { year: number; children: number }[];
  undatedBirths: number;
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
  const firmsIn = firmsByRegion(input);
  const born = birthYears(input);
  const ranked = parents.slice(0, input.limit).map((v) => {
    const organisation = graph.name[v]!;
    const firmYears = firmYearsOf(input, organisation);
    return {
      organisation,
      children: childrenOf(v),
      descendants: descendants[v]!,
      generations: lines[v]!,
      ...reachOf(graph, v, input, firmsIn),
      firmYears,
      spawnRate: firmYears === null ? null : childrenOf(v) / firmYears,
      ...birthsOf(born.get(organisation) ?? []),
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

/** Firms in each region. */
function firmsByRegion({ region, isFirm }: ProgenitorInput): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < region.length; i++) {
    if (isFirm[i] === 1) counts.set(region[i]!, (counts.get(region[i]!) ?? 0) + 1);
  }
  return counts;
}

/** Different regions among the descendants of a node, and how many of them are firms of its own region. */
function reachOf(
  { name, childStart, child }: DescentGraph,
  root: number,
  { region, isFirm }: ProgenitorInput,
  firmsIn: ReadonlyMap<number, number>,
): Pick<Ranked, 'regionsReached' | 'regionFirms' | 'regionShare'> {
  const found = new Set([root]);
  const regions = new Set<number>();
  const own = region[name[root]!]!;
  let firms = 0;
  for (const v of found) {
    for (let i = childStart[v]!; i < childStart[v + 1]!; i++) found.add(child[i]!);
    if (v === root) continue;
    const organisation = name[v]!;
    regions.add(region[organisation]!);
    if (region[organisation] === own && isFirm[organisation] === 1) firms++;
  }
  regions.delete(-1);
  const all = firmsIn.get(own) ?? 0;
  const regionsReached = regions.size === 0 ? null : regions.size;
  if (own === -1) return { regionsReached, regionFirms: null, regionShare: null };
  return { regionsReached, regionFirms: firms, regionShare: all === 0 ? null : firms / all };
}

/** Years of the spin-offs of each parent, `noYear` where neither the spin-off nor the child has one. */
function birthYears({ parents, children, year, start }: ProgenitorInput): Map<number, number[]> {
  const years = new Map<number, number[]>();
  for (let i = 0; i < parents.length; i++) {
    const own = years.get(parents[i]!);
    const born = year[i] === noYear ? start[children[i]!]! : year[i]!;
    if (own) own.push(born);
    else years.set(parents[i]!, [born]);
  }
  return years;
}

function birthsOf(years: readonly number[]): Pick<Ranked, 'births' | 'undatedBirths'> {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const undatedBirths = counts.get(noYear) ?? 0;
  counts.delete(noYear);
  const births = [...counts].sort(([a], [b]) => a - b).map(([year, children]) => ({ year, children }));
  return { births, undatedBirths };
}

/** null without a founding year, and where the end lies before it. */
function firmYearsOf({ founded, dissolved, lastYear }: ProgenitorInput, organisation: number): number | null {
  const begin = founded[organisation]!;
  if (begin === noYear) return null;
  const end = dissolved[organisation] === noYear ? lastYear : dissolved[organisation]!;
  return end >= begin ? end - begin + 1 : null;
}
