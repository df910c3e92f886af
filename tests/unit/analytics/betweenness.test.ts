import { expect, test } from 'vitest';
import { measureNamed } from '../../../server/analytics/measures/catalogue.ts';
import { optionsOf } from '../../../server/analytics/measures/measure.ts';
import { sampleBound } from '../../../server/analytics/measures/samples.ts';
import { preferentialLinks } from '../../support/random-graph.ts';
import { type PlainLink, snapshotOf } from '../../support/snapshots.ts';

const betweenness = measureNamed('betweenness');
const [folded, directed] = [optionsOf(betweenness, {}), optionsOf(betweenness, { directed: true })];

function greatestDifference(a: Float64Array, b: Float64Array): number {
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!) / Math.max(1, b[i]!)), 0);
}

test.each([
  [200, 199],
  [300, 330],
  [400, 520],
  [300, 1200],
])('folding %i organisations with %i links changes nothing', (nodes, links) => {
  const mutual = preferentialLinks(nodes, links, links).map(([a, b]): PlainLink => [a, b, 1, 1]);
  const snapshot = snapshotOf(nodes + 5, mutual);
  const whole = betweenness.run(snapshot, directed).values.map((value) => value / 2);
  expect(greatestDifference(betweenness.run(snapshot, folded).values, whole)).toBeLessThan(1e-10);
});

test('a chain of a hundred thousand links does not exhaust the stack', () => {
  const count = 100_001;
  const chain = Array.from({ length: count - 1 }, (_, i): PlainLink => [i, i + 1]);
  const { values } = betweenness.run(snapshotOf(count, chain), folded);
  expect([values[0], values[1], values[50_000]]).toEqual([0, count - 2, 50_000 * 50_000]);
});

test('more shortest paths than a number can hold give no value rather than a wrong one', () => {
  const diamonds = Array.from({ length: 1100 }, (_, i): PlainLink[] => {
    const [from, to] = [3 * i, 3 * i + 3];
    return [
      [from, from + 1],
      [from, from + 2],
      [from + 1, to],
      [from + 2, to],
    ];
  }).flat();
  const { values } = betweenness.run(snapshotOf(3301, diamonds), directed);
  expect(values.every((value) => Number.isNaN(value) || Number.isFinite(value))).toBe(true);
});

test('a sample keeps its stated bound, repeats with its seed, and is exact with all sources', () => {
  const snapshot = snapshotOf(500, preferentialLinks(500, 1500, 3));
  const run = (samples: number, seed: number) =>
    betweenness.run(snapshot, { ...folded, normalised: true, samples, seed }).values;
  const exact = run(500, 1);
  const estimates = [1, 2, 3, 4, 5].map((seed) => run(50, seed));
  const errors = estimates.map((values) => values.map((value, i) => Math.abs(value - exact[i]!)));
  expect(Math.max(...errors.map((list) => Math.max(...list)))).toBeLessThan(sampleBound(500, 50));
  expect(run(50, 1)).toEqual(estimates[0]);
  expect(run(50, 2)).not.toEqual(estimates[0]);
});
