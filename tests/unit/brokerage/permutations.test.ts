import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countRoles, roleColumns } from '../../../server/brokerage/counts.ts';
import { permuteRoles } from '../../../server/brokerage/permutations.ts';
import { arcsOf, groupedGraphs } from './graphs.ts';

const star = arcsOf(5, [
  [0, 2],
  [1, 2],
  [2, 3],
  [2, 4],
]);
const group = Int32Array.from([0, 0, 0, 1, 1]);

describe('permutation p', () => {
  test('is the same for the same seed, and another for another', () => {
    const input = { arcs: star, group, permutations: 999 };
    const first = permuteRoles({ ...input, seed: 7 });
    expect(permuteRoles({ ...input, seed: 7 })).toEqual(first);
    expect(permuteRoles({ ...input, seed: 8 })).not.toEqual(first);
  });

  test('comes close to the exact share', () => {
    // The broker represents 4 times when both origins share its group: of the 10 ways to place the two labels of the
    // second group among five organisations, only one puts them on both targets.
    const shares = permuteRoles({ arcs: star, group, permutations: 20_000, seed: 1 });
    expect(shares[2 * 5 + 2]).toBeGreaterThan(0.095);
    expect(shares[2 * 5 + 2]).toBeLessThan(0.105);
  });

  test('is (k + 1)/(N + 1): never 0, and 1 where nothing was counted', () => {
    fc.assert(
      fc.property(groupedGraphs, fc.integer({ min: 1, max: 20 }), (graph, permutations) => {
        const labels = Int32Array.from(graph.group);
        const arcs = arcsOf(graph.count, graph.pairs);
        const shares = permuteRoles({ arcs, group: labels, permutations, seed: 3 });
        const counts = countRoles(arcs, labels);
        shares.forEach((share, place) => {
          const count = counts[Math.floor(place / 5) * roleColumns + (place % 5)]!;
          expect(Math.round(share * (permutations + 1))).toBeGreaterThanOrEqual(1);
          if (count === 0) expect(share).toBe(1);
        });
      }),
    );
  });

  test('says nothing against chance when there is one group only', () => {
    const shares = permuteRoles({ arcs: star, group: new Int32Array(5), permutations: 99, seed: 1 });
    expect([...shares]).toEqual(new Array(25).fill(1));
  });
});
