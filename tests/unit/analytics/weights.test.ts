import { expect, test } from 'vitest';
import { everything } from '../../../contract/filter.ts';
import { selectGraph } from '../../../server/analytics/filter.ts';
import { peopleExchanged } from '../../../server/analytics/measures/people-exchanged.ts';
import { strength } from '../../../server/analytics/measures/strength.ts';
import { buildSnapshot, snapshotInput } from '../../../server/analytics/snapshot.ts';
import { type PlainTable, tableOf } from '../../support/graph-table.ts';

function snapshotOf(links: PlainTable['links']) {
  const table = tableOf({ organisations: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], links });
  return buildSnapshot(snapshotInput(selectGraph(table, everything)));
}

const flows = [
  { source: 'a', target: 'b', type: 'worker-flow', weight: 1200 },
  { source: 'b', target: 'a', type: 'worker-flow', weight: 30 },
  { source: 'b', target: 'b', type: 'worker-flow', weight: 7 },
] as const;
const spinoff = { source: 'a', target: 'c' } as const;

test('strength of links with different units says what it sums; people alone are a measure of their own', () => {
  const snapshot = snapshotOf([...flows, spinoff]);
  expect(strength.run(snapshot, {})).toEqual({
    values: Float64Array.of(1231, 1230, 1),
    note: 'Units are mixed: it sums 1,230 people of 2 worker flows, 1 for each of 1 other link. For one unit take the people exchanged or the degree, or keep one link type in the filter.',
  });
  expect([...peopleExchanged.run(snapshot, {}).values]).toEqual([1230, 1230, 0]);
});

test('weights of other links are a unit, too', () => {
  const snapshot = snapshotOf([spinoff, { source: 'b', target: 'c', type: 'supply', weight: 4 }]);
  expect(strength.run(snapshot, {}).note).toBe(
    'Units are mixed: it sums the weights given for 1 link of type supply, 1 for each of 1 other link. For one unit take the people exchanged or the degree, or keep one link type in the filter.',
  );
});

test('with one unit there is nothing to say; without worker flows nobody was exchanged', () => {
  expect(strength.run(snapshotOf([...flows]), {}).note).toBeUndefined();
  expect(
    strength.run(snapshotOf([spinoff, { source: 'b', target: 'c', type: 'supply' }]), {}).note,
  ).toBeUndefined();
  expect([...peopleExchanged.run(snapshotOf([spinoff]), {}).values]).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
});
