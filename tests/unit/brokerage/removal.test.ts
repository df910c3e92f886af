import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRows } from '../../../server/analytics/rows.ts';
import { removalOf } from '../../../server/brokerage/removal.ts';
import { type GroupedGraph, groupedGraphs } from './graphs.ts';

/** The symmetrised graph. */
function rowsOf({ count, pairs }: Pick<GroupedGraph, 'count' | 'pairs'>) {
  const ends = [...pairs, ...pairs.map(([a, b]) => [b, a] as const)];
  return buildRows(count, {
    source: Int32Array.from(ends, ([a]) => a),
    target: Int32Array.from(ends, ([, b]) => b),
    weight: new Float64Array(ends.length).fill(1),
  });
}

/** Distances between all, by Floyd & Warshall; without one of them if told. */
function distances({ count, pairs }: GroupedGraph, gone = -1): number[][] {
  const d = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)),
  );
  for (const [a, b] of pairs) {
    if (a === gone || b === gone) continue;
    d[a]![b] = 1;
    d[b]![a] = 1;
  }
  for (let k = 0; k < count; k++)
    for (let i = 0; i < count; i++)
      for (let j = 0; j < count; j++) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!);
  return d;
}

/** Whether some member of a group has a path to some member of another. */
function joined(d: number[][], group: number[], g: number, h: number, but = -1): boolean {
  return group.some(
    (own, i) =>
      own === g && i !== but && group.some((other, j) => other === h && j !== but && d[i]![j]! < Infinity),
  );
}

function byDefinition(graph: GroupedGraph, gone: number) {
  const [before, after] = [distances(graph), distances(graph, gone)];
  const groups = [0, 1, 2, 3].filter((g) => graph.group.some((own, i) => own === g && i !== gone));
  const was = (g: number, h: number) => joined(before, graph.group, g, h);
  const is = (g: number, h: number) => joined(after, graph.group, g, h, gone);
  const all = [0, 1, 2, 3];
  const pairs = groups.flatMap((g) => groups.filter((h) => h > g).map((h): [number, number] => [g, h]));
  let nearness = 0;
  after.forEach((row, i) => {
    row.forEach((far, j) => {
      if (i !== j && i !== gone && j !== gone) nearness += 1 / far;
    });
  });
  return {
    nearness,
    isolated: groups.filter(
      (g) => all.some((h) => h !== g && was(g, h)) && !all.some((h) => h !== g && is(g, h)),
    ),
    parted: pairs.filter(([g, h]) => was(g, h) && !is(g, h)),
  };
}

describe('what breaks when one goes', () => {
  test('equals the definition on any graph', () => {
    fc.assert(
      fc.property(groupedGraphs, fc.nat(), (graph, draw) => {
        const gone = draw % graph.count;
        const group = Int32Array.from(graph.group);
        const found = removalOf({ both: rowsOf(graph), gone, group, groups: 4, most: 100 });
        const { nearness, isolated, parted } = byDefinition(graph, gone);
        expect(found.nearness).toBeCloseTo(nearness, 9);
        expect([found.isolated, found.parted, found.partedTotal]).toEqual([isolated, parted, parted.length]);
      }),
    );
  });

  // 0–1 – 2 – 3–4, 2 – 5: the middle falls, groups a (0 1), b (3 4), c (5), d (2 alone).
  const star = {
    count: 7,
    pairs: [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [2, 5],
    ] as [number, number][],
  };

  test('names who is cut off, group by group; a group of one goes with its member', () => {
    const group = Int32Array.from([0, 0, 3, 1, 1, 2, -1]);
    expect(removalOf({ both: rowsOf(star), gone: 2, group, groups: 4, most: 2 })).toEqual({
      nearness: 4,
      pieces: 3,
      cutOff: [3, 4, 5],
      isolated: [0, 1, 2],
      parted: [
        [0, 1],
        [0, 2],
      ],
      partedTotal: 3,
    });
  });

  test('nothing breaks when an isolate or a leaf goes, or when all are in one group', () => {
    const whole = { pieces: 0, cutOff: [], isolated: [], parted: [], partedTotal: 0 };
    const group = Int32Array.from([0, 0, 3, 1, 1, 2, -1]);
    const without = (gone: number, labels: Int32Array) =>
      removalOf({ both: rowsOf(star), gone, group: labels, groups: 4, most: 9 });
    expect(without(6, group)).toMatchObject(whole);
    expect(without(0, group)).toMatchObject({ ...whole, pieces: 1 });
    expect(without(2, new Int32Array(7))).toMatchObject({ ...whole, pieces: 3, cutOff: [3, 4, 5] });
  });
});
