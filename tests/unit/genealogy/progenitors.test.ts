import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { descentGraph } from '../../../server/analytics/descent-graph.ts';
import { noYear } from '../../../server/analytics/table.ts';
import { descendantCounts } from '../../../server/genealogy/descendants.ts';
import { rankProgenitors } from '../../../server/genealogy/progenitors.ts';
import { goldenIds, goldenLinks, goldenValues } from '../../support/golden.ts';

type NumberPairs = [number, number][];

const columns = (pairs: NumberPairs): [Int32Array, Int32Array] => [
  Int32Array.from(pairs, ([parent]) => parent),
  Int32Array.from(pairs, ([, child]) => child),
];

function countsByName(total: number, pairs: NumberPairs): Record<number, number> {
  const graph = descentGraph(total, ...columns(pairs));
  const counts = descendantCounts(graph);
  return Object.fromEntries(Array.from(graph.name, (name, v) => [name, counts[v]!]));
}

/** By a search from each. */
function searchedCounts(pairs: NumberPairs): Record<number, number> {
  const children = new Map<number, number[]>();
  for (const [parent, child] of pairs) children.set(parent, [...(children.get(parent) ?? []), child]);
  const count = (root: number) => {
    const found = new Set([root]);
    for (const v of found) for (const child of children.get(v) ?? []) found.add(child);
    return found.size - 1;
  };
  return Object.fromEntries([...new Set(pairs.flat())].map((v) => [v, count(v)]));
}

/** Up to 120 organisations, so that there are several sweeps; numbers shuffled, so that no order is given away. */
const anyGenealogy = fc
  .record({
    order: fc.shuffledSubarray(
      Array.from({ length: 120 }, (_, i) => i),
      { minLength: 120 },
    ),
    pairs: fc.uniqueArray(fc.tuple(fc.nat(119), fc.nat(119)), {
      maxLength: 260,
      selector: ([a, b]) => Math.min(a, b) * 120 + Math.max(a, b),
    }),
  })
  .map(
    ({ order, pairs }): NumberPairs =>
      pairs.filter(([a, b]) => a !== b).map(([a, b]) => [order[Math.min(a, b)]!, order[Math.max(a, b)]!]),
  );

describe('descendants', () => {
  test('are counted as a search from each finds them', () => {
    fc.assert(
      fc.property(anyGenealogy, (pairs) => {
        expect(countsByName(120, pairs)).toEqual(searchedCounts(pairs));
      }),
    );
  });

  test('of the golden fixture', () => {
    const counts = countsByName(8, goldenLinks);
    const named = Object.fromEntries(goldenIds.map((id, v) => [id, counts[v]]));
    const expected = Object.entries(goldenValues.genealogy.descendants as Record<string, string[]>);
    expect(named).toEqual(Object.fromEntries(expected.map(([id, list]) => [id, list.length])));
  });

  test('behind sixty stacked diamonds are counted once', () => {
    const pairs: NumberPairs = Array.from({ length: 60 }, (_, i): NumberPairs => {
      const top = i * 3;
      return [
        [top, top + 1],
        [top, top + 2],
        [top + 1, top + 3],
        [top + 2, top + 3],
      ];
    }).flat();
    expect(countsByName(181, pairs)[0]).toBe(180);
  });

  test('end where data runs in a circle', () => {
    expect(
      Object.keys(
        countsByName(3, [
          [0, 1],
          [1, 2],
          [2, 1],
        ]),
      ),
    ).toEqual(['0', '1', '2']);
  });
});

describe('progenitors', () => {
  const [parents, children] = columns(goldenLinks);
  const founded = Int16Array.from([1950, 1948, noYear, 1960, 1966, 1965, 1970, 1975]);
  const dissolved = new Int16Array(8).fill(noYear);
  dissolved[4] = 1969;
  const region = Int32Array.from([0, 0, 2, 0, 1, 0, -1, 0]);
  const year = Int16Array.from([1960, 1960, 1965, 1965, 1966, 1970, 1975, noYear]);
  const start = Int16Array.from([1950, 1948, noYear, 1960, 1966, 1965, 1970, noYear]);
  const isFirm = Uint8Array.from([1, 0, 0, 1, 1, 1, 1, 1]);
  const input = {
    parents,
    children,
    year,
    start,
    founded,
    dissolved,
    region,
    isFirm,
    lastYear: 1979,
    limit: 4,
  };

  test('are ranked by descendants, then by children', () => {
    expect(rankProgenitors(input)).toEqual({
      ranked: [
        {
          organisation: 0,
          children: 1,
          descendants: 5,
          generations: 4,
          regionsReached: 2,
          regionFirms: 3,
          regionShare: 3 / 4,
          firmYears: 30,
          spawnRate: 1 / 30,
          births: [{ year: 1960, children: 1 }],
          undatedBirths: 0,
        },
        {
          organisation: 2,
          children: 1,
          descendants: 5,
          generations: 4,
          regionsReached: 2,
          regionFirms: 0,
          regionShare: null,
          firmYears: null,
          spawnRate: null,
          births: [{ year: 1960, children: 1 }],
          undatedBirths: 0,
        },
        {
          organisation: 3,
          children: 2,
          descendants: 4,
          generations: 3,
          regionsReached: 2,
          regionFirms: 2,
          regionShare: 2 / 4,
          firmYears: 20,
          spawnRate: 2 / 20,
          births: [
            { year: 1965, children: 1 },
            { year: 1966, children: 1 },
          ],
          undatedBirths: 0,
        },
        {
          organisation: 1,
          children: 1,
          descendants: 2,
          generations: 2,
          regionsReached: 1,
          regionFirms: 2,
          regionShare: 2 / 4,
          firmYears: 32,
          spawnRate: 1 / 32,
          births: [{ year: 1965, children: 1 }],
          undatedBirths: 0,
        },
      ],
      parents: 7,
    });
  });

  test('reach nobody knows how many regions where no descendant is placed', () => {
    const { ranked } = rankProgenitors({ ...input, region: new Int32Array(8).fill(-1) });
    expect(ranked.map(({ regionsReached }) => regionsReached)).toEqual([null, null, null, null]);
  });

  test('live until their end, where it is known', () => {
    const { ranked } = rankProgenitors({ ...input, limit: 7 });
    expect(ranked.find((place) => place.organisation === 4)).toMatchObject({
      firmYears: 4,
      spawnRate: 1 / 4,
    });
  });

  test('children without any year are counted apart', () => {
    const { ranked } = rankProgenitors({ ...input, limit: 7 });
    const births = Object.fromEntries(ranked.map((r) => [r.organisation, [r.births, r.undatedBirths]]));
    expect(births[5]).toEqual([[], 1]);
    expect(ranked.find((r) => r.organisation === 6)).toMatchObject({ regionFirms: null, regionShare: null });
  });
});
