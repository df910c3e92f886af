import { describe, expect, test } from 'vitest';
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

describe.each([folded, directed])('a sample, %j', (options) => {
  const snapshot = snapshotOf(300, preferentialLinks(300, 700, 3));
  const run = (samples: number | undefined, seed: number) =>
    betweenness.run(snapshot, { ...options, normalised: true, samples, seed }).values;
  const exact = run(undefined, 1);

  test('keeps its stated bound, and comes nearer with more pairs', () => {
    const errors = [1_000, 100_000].map((samples) =>
      Math.max(
        ...[1, 2, 3].flatMap((seed) => [
          ...run(samples, seed).map((value, i) => Math.abs(value - exact[i]!)),
        ]),
      ),
    );
    expect(errors[0]).toBeLessThan(sampleBound(300, 1_000));
    // All pairs of 300 are fewer than 100,000: exact.
    expect(errors[1]).toBe(0);
    const fine = run(80_000, 1).map((value, i) => Math.abs(value - exact[i]!));
    expect(Math.max(...fine)).toBeLessThan(sampleBound(300, 80_000));
    expect(sampleBound(300, 80_000)).toBeLessThan(0.01);
  });

  test('repeats with its seed, however many share the work', () => {
    expect(run(2_000, 1)).toEqual(run(2_000, 1));
    expect(run(2_000, 2)).not.toEqual(run(2_000, 1));
    const { sharing } = betweenness;
    const asked = { ...options, samples: 2_000, seed: 5 };
    const parts = [0, 1, 2].map((index) => sharing!.part(snapshot, asked, { index, of: 3 }));
    const sum = parts[0]!.map((value, i) => value + parts[1]![i]! + parts[2]![i]!);
    expect(sharing!.finish(snapshot, asked, sum)).toEqual(betweenness.run(snapshot, asked));
  });
});
