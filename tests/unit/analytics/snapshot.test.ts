import { expect, test } from 'vitest';
import type { Rows } from '../../../server/analytics/rows.ts';
import { measuredGraph } from '../../../server/analytics/snapshot.ts';
import { snapshotOf } from '../../support/snapshots.ts';

/** Rows as lists of [target, weight]. */
function listed({ count, start, target, weight }: Rows): [number, number][][] {
  return Array.from({ length: count }, (_, node) =>
    Array.from(target.subarray(start[node], start[node + 1]), (to, at) => [to, weight[start[node]! + at]!]),
  );
}

test('drops loops, merges parallel links with their weights, and counts both', () => {
  const snapshot = snapshotOf(4, [
    [0, 1, 2],
    [0, 1, 3],
    [1, 0, 1],
    [2, 2, 9],
    [1, 2, 4],
  ]);
  expect(listed(snapshot.out)).toEqual([
    [[1, 5]],
    [
      [0, 1],
      [2, 4],
    ],
    [],
    [],
  ]);
  expect(listed(snapshot.in)).toEqual([[[1, 1]], [[0, 5]], [[1, 4]], []]);
  expect(listed(snapshot.both)).toEqual([
    [[1, 6]],
    [
      [0, 6],
      [2, 4],
    ],
    [[1, 4]],
    [],
  ]);
  expect(measuredGraph(snapshot, true)).toEqual({ n: 4, m: 3, dropped: { loops: 1, parallel: 1 } });
  expect(measuredGraph(snapshot, false)).toEqual({ n: 4, m: 2, dropped: { loops: 1, parallel: 2 } });
});

test('a link without direction runs both ways, and counts once in m beside links with one', () => {
  const snapshot = snapshotOf(3, [
    [0, 1, 1, 1],
    [1, 0, 2, 1],
    [0, 1, 4],
    [1, 2, 1],
  ]);
  expect(listed(snapshot.out)).toEqual([
    [[1, 7]],
    [
      [0, 3],
      [2, 1],
    ],
    [],
  ]);
  expect(listed(snapshot.both)).toEqual([
    [[1, 7]],
    [
      [0, 7],
      [2, 1],
    ],
    [[1, 1]],
  ]);
  expect(measuredGraph(snapshot, true)).toEqual({ n: 3, m: 3, dropped: { loops: 0, parallel: 1 } });
});

test('an empty graph has empty rows', () => {
  const snapshot = snapshotOf(0, []);
  expect(listed(snapshot.both)).toEqual([]);
  expect(measuredGraph(snapshot, true)).toEqual({ n: 0, m: 0, dropped: { loops: 0, parallel: 0 } });
});
