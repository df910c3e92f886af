import { roles } from '../../contract/vocabulary.ts';
import { defineTask } from '../analytics/tasks.ts';

/** Successors of each node as compressed sparse rows: sorted by source, without loops, each arc once. */
export interface Arcs {
  /** Number of nodes. */
  count: number;
  /** Where a node's successors begin in `target`; one entry more than nodes. */
  start: Int32Array;
  target: Int32Array;
}

/** Columns of a row of counts: the five roles in the order of the vocabulary, then the total. */
export const roleColumns = roles.length + 1;
export const totalColumn = roles.length;

/** Role by the bits (a and v share a group) + 2 × (v and b) + 4 × (a and b); the other three patterns cannot occur. */
const roleOfPattern = new Uint8Array(8);
roleOfPattern[0b000] = roles.indexOf('liaison');
roleOfPattern[0b001] = roles.indexOf('representative');
roleOfPattern[0b010] = roles.indexOf('gatekeeper');
roleOfPattern[0b100] = roles.indexOf('itinerant');
roleOfPattern[0b111] = roles.indexOf('coordinator');

/**
 * Position in `roles` of the role v plays in a→v→b, by the three groups: coordinator AAA, itinerant ABA, representative AAB,
 * gatekeeper ABB, liaison ABC (Gould & Fernandez 1989).
 */
export function roleOf(a: number, v: number, b: number): number {
  return roleOfPattern[(a === v ? 1 : 0) | (v === b ? 2 : 0) | (a === b ? 4 : 0)]!;
}

/**
 * Calls `visit` for every open triad a→v→b: a ≠ b and no arc a→b (b→a does not matter), the triads of each `a` together.
 * Cost: the sum over nodes of arcs in × arcs out.
 */
export function visitTriads(arcs: Arcs, visit: (a: number, v: number, b: number) => void): void {
  const { count, start, target } = arcs;
  const reached = new Int32Array(count).fill(-1);
  for (let a = 0; a < count; a++) {
    const from = start[a]!;
    const to = start[a + 1]!;
    reached[a] = a;
    for (let i = from; i < to; i++) reached[target[i]!] = a;
    for (let i = from; i < to; i++) {
      const v = target[i]!;
      for (let j = start[v]!; j < start[v + 1]!; j++) {
        const b = target[j]!;
        if (reached[b] !== a) visit(a, v, b);
      }
    }
  }
}

/**
 * Gould–Fernandez counts: for each node a row of {@link roleColumns} numbers. `group` gives the group of each node.
 * Conventions of R `sna::brokerage`.
 */
export function countRoles(arcs: Arcs, group: Int32Array): Float64Array {
  const counts = new Float64Array(arcs.count * roleColumns);
  visitTriads(arcs, (a, v, b) => {
    const row = v * roleColumns;
    counts[row + roleOf(group[a]!, group[v]!, group[b]!)]!++;
    counts[row + totalColumn]!++;
  });
  return counts;
}

export const countTask = defineTask('brokerage-counts', (input: { arcs: Arcs; group: Int32Array }) =>
  countRoles(input.arcs, input.group),
);
