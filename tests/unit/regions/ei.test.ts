import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eiBounds, eiFull, eiIndex, eiRescaled, eiRoomOfAll } from '../../../server/regions/ei.ts';
import { type EiPermutationInput, permuteEi, sharesFrom } from '../../../server/regions/ei-permutations.ts';

// The golden fixture: S U A C E in R1, B D in R2, X in R3.
const golden = {
  sizes: [5, 2, 1],
  groups: 3,
  group: Int32Array.from([0, 0, 0, 0, 0, 1, 1, 2]),
  source: Int32Array.from([0, 7, 2, 1, 2, 5, 6, 3]),
  target: Int32Array.from([2, 2, 3, 3, 5, 6, 4, 4]),
};
/** Every way to deal the labels of the golden fixture out. */
function* labellings(): Generator<number[]> {
  for (let x = 0; x < 8; x++) {
    for (let b = 0; b < 8; b++) {
      for (let d = b + 1; d < 8; d++) {
        if (b === x || d === x) continue;
        yield Array.from({ length: 8 }, (_, at) => (at === x ? 2 : at === b || at === d ? 1 : 0));
      }
    }
  }
}

function indexOf(group: ArrayLike<number>, of: number): number | null {
  let [external, internal] = [0, 0];
  golden.source.forEach((a, i) => {
    const ends = [group[a], group[golden.target[i]!]].filter((own) => own === of).length;
    if (ends === 2) internal++;
    if (ends === 1) external++;
  });
  return eiIndex({ external, internal });
}

function exactShares(): number[] {
  const all = [...labellings()];
  return [0, 1, 2].map((of) => {
    const observed = indexOf(golden.group, of)!;
    const told = all.map((group) => indexOf(group, of)).filter((index) => index !== null);
    return told.filter((index) => index <= observed).length / told.length;
  });
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });

describe('E–I', () => {
  test('of nothing is nothing', () => {
    expect(eiIndex({ external: 0, internal: 0 })).toBeNull();
    expect(eiRescaled({ external: 0, internal: 0 }, eiRoomOfAll([3, 2]))).toBeNull();
    expect(eiFull(eiRoomOfAll([1]))).toBeNull();
    expect(eiFull(eiRoomOfAll([]))).toBeNull();
  });

  test('of the golden fixture', () => {
    const counts = { external: 3, internal: 5 };
    expect(eiIndex(counts)).toBe(-0.25);
    expect(eiFull(eiRoomOfAll(golden.sizes))).toBeCloseTo(0.214286, 6);
    expect(eiRescaled(counts, eiRoomOfAll(golden.sizes))).toBe(-0.25);
  });

  test('is rescaled between what the sizes allow', () => {
    // Two groups of two: at most two internal links, so five links have at least three external.
    expect(eiBounds(eiRoomOfAll([2, 2]), 5)).toEqual({ least: 0.2, greatest: 0.6 });
    expect(eiRescaled({ external: 3, internal: 2 }, eiRoomOfAll([2, 2]))).toBeCloseTo(-1, 12);
    expect(eiRescaled({ external: 4, internal: 1 }, eiRoomOfAll([2, 2]))).toBeCloseTo(1, 12);
  });

  test('has no room to vary in one group only', () => {
    expect(eiIndex({ external: 0, internal: 4 })).toBe(-1);
    expect(eiFull(eiRoomOfAll([5]))).toBe(-1);
    expect(eiRescaled({ external: 0, internal: 4 }, eiRoomOfAll([5]))).toBeNull();
  });

  test('rescaled stays within −1 and +1', () => {
    fc.assert(
      fc.property(sizes, fc.nat(40), fc.nat(40), (sizes, external, internal) => {
        const bounds = eiBounds(eiRoomOfAll(sizes), external + internal);
        const value = eiIndex({ external, internal });
        fc.pre(bounds !== null && value !== null && value >= bounds.least && value <= bounds.greatest);
        const rescaled = eiRescaled({ external, internal }, eiRoomOfAll(sizes));
        fc.pre(rescaled !== null);
        expect(Math.abs(rescaled!)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

const shares = (input: EiPermutationInput) => sharesFrom([permuteEi(input)], input);

describe('permutation p of E–I', () => {
  test('comes close to the exact share of labellings at most as external', () => {
    const { whole: p } = shares({ ...golden, permutations: 20_000, seed: 1 });
    expect(p).toBeGreaterThan(0.1012 - 0.007);
    expect(p).toBeLessThan(0.1012 + 0.007);
  });

  test('of each group comes close to the exact share, over all 168 labellings; none for a group without links', () => {
    const { groups } = shares({ ...golden, groups: 4, permutations: 20_000, seed: 1 });
    const exact = exactShares();
    groups.slice(0, 3).forEach((p, g) => {
      expect(Math.abs(p! - exact[g]!)).toBeLessThan(0.011);
    });
    expect(groups[3]).toBeNull();
  });

  test('is the same for the same seed', () => {
    const input = { ...golden, permutations: 999 };
    expect(shares({ ...input, seed: 5 })).toEqual(shares({ ...input, seed: 5 }));
    expect(shares({ ...input, seed: 5 })).not.toEqual(shares({ ...input, seed: 6 }));
  });

  test('is the same however the permutations are parted', () => {
    const input = { ...golden, permutations: 2400, seed: 3 };
    const parts = [0, 1, 2].map((index) => permuteEi({ ...input, share: { index, of: 3 } }));
    expect(sharesFrom(parts, input)).toEqual(shares(input));
  });

  test('is 1 when no labelling can differ', () => {
    expect(shares({ ...golden, group: new Int32Array(8), groups: 1, permutations: 99, seed: 1 })).toEqual({
      whole: 1,
      groups: [1],
    });
  });
});
