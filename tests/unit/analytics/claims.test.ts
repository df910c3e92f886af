import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Confidence, confidences } from '../../../contract/vocabulary.ts';
import { noYear } from '../../../server/analytics/table.ts';
import { tableOf } from '../../support/graph-table.ts';

type Claim = { id: string; from?: number; confidence: Confidence };

function merged(claims: Claim[]) {
  const links = claims.map((claim) => ({ source: 'p', target: 'c', to: claim.from, ...claim }));
  return tableOf({ organisations: [{ id: 'c' }, { id: 'p' }], links }).links;
}

test.each<[string, Claim[], string]>([
  [
    'the most confident',
    [
      { id: 'a', from: 1980, confidence: 'medium' },
      { id: 'b', confidence: 'high' },
    ],
    'b',
  ],
  [
    'then the dated',
    [
      { id: 'a', confidence: 'high' },
      { id: 'b', from: 1990, confidence: 'high' },
    ],
    'b',
  ],
  [
    'then the earliest',
    [
      { id: 'a', from: 1990, confidence: 'low' },
      { id: 'b', from: 1989, confidence: 'low' },
    ],
    'b',
  ],
  [
    'then the least id',
    [
      { id: 'b', from: 1990, confidence: 'low' },
      { id: 'a', from: 1990, confidence: 'low' },
    ],
    'a',
  ],
])('%s claim leads', (_, claims, lead) => {
  expect(merged(claims).id).toEqual([lead]);
});

test('a spin-off is one link with its claims counted; other types stay one each', () => {
  const { links } = tableOf({
    organisations: [{ id: 'a' }, { id: 'b' }],
    links: [
      { id: 'flow2', source: 'a', target: 'b', type: 'worker-flow', from: 2001, weight: 5 },
      { id: 'claim1', source: 'a', target: 'b', from: 1990, to: 1990, confidence: 'low' },
      { id: 'flow1', source: 'a', target: 'b', type: 'worker-flow', from: 2000, weight: 3 },
      { id: 'claim2', source: 'a', target: 'b', confidence: 'high' },
      { id: 'back', source: 'b', target: 'a' },
    ],
  });
  expect(links).toMatchObject({ count: 4, id: ['claim2', 'back', 'flow1', 'flow2'] });
  expect([...links.claims]).toEqual([2, 1, 1, 1]);
  expect([...links.weight]).toEqual([1, 1, 3, 5]);
  expect([...links.from]).toEqual([noYear, noYear, 2000, 2001]);
});

test('the order in which claims are read does not matter', () => {
  const claim = fc.record({
    id: fc.uuid(),
    from: fc.option(fc.integer({ min: 1900, max: 1905 }), { nil: undefined }),
    confidence: fc.constantFrom(...confidences),
  });
  const claims = fc.uniqueArray(claim, { selector: ({ id }) => id, minLength: 1, maxLength: 12 });
  const shuffled = claims.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(merged(other)).toEqual(merged(list));
      expect(merged(list).claims[0]).toBe(list.length);
    }),
  );
});

test('what each claim of a spin-off says is kept, the leading claim first', () => {
  const { links, claims } = tableOf({
    organisations: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    links: [
      { source: 'b', target: 'c', confidence: 'low', spinoffType: 'university', rule: 'student' },
      { source: 'a', target: 'b', type: 'supply' },
      { source: 'a', target: 'c', confidence: 'medium', rule: 'licence' },
      { source: 'b', target: 'c', confidence: 'high', spinoffType: 'corporate', rule: 'divestment' },
    ],
  });
  expect([links.count, [...links.claims]]).toEqual([3, [1, 2, 1]]);
  expect({
    start: [...claims.start],
    type: [...claims.type],
    rule: [...claims.rule],
    confidence: [...claims.confidence],
  }).toEqual({ start: [0, 1, 3], type: [255, 1, 0], rule: [2, 3, 4], confidence: [1, 0, 2] });
});
