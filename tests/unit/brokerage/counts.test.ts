import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roles } from '../../../contract/vocabulary.ts';
import { countRoles, roleColumns, roleOf } from '../../../server/brokerage/counts.ts';
import { arcsOf, type GroupedGraph, groupedGraphs } from './graphs.ts';

/** The definition word for word: every triple of nodes is tried, and each role written out. */
function countByDefinition({ count, pairs, group }: GroupedGraph): number[] {
  const linked = new Set(pairs.map(([a, b]) => `${a} ${b}`));
  const counts = new Array<number>(count * roleColumns).fill(0);
  for (let v = 0; v < count; v++)
    for (let a = 0; a < count; a++)
      for (let b = 0; b < count; b++) {
        if (a === b || a === v || b === v) continue;
        if (!linked.has(`${a} ${v}`) || !linked.has(`${v} ${b}`) || linked.has(`${a} ${b}`)) continue;
        const [ga, gv, gb] = [group[a], group[v], group[b]];
        const all = new Set([ga, gv, gb]).size;
        if (all === 1) counts[v * roleColumns]!++;
        else if (all === 3) counts[v * roleColumns + 4]!++;
        else if (ga === gb) counts[v * roleColumns + 1]!++;
        else if (ga === gv) counts[v * roleColumns + 2]!++;
        else counts[v * roleColumns + 3]!++;
        counts[v * roleColumns + 5]!++;
      }
  return counts;
}

function fastCounts(graph: GroupedGraph): number[] {
  return [...countRoles(arcsOf(graph.count, graph.pairs), Int32Array.from(graph.group))];
}

describe('role names', () => {
  test.each([
    ['coordinator', 'AAA'],
    ['itinerant', 'ABA'],
    ['representative', 'AAB'],
    ['gatekeeper', 'ABB'],
    ['liaison', 'ABC'],
  ])('%s is %s', (role, pattern) => {
    const [a, v, b] = [...pattern].map((letter) => letter.charCodeAt(0));
    expect(roles[roleOf(a!, v!, b!)]).toBe(role);
  });

  test('the one who passes on to the outside is the representative, the one who lets in the gatekeeper', () => {
    const chain = arcsOf(4, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    const counts = countRoles(chain, Int32Array.from([0, 0, 1, 1]));
    expect([...counts.subarray(roleColumns, 3 * roleColumns)]).toEqual([0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 1]);
  });
});

describe('counts', () => {
  test('an arc a→b closes a triad, b→a does not', () => {
    const open = arcsOf(3, [
      [0, 1],
      [1, 2],
      [2, 0],
    ]);
    const closed = arcsOf(3, [
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    const alike = Int32Array.from([0, 0, 0]);
    expect([...countRoles(open, alike)]).toEqual([1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1]);
    expect([...countRoles(closed, alike)]).toEqual(new Array(18).fill(0));
  });

  test('a pair linked both ways is no triad', () => {
    const both = arcsOf(2, [
      [0, 1],
      [1, 0],
    ]);
    expect([...countRoles(both, Int32Array.from([0, 1]))]).toEqual(new Array(12).fill(0));
  });

  test('equal the definition on any graph', () => {
    fc.assert(
      fc.property(groupedGraphs, (graph) => {
        expect(fastCounts(graph)).toEqual(countByDefinition(graph));
      }),
    );
  });

  test('the roles add up to the total', () => {
    fc.assert(
      fc.property(groupedGraphs, (graph) => {
        const counts = fastCounts(graph);
        for (let v = 0; v < graph.count; v++) {
          const row = counts.slice(v * roleColumns, (v + 1) * roleColumns);
          expect(row.slice(0, 5).reduce((sum, n) => sum + n, 0)).toBe(row[5]);
        }
      }),
    );
  });

  test('do not depend on the order of organisations or the names of groups', () => {
    const cases = groupedGraphs.chain((graph) =>
      fc.tuple(
        fc.constant(graph),
        fc.shuffledSubarray([...Array(graph.count).keys()], { minLength: graph.count }),
      ),
    );
    fc.assert(
      fc.property(cases, ([graph, order]) => {
        const group: number[] = [];
        graph.group.forEach((name, node) => {
          group[order[node]!] = 17 - 3 * name;
        });
        const pairs = graph.pairs.map(([a, b]): [number, number] => [order[a]!, order[b]!]);
        const moved = fastCounts({ count: graph.count, pairs, group });
        const before = fastCounts(graph);
        const back = order.flatMap((place) => moved.slice(place * roleColumns, (place + 1) * roleColumns));
        expect(back).toEqual(before);
      }),
    );
  });
});
