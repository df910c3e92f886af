import { expect, test } from 'vitest';
import { crossing, foremost, groupNames, joining, namedTriads } from '../../../client/brokerage/model.ts';
import {
  counted,
  isTelling,
  measured,
  probability,
  signed,
  vagueZ,
} from '../../../client/brokerage/numbers.ts';
import type { Broker } from '../../../contract/brokerage.ts';
import { broker, none } from './broker.ts';

test('numbers as they are written', () => {
  expect([signed(3.14), signed(-0.42), signed(0.01), signed(null)]).toEqual(['+3.1', '−0.4', '0.0', '–']);
  expect([probability(0.0004), probability(0.05), probability(null)]).toEqual(['< 0.001', '0.050', '–']);
  expect([measured(1234.5), measured(12.34), measured(0.333), measured(null)]).toEqual([
    '1,235',
    '12.3',
    '0.33',
    '–',
  ]);
});

test('a z says something where chance would give some', () => {
  expect([isTelling(61.3, 0.04), isTelling(61.3, 1.3), isTelling(null, 4)]).toEqual([false, true, false]);
  expect([counted(1, 'pair'), counted(1204, 'pair')]).toEqual(['one pair', '1,204 pairs']);
});

test('a z that says little is written without decimals, or not at all', () => {
  expect([vagueZ(647.13), vagueZ(-0.3)]).toEqual(['~+647', '–']);
});

test('pairs across groups are all but those of the coordinator', () => {
  expect(crossing({ counts: { ...none, coordinator: 90, liaison: 3, total: 93 } })).toBe(3);
});

test('pairs of different groups are those of representative, gatekeeper and liaison', () => {
  const counts = { coordinator: 1, itinerant: 2, representative: 4, gatekeeper: 8, liaison: 16, total: 31 };
  expect(joining({ counts })).toBe(28);
  const other: Broker = { ...broker, id: 'other', counts };
  const nobody: Broker = { ...broker, id: 'nobody', counts: none };
  expect(foremost([nobody, broker, other], 5)).toEqual([other, broker]);
  expect(foremost([nobody, broker, other], 1)).toEqual([other]);
});

test('triads are named with their groups', () => {
  const answer = {
    triads: [{ role: 'liaison' as const, from: 'a', to: 'b' }],
    organisations: [
      { id: 'a', name: 'Alder', group: 'R1', kind: 'firm' as const },
      { id: 'b', name: 'Birch', group: 'R2', kind: 'firm' as const },
    ],
    total: 1,
    between: [{ from: 'R1', to: 'R2', pairs: 1 }],
    kinds: ['firm' as const],
    truncated: false,
    dataVersion: 1,
  };
  const groups = [{ group: 'R1', name: 'Region One', organisations: 1 }];
  expect(namedTriads(answer, groupNames(groups))).toEqual([
    {
      key: 'a b',
      role: 'liaison',
      from: { id: 'a', name: 'Alder', kind: 'firm', group: 'Region One' },
      to: { id: 'b', name: 'Birch', kind: 'firm', group: 'R2' },
    },
  ]);
});
