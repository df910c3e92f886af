import { expect, test } from 'vitest';
import type { MeasureOptions } from '../../../contract/measures.ts';
import { measureNamed } from '../../../server/analytics/measures/catalogue.ts';
import { optionsOf } from '../../../server/analytics/measures/measure.ts';
import { measuredGraph } from '../../../server/analytics/snapshot.ts';
import { goldenIds, goldenLinks, goldenValues, inGoldenOrder } from '../../support/golden.ts';
import { snapshotOf } from '../../support/snapshots.ts';

const snapshot = snapshotOf(goldenIds.length, goldenLinks);

function digits(values: ArrayLike<number>): number[] {
  return Array.from(values, (value) => Number(value.toFixed(6)));
}

const cases: [string, MeasureOptions, Record<string, number>][] = [
  ['betweenness', { directed: true }, goldenValues.betweenness.directed],
  ['betweenness', { directed: false }, goldenValues.betweenness.undirected],
  ['pagerank', { damping: 0.85 }, goldenValues.pagerankDirected085],
  ['constraint', {}, goldenValues.constraint],
  ['effective-size', {}, goldenValues.effectiveSize],
];

test.each(cases)('%s %j of the golden graph', (id, options, expected) => {
  const measure = measureNamed(id);
  expect(digits(measure.run(snapshot, optionsOf(measure, options)).values)).toEqual(inGoldenOrder(expected));
});

test('N, m and nothing dropped', () => {
  expect(measuredGraph(snapshot, true)).toEqual({
    n: goldenValues.n,
    m: goldenValues.m,
    dropped: { loops: 0, parallel: 0 },
  });
});
