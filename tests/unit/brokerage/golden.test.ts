import { describe, expect, test } from 'vitest';
import type { RoleValues } from '../../../contract/brokerage.ts';
import { everything } from '../../../contract/filter.ts';
import { selectGraph } from '../../../server/analytics/filter.ts';
import { linksByWay } from '../../../server/analytics/gatekeepers.ts';
import { measureNamed } from '../../../server/analytics/measures/catalogue.ts';
import { buildSnapshot, snapshotInput } from '../../../server/analytics/snapshot.ts';
import { listBrokers } from '../../../server/brokerage/brokers.ts';
import { directedGraph } from '../../../server/brokerage/count.ts';
import { countRoles } from '../../../server/brokerage/counts.ts';
import { expectRoles } from '../../../server/brokerage/expectation.ts';
import { groupSelection } from '../../../server/brokerage/grouping.ts';
import { namerOf } from '../../../server/brokerage/naming.ts';
import { goldenIds, goldenValues } from '../../support/golden.ts';
import { goldenTable } from '../../support/golden-table.ts';

function goldenBrokers(by: 'total' | 'joining' = 'total') {
  const whole = selectGraph(goldenTable(), everything);
  const grouping = groupSelection(whole, namerOf(whole.table, 'region', 3));
  const snapshot = buildSnapshot(snapshotInput(whole));
  const graph = directedGraph(snapshot, whole);
  const measure = (id: string) => measureNamed(id).run(snapshot, {});
  const counted = {
    whole,
    grouping,
    counts: countRoles(snapshot.out, grouping.group),
    shares: null,
    expectation: expectRoles(
      grouping.groups.map((group) => group.organisations),
      graph.m,
    ),
    betweenness: measure('betweenness'),
    constraint: measure('constraint'),
    effectiveSize: measure('effective-size'),
    ways: linksByWay(whole, 3),
  };
  return { ...listBrokers(counted, { only: 'all', by, limit: 100 }), graph };
}

/** Six digits, as the fixture has them; −0 becomes 0. */
const sixDigits = (values: RoleValues) =>
  Object.fromEntries(
    Object.entries(values).map(([role, value]) => [
      role,
      value === null ? null : Number(value.toFixed(6)) + 0,
    ]),
  );

describe('the golden fixture', () => {
  const { brokers, graph } = goldenBrokers();

  test('the list by the pairs of different groups', () => {
    const joining = goldenBrokers('joining').brokers.map(
      ({ counts: { representative, gatekeeper, liaison } }) => representative + gatekeeper + liaison,
    );
    expect(joining).toEqual(joining.toSorted((x, y) => y - x));
    expect(joining[0]).toBeGreaterThan(joining.at(-1)!);
    expect(goldenBrokers('joining').brokers.map(({ id }) => id)).not.toEqual(brokers.map(({ id }) => id));
  });

  test('counts, expectation and z of every organisation', () => {
    const found = Object.fromEntries(
      brokers.map((broker) => [
        broker.id,
        { counts: broker.counts, expected: sixDigits(broker.expected), z: sixDigits(broker.z) },
      ]),
    );
    const { organisations } = goldenValues.brokerage;
    const worked = Object.fromEntries(
      goldenIds.map((id) => {
        const { counts, expected, z } = organisations[id];
        return [id, { counts, expected: sixDigits(expected), z: sixDigits(z) }];
      }),
    );
    expect(found).toEqual(worked);
  });

  test('betweenness, constraint and effective size stand beside them', () => {
    for (const broker of brokers) {
      expect(broker.betweenness).toBeCloseTo(goldenValues.betweenness.undirected[broker.id], 6);
      expect(broker.constraint).toBeCloseTo(goldenValues.constraint[broker.id], 6);
      expect(broker.effectiveSize).toBeCloseTo(goldenValues.effectiveSize[broker.id], 6);
    }
  });

  test('those who join most come first, then by id', () => {
    expect(brokers.map(({ id }) => id)).toEqual(['A', 'C', 'B', 'D', 'E', 'S', 'U', 'X']);
    expect(graph).toEqual({ n: 8, m: 8, dropped: { loops: 0, parallel: 0 } });
  });
});
