import { roles } from '../../contract/vocabulary.ts';
import { defineTask } from '../analytics/tasks.ts';
import { type Arcs, roleColumns, roleOf, totalColumn } from './counts.ts';
import { visitPairs } from './pairs.ts';

/** One open triad from → broker → to; positions of nodes, `role` the position in `roles`. */
export interface Triad {
  role: number;
  from: number;
  to: number;
}

/** How many triads run from one group to another: positions of groups. */
export interface Between {
  from: number;
  to: number;
  pairs: number;
}

export interface TriadChoice {
  broker: number;
  /** Position in `roles`; all roles when absent. */
  role?: number | undefined;
  limit: number;
}

/** Triads listed up to a limit, and all of them told by groups and ends. */
export interface FoundTriads {
  triads: Triad[];
  total: number;
  /** Most first, then by the positions of groups. */
  between: Between[];
  /** Nodes at the ends of all, listed or not, ascending. */
  ends: number[];
}

/**
 * The first `limit` open triads through one broker, ordered by role, then by the positions of `from` and `to`, and all of them told by
 * groups. Successors in `arcs` must be in ascending order.
 */
export function triadsOf(arcs: Arcs, group: Int32Array, { broker, role, limit }: TriadChoice): FoundTriads {
  const byRole: Triad[][] = roles.map(() => []);
  const between = new Map<string, Between>();
  const ends = new Set<number>();
  let total = 0;
  visitPairs(arcs, broker, (from, to) => {
    const played = roleOf(group[from]!, group[broker]!, group[to]!);
    if (role !== undefined && played !== role) return;
    total++;
    ends.add(from).add(to);
    const [a, b] = [group[from]!, group[to]!];
    const told = between.get(`${a} ${b}`) ?? { from: a, to: b, pairs: 0 };
    between.set(`${a} ${b}`, told);
    told.pairs++;
    const kept = byRole[played]!;
    if (kept.length < limit) kept.push({ role: played, from, to });
  });
  return {
    triads: byRole.flat().slice(0, limit),
    total,
    between: [...between.values()].sort((x, y) => y.pairs - x.pairs || x.from - y.from || x.to - y.to),
    ends: [...ends].sort((x, y) => x - y),
  };
}

/** Counts by role of one node, and their sum: a row of {@link roleColumns}. */
export function rolesOf(arcs: Arcs, group: Int32Array, broker: number): Float64Array {
  const counts = new Float64Array(roleColumns);
  visitPairs(arcs, broker, (from, to) => {
    counts[roleOf(group[from]!, group[broker]!, group[to]!)]!++;
    counts[totalColumn]!++;
  });
  return counts;
}

interface OfOne {
  arcs: Arcs;
  group: Int32Array;
}

/** A hub with thousands of links on both sides has millions of triads: not work for the API's thread. */
export const triadsTask = defineTask('brokerage-triads', (input: OfOne & { choice: TriadChoice }) =>
  triadsOf(input.arcs, input.group, input.choice),
);

export const rolesTask = defineTask('brokerage-roles', (input: OfOne & { broker: number }) =>
  rolesOf(input.arcs, input.group, input.broker),
);
