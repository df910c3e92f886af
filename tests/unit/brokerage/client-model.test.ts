import { describe, expect, test } from 'vitest';
import {
  brokerSentence,
  chosenBrokers,
  crossing,
  isTelling,
  measured,
  namedTriads,
  probability,
  signed,
  vagueZ,
} from '../../../client/brokerage/model.ts';
import type { Broker } from '../../../contract/brokerage.ts';

const none = { coordinator: 0, itinerant: 0, representative: 0, gatekeeper: 0, liaison: 0, total: 0 };
const broker: Broker = {
  id: 'cc',
  name: 'Cambridge Consultants',
  kind: 'firm',
  industry: 'technology consulting',
  intermediary: null,
  group: 'UKH12',
  counts: { ...none, gatekeeper: 9, liaison: 5, total: 14 },
  expected: { ...none, total: 2.5 },
  z: { ...none, total: 3.14 },
  p: null,
  q: null,
  betweenness: 12,
  constraint: 0.3,
  effectiveSize: 5,
  gatekeeper: true,
};

describe('sentence of a broker', () => {
  const sentence = (of: Broker) => brokerSentence(of, 'Cambridgeshire', 'region');

  test('says how many pairs, in which roles, and how far from chance', () => {
    expect(sentence(broker)).toBe(
      'Cambridge Consultants joins 14 pairs that have no link of their own in that direction: 9 into Cambridgeshire (gatekeeper) and 5 between two others, each of another region (liaison). In all that is 3.1 standard deviations above chance.',
    );
  });

  test('adds the permutation p of each role', () => {
    const tested = { ...broker, p: { ...none, gatekeeper: 0.004, liaison: 0.0001, total: null } };
    expect(sentence(tested)).toContain('(gatekeeper, p = 0.004) and');
    expect(sentence(tested)).toContain('(liaison, p < 0.001). In all');
  });

  test('of one pair, below chance, and where chance leaves no room', () => {
    const one = { ...broker, counts: { ...none, coordinator: 1, total: 1 }, z: { ...none, total: -1.26 } };
    expect(brokerSentence(one, 'Firm', 'kind')).toBe(
      'Cambridge Consultants joins one pair that has no link of their own in that direction: 1 within “Firm” (coordinator). In all that is 1.3 standard deviations below chance.',
    );
    expect(sentence({ ...one, z: { ...none, total: null } })).toContain('the only number that chance allows');
  });

  test('with an expectation of almost nothing tells that instead of z', () => {
    const rare = { ...broker, expected: { ...none, total: 0.04 }, z: { ...none, total: 61.3 } };
    expect(sentence(rare)).toMatch(/ Chance alone would give 0\.04 in all\.$/);
    expect(isTelling(61.3, 0.04)).toBe(false);
    expect(isTelling(61.3, 1.3)).toBe(true);
    expect(isTelling(null, 4)).toBe(false);
  });

  test('of who joins nobody', () => {
    expect(sentence({ ...broker, counts: none })).toBe(
      'Cambridge Consultants joins no pair that is not linked already.',
    );
  });
});

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

test('a z that says little is written without decimals, or not at all', () => {
  expect([vagueZ(647.13), vagueZ(-0.3)]).toEqual(['~+647', '–']);
});

test('pairs across groups are all but those of the coordinator', () => {
  expect(crossing({ counts: { ...none, coordinator: 90, liaison: 3, total: 93 } })).toBe(3);
});

test('intermediaries can be singled out', () => {
  const agency: Broker = { ...broker, id: 'agency', kind: 'intermediary' };
  expect(chosenBrokers([broker, agency], 'intermediary')).toEqual([agency]);
  expect(chosenBrokers([broker, agency], 'all')).toEqual([broker, agency]);
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
  expect(namedTriads(answer, groups)).toEqual([
    {
      key: 'a b',
      role: 'liaison',
      from: { id: 'a', name: 'Alder', group: 'Region One' },
      to: { id: 'b', name: 'Birch', group: 'R2' },
    },
  ]);
});
