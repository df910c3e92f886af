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
  ['closeness', {}, goldenValues.closenessWassermanFaustUndirected],
  ['harmonic', {}, goldenValues.harmonicUndirected],
  ['eigenvector', {}, goldenValues.eigenvectorUndirected],
  ['core-number', {}, goldenValues.coreNumber],
  ['clustering', {}, goldenValues.clusteringUndirected],
  ['fragmentation', {}, goldenValues.fragmentation.without],
  ['constraint', {}, goldenValues.constraint],
  ['effective-size', {}, goldenValues.effectiveSize],
];

test.each(cases)('%s %j of the golden graph', (id, options, expected) => {
  const measure = measureNamed(id);
  expect(digits(measure.run(snapshot, optionsOf(measure, options)).values)).toEqual(inGoldenOrder(expected));
});

const regions = Int32Array.from([0, 0, 2, 0, 1, 0, 1, 0]);

test.each<[string, MeasureOptions, number]>([
  ['density', {}, goldenValues.density],
  ['assortativity', { directed: true }, goldenValues.assortativity.directed],
  ['assortativity', {}, goldenValues.assortativity.undirected],
  ['modularity', { groupBy: 'region', directed: true }, goldenValues.modularityByRegion.directed],
  ['modularity', { groupBy: 'region' }, goldenValues.modularityByRegion.undirected],
])('%s %j of the golden network', (id, options, expected) => {
  const measure = measureNamed(id);
  const [value] = measure.run(snapshot, optionsOf(measure, options), regions).values;
  expect(Math.abs(value! - expected)).toBeLessThan(1e-6);
});

test('articulation points and bridges of the golden graph', () => {
  const cuts = measureNamed('articulation-point').run(snapshot, {}).values;
  expect(goldenIds.filter((_, i) => cuts[i] === 1).sort()).toEqual(goldenValues.articulationPoints);
  const { values, links } = measureNamed('bridge').run(snapshot, {});
  const pairs = Array.from(values.keys()).filter((i) => values[i] === 1);
  const ends = pairs.map((i) => [goldenIds[links!.source[i]!]!, goldenIds[links!.target[i]!]!].sort());
  expect(ends.sort()).toEqual(goldenValues.bridges);
});

test('fragmentation tells the base', () => {
  const { note } = measureNamed('fragmentation').run(snapshot, {});
  expect(note).toBe(`With all organisations: ${goldenValues.fragmentation.base}.`);
});

test('N, m and nothing dropped', () => {
  expect(measuredGraph(snapshot, true)).toEqual({
    n: goldenValues.n,
    m: goldenValues.m,
    dropped: { loops: 0, parallel: 0 },
  });
});
