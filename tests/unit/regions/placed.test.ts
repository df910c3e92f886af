import { describe, expect, test } from 'vitest';
import { linkTypeIds } from '../../../contract/link-types.ts';
import { scopes } from '../../../contract/vocabulary.ts';
import { countEi } from '../../../server/regions/pairs.ts';
import {
  countScopes,
  type PlacedLinks,
  regionMatrix,
  scopesByRegion,
  scopesByType,
} from '../../../server/regions/placed.ts';

type Row = [
  type: (typeof linkTypeIds)[number],
  source: number,
  target: number,
  scope: (typeof scopes)[number],
  weight: number,
];

function placed(rows: Row[]): PlacedLinks {
  return {
    count: rows.length,
    link: Int32Array.from(rows, (_, at) => at),
    type: Uint8Array.from(rows, (row) => linkTypeIds.indexOf(row[0])),
    source: Int32Array.from(rows, (row) => row[1]),
    target: Int32Array.from(rows, (row) => row[2]),
    scope: Uint8Array.from(rows, (row) => scopes.indexOf(row[3])),
    weight: Float64Array.from(rows, (row) => row[4]),
  };
}

const links = placed([
  ['spin-off', 0, 0, 'intra-regional', 1],
  ['spin-off', 0, 1, 'national', 1],
  ['worker-flow', 0, 1, 'national', 7],
  ['collaboration', 1, 2, 'international', 1],
  ['collaboration', 2, 2, 'intra-regional', 1],
  ['supply', 1, -1, 'unknown', 1],
  ['supply', -1, 2, 'international', 1],
]);

describe('links by scope', () => {
  test('of all', () => {
    expect([...countScopes(links)]).toEqual([2, 2, 2, 1]);
  });

  test('of each link type that occurs', () => {
    const named = scopesByType(links).map(({ type, counts }) => [linkTypeIds[type], ...counts]);
    expect(named).toEqual([
      ['spin-off', 1, 1, 0, 0],
      ['worker-flow', 0, 1, 0, 0],
      ['collaboration', 1, 0, 1, 0],
      ['supply', 0, 0, 1, 1],
    ]);
  });

  test('of each region: a link inside it counts once, any other for both its regions', () => {
    const named = [...scopesByRegion(links)].map(([region, counts]) => [region, ...counts]);
    expect(named.sort((x, y) => x[0]! - y[0]!)).toEqual([
      [0, 1, 2, 0, 0],
      [1, 0, 2, 1, 1],
      [2, 1, 0, 2, 0],
    ]);
  });
});

test('the matrix runs from source to target; without direction both ways, inside a region once', () => {
  expect(regionMatrix(links)).toEqual([
    { source: 0, target: 1, links: 2, weight: 8 },
    { source: 0, target: 0, links: 1, weight: 1 },
    { source: 1, target: 2, links: 1, weight: 1 },
    { source: 2, target: 1, links: 1, weight: 1 },
    { source: 2, target: 2, links: 1, weight: 1 },
  ]);
});

test('for a region, E counts pairs with exactly one end in it', () => {
  const pairs = { source: Int32Array.from([0, 0, 2]), target: Int32Array.from([1, 2, 3]) };
  const { whole, byGroup } = countEi(pairs, Int32Array.from([4, 4, 5, 6]));
  expect(whole).toEqual({ external: 2, internal: 1 });
  expect(Object.fromEntries(byGroup)).toEqual({
    4: { external: 1, internal: 1 },
    5: { external: 2, internal: 0 },
    6: { external: 1, internal: 0 },
  });
});
