import type { Rows } from '../analytics/rows.ts';
import { sharedInt32 } from '../analytics/shared.ts';
import type { EiCounts } from './ei.ts';

/** Linked pairs, each once, by the positions of their ends; on shared memory. */
export interface Pairs {
  source: Int32Array;
  target: Int32Array;
}

/** The pairs of a symmetrised graph. */
export function pairsOf({ count, start, target }: Rows): Pairs {
  const pairs = { source: sharedInt32(target.length / 2), target: sharedInt32(target.length / 2) };
  let next = 0;
  for (let a = 0; a < count; a++) {
    for (let i = start[a]!; i < start[a + 1]!; i++) {
      if (target[i]! < a) continue;
      pairs.source[next] = a;
      pairs.target[next++] = target[i]!;
    }
  }
  return pairs;
}

/** E and I of the whole, and of each group: there E counts pairs with exactly one end in the group. */
export function countEi(
  { source, target }: Pairs,
  group: Int32Array,
): { whole: EiCounts; byGroup: Map<number, EiCounts> } {
  const whole = { external: 0, internal: 0 };
  const byGroup = new Map<number, EiCounts>();
  const of = (name: number): EiCounts => {
    const counts = byGroup.get(name) ?? { external: 0, internal: 0 };
    byGroup.set(name, counts);
    return counts;
  };
  for (let i = 0; i < source.length; i++) {
    const [a, b] = [group[source[i]!]!, group[target[i]!]!];
    if (a === b) {
      whole.internal++;
      of(a).internal++;
    } else {
      whole.external++;
      of(a).external++;
      of(b).external++;
    }
  }
  return { whole, byGroup };
}
