import { describe, expect, test } from 'vitest';
import { roles } from '../../../contract/vocabulary.ts';
import { benjaminiHochberg, brokersOf, correct } from '../../../server/brokerage/correction.ts';
import { countRoles } from '../../../server/brokerage/counts.ts';
import { permuteRoles } from '../../../server/brokerage/permutations.ts';
import { arcsOf, readFixture } from './graphs.ts';

const { tests } = readFixture<{ tests: { p: number[]; q: number[] }[] }>('brokerage/adjust.json');

describe('q', () => {
  test.each(tests.map(({ p, q }, number) => ({ number: number + 1, p, q })))(
    'is that of R’s p.adjust, list $number',
    ({ p, q }) => {
      const figures = (values: Iterable<number>) => Array.from(values, (value) => value.toPrecision(12));
      expect(figures(benjaminiHochberg(Float64Array.from(p)))).toEqual(figures(q));
    },
  );

  test('counts as tests of a role all who join any pair, and nobody else', () => {
    // Two brokers, 2 and 3; the others join nobody.
    const arcs = arcsOf(6, [
      [0, 2],
      [1, 2],
      [2, 3],
      [3, 4],
      [3, 5],
    ]);
    const group = Int32Array.from([0, 0, 0, 1, 1, 2]);
    const family = brokersOf(countRoles(arcs, group));
    expect([...family]).toEqual([2, 3]);
    const p = permuteRoles({ arcs, group, permutations: 99, seed: 1 });
    const q = correct(p, family);
    roles.forEach((_, role) => {
      const at = (node: number) => node * roles.length + role;
      const both = benjaminiHochberg(Float64Array.of(p[at(2)]!, p[at(3)]!));
      expect([q[at(2)], q[at(3)]]).toEqual([...both]);
      for (const node of [0, 1, 4, 5]) expect(q[at(node)]).toBeNaN();
    });
  });
});
