import { expect, test } from 'vitest';
import { measureNamed } from '../../../server/analytics/measures/catalogue.ts';
import { type PlainLink, snapshotOf } from '../../support/snapshots.ts';

const eigenvector = measureNamed('eigenvector');

test('a chain, where iteration hardly moves, has the eigenvector that is known for it', () => {
  const count = 400;
  const chain = Array.from({ length: count - 1 }, (_, i): PlainLink => [i, i + 1]);
  const { values, note } = eigenvector.run(snapshotOf(count, chain), {});
  const scale = Math.sqrt(2 / (count + 1));
  const known = values.map((_, i) => scale * Math.sin((Math.PI * (i + 1)) / (count + 1)));
  expect(Math.max(...values.map((value, i) => Math.abs(value - known[i]!)))).toBeLessThan(1e-6);
  expect(note).toBeUndefined();
});

test('of two equal parts both have values, of two unequal ones the denser', () => {
  const triangle = (at: number): PlainLink[] => [
    [at, at + 1],
    [at + 1, at + 2],
    [at + 2, at],
  ];
  const equal = eigenvector.run(snapshotOf(6, [...triangle(0), ...triangle(3)]), {}).values;
  expect([...equal].map((value) => value.toFixed(9))).toEqual(Array(6).fill((1 / Math.sqrt(6)).toFixed(9)));
  const unequal = eigenvector.run(snapshotOf(5, [...triangle(0), [3, 4]]), {}).values;
  expect([...unequal].map((value) => value.toFixed(9))).toEqual([
    ...Array(3).fill((1 / Math.sqrt(3)).toFixed(9)),
    ...Array(2).fill((0).toFixed(9)),
  ]);
});
