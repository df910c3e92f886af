import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relate } from '../../../server/genealogy/relation.ts';
import { goldenIds, goldenLinks, goldenValues } from '../../support/golden.ts';
import { allLines, ancestorsOf, anyPairs, type Pairs, parentsIn } from './descents.ts';

function relationOf(pairs: Pairs, a: string, b: string, paths = 1000) {
  return relate(a, b, parentsIn(pairs), paths);
}

function shortestLines(pairs: Pairs, from: string, to: string): string[] {
  const lines = allLines(pairs, from, to);
  const least = Math.min(...lines.map((line) => line.length));
  return lines
    .filter((line) => line.length === least)
    .map(String)
    .sort();
}

const golden: Pairs = goldenLinks.map(([parent, child]) => [goldenIds[parent]!, goldenIds[child]!]);

describe('a relation', () => {
  test('of the golden fixture', () => {
    for (const [pair, expected] of Object.entries(goldenValues.genealogy.nearestCommonAncestors)) {
      const [a, b] = pair.split(',') as [string, string];
      expect(relationOf(golden, a, b).commonAncestors).toEqual(expected);
    }
    expect(relationOf(golden, 'D', 'C').lines).toEqual([
      { ancestor: 'A', toA: ['A', 'B', 'D'], toB: ['A', 'C'] },
    ]);
    expect(relationOf(golden, 'E', 'B').lines).toEqual([{ ancestor: 'B', toA: ['B', 'D', 'E'], toB: ['B'] }]);
  });

  test('of an organisation with itself is itself', () => {
    expect(relationOf(golden, 'C', 'C')).toEqual({
      commonAncestors: ['C'],
      lines: [{ ancestor: 'C', toA: ['C'], toB: ['C'] }],
      truncated: false,
    });
  });

  test('is empty where there is none', () => {
    expect(relationOf(golden, 'S', 'X')).toEqual({ commonAncestors: [], lines: [], truncated: false });
  });

  test('has all nearest common ancestors and every shortest line, in any genealogy', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const up = (id: string) => [id, ...ancestorsOf(pairs, id)];
        const common = up('n8').filter((id) => up('n10').includes(id));
        const nearest = common.filter((id) => !common.some((c) => ancestorsOf(pairs, c).includes(id)));
        const { commonAncestors, lines, truncated } = relationOf(pairs, 'n8', 'n10');
        expect([...commonAncestors].sort()).toEqual([...nearest].sort());
        expect(truncated).toBe(false);
        for (const ancestor of nearest) {
          const own = lines.filter((line) => line.ancestor === ancestor);
          const distinct = (side: 'toA' | 'toB') =>
            [...new Set(own.map((line) => String(line[side])))].sort();
          expect(distinct('toA')).toEqual(shortestLines(pairs, ancestor, 'n8'));
          expect(distinct('toB')).toEqual(shortestLines(pairs, ancestor, 'n10'));
        }
      }),
    );
  });

  test('over sixty stacked diamonds lists no more lines than asked for', () => {
    const pairs: Pairs = Array.from({ length: 60 }, (_, i) => [
      [`d${i}`, `l${i}`],
      [`d${i}`, `r${i}`],
      [`l${i}`, `d${i + 1}`],
      [`r${i}`, `d${i + 1}`],
    ]).flat() as Pairs;
    const { commonAncestors, lines, truncated } = relationOf(pairs, 'd60', 'd0', 20);
    expect(commonAncestors).toEqual(['d0']);
    expect(truncated).toBe(true);
    expect(new Set(lines.map((line) => line.toA.join())).size).toBe(20);
    expect(lines.every((line) => line.toA.length === 121 && line.toB.length === 1)).toBe(true);
  });

  test('follows a line of many thousand generations', () => {
    const length = 20_000;
    const above = (id: string) => (Number(id) + 1 < length ? [String(Number(id) + 1)] : []);
    const { lines } = relate('0', String(length - 1), above, 5);
    expect(lines.map((line) => line.toA.length)).toEqual([length]);
  });
});
