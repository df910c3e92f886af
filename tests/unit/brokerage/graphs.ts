import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Arcs } from '../../../server/brokerage/counts.ts';

/** Arcs of a list of pairs without loops and twins. */
export function arcsOf(count: number, pairs: readonly (readonly [number, number])[]): Arcs {
  const sorted = [...pairs].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const start = new Int32Array(count + 1);
  for (const [from] of sorted) start[from + 1]!++;
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!;
  return { count, start, target: Int32Array.from(sorted, (pair) => pair[1]) };
}

export interface GroupedGraph {
  count: number;
  pairs: [number, number][];
  group: number[];
}

/** Directed graphs of 3 to 12 nodes in one to four groups. */
export const groupedGraphs: fc.Arbitrary<GroupedGraph> = fc.integer({ min: 3, max: 12 }).chain((count) => {
  const node = fc.integer({ min: 0, max: count - 1 });
  const pair = fc.tuple(node, node).filter(([a, b]) => a !== b);
  return fc.record({
    count: fc.constant(count),
    pairs: fc.uniqueArray(pair, { selector: ([a, b]) => `${a} ${b}`, maxLength: count * 4 }),
    group: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: count, maxLength: count }),
  });
});

export function readFixture<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')) as T;
}
