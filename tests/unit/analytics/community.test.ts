import { expect, test } from 'vitest';
import { measureNamed } from '../../../server/analytics/measures/catalogue.ts';
import { preferentialLinks } from '../../support/random-graph.ts';
import { type PlainLink, snapshotOf } from '../../support/snapshots.ts';

const community = measureNamed('community');

/** Everyone linked with everyone. */
function clique(first: number, size: number): PlainLink[] {
  const members = Array.from({ length: size }, (_, i) => first + i);
  return members.flatMap((a) => members.filter((b) => b > a).map((b): PlainLink => [a, b]));
}

test('two cliques with one link between are two communities, the larger the first; who has no link is alone', () => {
  const snapshot = snapshotOf(10, [...clique(0, 4), ...clique(4, 5), [0, 4]]);
  const { values, note } = community.run(snapshot, {});
  expect([...values]).toEqual([2, 2, 2, 2, 1, 1, 1, 1, 1, 3]);
  // Inside 16 of 17 links; ends 13 and 21 of 34.
  expect(note).toBe(`Modularity ${(16 / 17 - (13 / 34) ** 2 - (21 / 34) ** 2).toFixed(3)}.`);
});

test('the same seed gives the same communities', () => {
  const snapshot = snapshotOf(400, preferentialLinks(400, 900, 1));
  expect(community.run(snapshot, { seed: 5 })).toEqual(community.run(snapshot, { seed: 5 }));
});

test('without links each is a community of its own', () => {
  expect(community.run(snapshotOf(3, []), {})).toEqual({ values: new Float64Array([1, 2, 3]) });
});
