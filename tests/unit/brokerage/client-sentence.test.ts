import { describe, expect, test } from 'vitest';
import { breaksSentences } from '../../../client/brokerage/breaks.ts';
import type { Removal } from '../../../client/brokerage/model.ts';
import { brokerSentence, type Told } from '../../../client/brokerage/sentence.ts';
import { broker, none } from './broker.ts';

const names: Record<string, string> = { C: 'Cambridge', M: 'Munich', I: 'Isère' };
const nameOf = (group: string) => names[group] ?? group;

function sentence(part: Partial<Told> = {}): string {
  return brokerSentence({ broker, role: null, nameOf, found: undefined, ...part });
}

const q = { ...none, coordinator: 0.0001, gatekeeper: 0.004, liaison: 0.2, total: null };

describe('sentence of a broker', () => {
  test('names sort and place where all pairs share them, whichever way they run', () => {
    const found: Told['found'] = {
      between: [
        { from: 'C', to: 'M', pairs: 9 },
        { from: 'M', to: 'C', pairs: 5 },
      ],
      kinds: ['firm'],
    };
    expect(sentence({ found, broker: { ...broker, q } })).toBe(
      'Cambridge Consultants joins 14 pairs of firms between Cambridge and Munich that have no link of their own in that direction; 3.1 standard deviations above chance; of its roles gatekeeper stands out most (q = 0.004).',
    );
    const usual = { ...q, gatekeeper: 0.947 };
    expect(sentence({ found, broker: { ...broker, q: { ...usual, liaison: 1 } } })).toMatch(
      / above chance; no single role stands out among all organisations \(least q = 0\.947, as gatekeeper\)\.$/,
    );
  });

  test('of several places names the first two, a third that is all the rest, or counts the rest', () => {
    const between = [
      { from: 'C', to: 'C', pairs: 7 },
      { from: 'I', to: 'C', pairs: 4 },
    ];
    const two = { between: between.map((one, i) => ({ ...one, pairs: 9 - 4 * i })), kinds: [] };
    expect(sentence({ found: two })).toContain(
      ' joins 14 pairs (9 within Cambridge and 5 between Isère and Cambridge) that',
    );
    const more = { between: [...between, { from: 'M', to: 'I', pairs: 3 }], kinds: [] };
    expect(sentence({ found: more })).toContain(
      ' (7 within Cambridge, 4 between Isère and Cambridge and 3 between Munich and Isère) that',
    );
    const most = { between: [...between, { from: 'M', to: 'I', pairs: 2 }], kinds: [] };
    expect(sentence({ found: most })).toContain(
      ' (7 within Cambridge, 4 between Isère and Cambridge and 3 elsewhere) that',
    );
  });

  test('waits for no place', () => {
    expect(sentence()).toContain(' joins 14 pairs that have no link of their own in that direction; 3.1');
  });

  test('of one role has the z and q of that role', () => {
    expect(sentence({ role: 'gatekeeper', broker: { ...broker, q } })).toBe(
      'As gatekeeper, Cambridge Consultants joins 9 pairs that have no link of their own in that direction; 4.3 standard deviations above chance, q = 0.004.',
    );
    expect(sentence({ role: 'gatekeeper', broker: { ...broker, q: { ...q, gatekeeper: 0.0001 } } })).toMatch(
      /chance, q < 0\.001\.$/,
    );
    expect(sentence({ role: 'coordinator' })).toBe(
      'As coordinator, Cambridge Consultants joins no pair; chance alone would give 0.00.',
    );
  });

  test('of one pair, below chance, at chance, and where chance leaves no room', () => {
    const counts = { ...none, coordinator: 1, total: 1 };
    const of = (z: number | null) => sentence({ broker: { ...broker, counts, z: { ...none, total: z } } });
    expect(of(-1.26)).toBe(
      'Cambridge Consultants joins one pair that has no link of its own in that direction; 1.3 standard deviations below chance.',
    );
    expect(of(0.01)).toMatch(/; just what chance would give\.$/);
    expect(of(null)).toMatch(/; the only number that chance allows\.$/);
  });

  test('with an expectation of almost nothing tells that instead of z', () => {
    const rare = { ...broker, expected: { ...none, total: 0.04 }, z: { ...none, total: 61.3 } };
    expect(sentence({ broker: rare })).toMatch(/; chance alone would give 0\.04\.$/);
  });

  test('of who joins nobody', () => {
    expect(sentence({ broker: { ...broker, counts: none } })).toBe(
      'Cambridge Consultants joins no pair that is not linked already.',
    );
  });
});

describe('what breaks, in sentences', () => {
  const group = (code: string) => ({ group: code, name: nameOf(code), organisations: 2 });
  const found: Removal = {
    fragmentation: { with: 0.4, without: 0.55 },
    pieces: 3,
    cutOff: [
      { id: 's', name: 'Sierra' },
      { id: 'x', name: 'Xenon' },
    ],
    cutOffTotal: 2,
    groupsCutOff: [group('M')],
    parted: [{ from: 'C', to: 'M' }],
    partedTotal: 1,
    groups: [],
    convention: '',
    dataVersion: 1,
  };

  test('names who is cut off, groups and pairs of groups', () => {
    expect(breaksSentences('Alder', found, nameOf)).toEqual([
      'Without Alder its part of the network falls into 3 pieces; 2 organisations are cut off from the largest: Sierra and Xenon.',
      'One group loses the last path to any other: Munich.',
      'One pair of groups loses its last path: Cambridge – Munich.',
      'Fragmentation of the others rises from 0.4000 to 0.5500.',
    ]);
  });

  test('says so when nothing breaks', () => {
    const nothing: Removal = {
      ...found,
      ...{ fragmentation: { with: 0.4, without: 0.4 }, pieces: 1, cutOff: [], cutOffTotal: 0 },
      ...{ groupsCutOff: [], parted: [], partedTotal: 0 },
    };
    expect(breaksSentences('Alder', nothing, nameOf)).toEqual([
      'Without Alder everyone else stays joined: there is a way round it.',
      'No group loses its last path to all others.',
      'No two groups lose their last path to each other.',
      'Fragmentation of the others stays at 0.4000.',
    ]);
    expect(breaksSentences('Alder', { ...nothing, fragmentation: null }, nameOf).length).toBe(3);
  });

  test('of many names the first dozen', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ id: `${i}`, name: `N${i}` }));
    const [first] = breaksSentences('Alder', { ...found, cutOff: many, cutOffTotal: 300 }, nameOf);
    expect(first).toMatch(/: N0, .*, N11 and 288 more\.$/);
  });
});
