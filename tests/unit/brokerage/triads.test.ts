import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countRoles, roleColumns } from '../../../server/brokerage/counts.ts';
import { rolesOf, triadsOf } from '../../../server/brokerage/triads.ts';
import { arcsOf, groupedGraphs } from './graphs.ts';

describe('triads', () => {
  test('are as many as were counted, in every role', () => {
    fc.assert(
      fc.property(groupedGraphs, ({ count, pairs, group }) => {
        const arcs = arcsOf(count, pairs);
        const labels = Int32Array.from(group);
        const counts = countRoles(arcs, labels);
        for (let broker = 0; broker < count; broker++) {
          const { triads, total } = triadsOf(arcs, labels, { broker, limit: 1000 });
          expect(total).toBe(counts[broker * roleColumns + 5]);
          const byRole = [0, 1, 2, 3, 4].map((role) => triads.filter((t) => t.role === role).length);
          expect(byRole).toEqual([...counts.subarray(broker * roleColumns, broker * roleColumns + 5)]);
          const row = counts.subarray(broker * roleColumns, (broker + 1) * roleColumns);
          expect(rolesOf(arcs, labels, broker)).toEqual(row);
        }
      }),
    );
  });

  const arcs = arcsOf(5, [
    [0, 2],
    [1, 2],
    [2, 3],
    [2, 4],
  ]);
  const group = Int32Array.from([0, 1, 0, 0, 1]);

  test('are ordered by role, from and to', () => {
    expect(triadsOf(arcs, group, { broker: 2, limit: 10 })).toMatchObject({
      triads: [
        { role: 0, from: 0, to: 3 },
        { role: 1, from: 1, to: 4 },
        { role: 2, from: 0, to: 4 },
        { role: 3, from: 1, to: 3 },
      ],
      total: 4,
    });
  });

  test('can be of one role, and cut at a limit', () => {
    const gatekeeper = { triads: [{ role: 3, from: 1, to: 3 }], total: 1 };
    expect(triadsOf(arcs, group, { broker: 2, role: 3, limit: 10 })).toMatchObject(gatekeeper);
    const cut = { triads: [{ role: 0, from: 0, to: 3 }], total: 4 };
    expect(triadsOf(arcs, group, { broker: 2, limit: 1 })).toMatchObject(cut);
  });

  test('are told by groups and ends, listed or not', () => {
    expect(triadsOf(arcs, group, { broker: 2, limit: 1 })).toMatchObject({
      between: [
        { from: 0, to: 0, pairs: 1 },
        { from: 0, to: 1, pairs: 1 },
        { from: 1, to: 0, pairs: 1 },
        { from: 1, to: 1, pairs: 1 },
      ],
      ends: [0, 1, 3, 4],
    });
    expect(triadsOf(arcs, Int32Array.from([0, 0, 0, 1, 2]), { broker: 2, role: 2, limit: 9 })).toMatchObject({
      between: [
        { from: 0, to: 1, pairs: 2 },
        { from: 0, to: 2, pairs: 2 },
      ],
    });
  });
});
