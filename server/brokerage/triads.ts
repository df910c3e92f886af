import { roles } from '../../contract/vocabulary.ts';
import { defineTask } from '../analytics/tasks.ts';
import { type Arcs, roleOf } from './counts.ts';

/** One open triad from → broker → to; positions of nodes, `role` the position in `roles`. */
export interface Triad {
  role: number;
  from: number;
  to: number;
}

export interface TriadChoice {
  broker: number;
  /** Position in `roles`; all roles when absent. */
  role?: number;
  limit: number;
}

function successorsOf(arcs: Arcs, node: number): Int32Array {
  return arcs.target.subarray(arcs.start[node], arcs.start[node + 1]);
}

function sourcesOf(arcs: Arcs, node: number): number[] {
  const sources: number[] = [];
  for (let a = 0; a < arcs.count; a++) if (successorsOf(arcs, a).includes(node)) sources.push(a);
  return sources;
}

/**
 * The first `limit` open triads through one broker, ordered by role, then by the positions of `from` and `to`, and how many
 * there are in all. Successors in `arcs` must be in ascending order.
 */
export function triadsOf(
  arcs: Arcs,
  group: Int32Array,
  { broker, role, limit }: TriadChoice,
): { triads: Triad[]; total: number } {
  const byRole: Triad[][] = roles.map(() => []);
  const targets = successorsOf(arcs, broker);
  let total = 0;
  for (const from of sourcesOf(arcs, broker)) {
    const reached = new Set(successorsOf(arcs, from));
    for (const to of targets) {
      if (to === from || reached.has(to)) continue;
      const played = roleOf(group[from]!, group[broker]!, group[to]!);
      if (role !== undefined && played !== role) continue;
      total++;
      const kept = byRole[played]!;
      if (kept.length < limit) kept.push({ role: played, from, to });
    }
  }
  return { triads: byRole.flat().slice(0, limit), total };
}

/** A hub with thousands of links on both sides has millions of triads: not work for the API's thread. */
export const triadsTask = defineTask(
  'brokerage-triads',
  ({ arcs, group, choice }: { arcs: Arcs; group: Int32Array; choice: TriadChoice }) =>
    triadsOf(arcs, group, choice),
);
