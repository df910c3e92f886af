import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureNamed } from '../../../server/analytics/measures/catalogue.ts';
import { connectedComponents } from '../../../server/analytics/measures/components.ts';
import { leiden } from '../../../server/analytics/measures/leiden/leiden.ts';
import { firstLevel } from '../../../server/analytics/measures/leiden/level.ts';
import { refine } from '../../../server/analytics/measures/leiden/refine.ts';
import { modularityOf } from '../../../server/analytics/measures/mixing.ts';
import { type PlainLink, snapshotOf } from '../../support/snapshots.ts';

/** Networks, and the greatest modularity that igraph finds (tests/fixtures/measures/leiden.py). */
interface Case {
  name: string;
  n: number;
  links: PlainLink[];
  plain: number;
  weighted: number;
}
const cases: Case[] = JSON.parse(readFileSync('tests/fixtures/measures/leiden.json', 'utf8'));
const measure = measureNamed('community-leiden');

/** Modularities of ten seeds, the greatest first. */
function runs({ n, links }: Case, weighted: boolean): number[] {
  const snapshot = snapshotOf(n, links);
  const one = (seed: number) =>
    modularityOf(snapshot, leiden(snapshot.both, { weighted, seed }).of, { weighted });
  return Array.from({ length: 10 }, (_, seed) => one(seed)).sort((a, b) => b - a);
}

describe('as good as igraph’s best of fifty', () => {
  test.each(cases)('$name', (network) => {
    for (const weighted of [false, true]) {
      const referee = weighted ? network.weighted : network.plain;
      const found = runs(network, weighted);
      expect(found[0]).toBeGreaterThan(referee - 0.01);
      expect(found.at(-1)).toBeGreaterThan(referee - 0.03);
    }
  });
});

test('the karate club is parted as well as it can be', () => {
  expect(runs(cases[0]!, false)[0]).toBeCloseTo(0.4197896121, 10);
});

test('every community is connected by links inside it; the same seed gives the same communities', () => {
  const links = fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.constantFrom(0.5, 1, 2, 7)), { maxLength: 90 });
  fc.assert(
    fc.property(links, fc.nat(5), fc.boolean(), (drawn, seed, weighted) => {
      const { both } = snapshotOf(30, drawn as PlainLink[]);
      const found = leiden(both, { seed, weighted });
      expect(connectedComponents(both, found.of).of).toEqual(found.of);
      expect(leiden(both, { seed, weighted })).toEqual(found);
    }),
  );
});

test('two triangles with one link between are two communities, the largest first; who has no link is alone', () => {
  const snapshot = snapshotOf(8, [
    ...([
      [5, 6],
      [5, 7],
      [6, 7],
    ] as PlainLink[]),
    ...([
      [0, 1],
      [0, 2],
      [1, 2],
      [2, 3],
      [1, 3],
    ] as PlainLink[]),
    [0, 5],
  ]);
  expect([...measure.run(snapshot, {}).values]).toEqual([1, 1, 1, 1, 3, 2, 2, 2]);
  expect([...measure.run(snapshotOf(2, []), {}).values]).toEqual([1, 2]);
});

test('a hub of any number of links finds its group', () => {
  const leaves = 200_000;
  const star = Array.from({ length: leaves }, (_, leaf): PlainLink => [0, leaf + 1]);
  const level = firstLevel(snapshotOf(leaves + 1, star).both);
  // Shuffles nothing, so that the hub comes first and has all of them to choose from.
  const inOrder = { below: (n: number) => n - 1, fraction: () => 0.5 };
  expect(refine(level, new Int32Array(leaves + 1), inOrder)[0]).toBeGreaterThan(0);
});
