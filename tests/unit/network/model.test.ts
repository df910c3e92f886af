import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everything } from '../../../contract/filter.ts';
import { Network } from '../../../contract/network.ts';
import { selectGraph } from '../../../server/analytics/filter.ts';
import { networkOf } from '../../../server/network/model.ts';
import { yearsOf } from '../../../server/network/years.ts';
import { tableOf } from '../../support/graph-table.ts';

const table = tableOf({
  regions: [
    { code: 'DE2', level: 1, country: 'DE', name: 'Bayern' },
    { code: 'DE21', level: 2, country: 'DE', parent: 'DE2', name: 'Oberbayern' },
  ],
  organisations: [
    { id: 'a', name: 'Alder', region: 'DE21', founded: 1900, industry: 'optics' },
    { id: 'b', name: 'Birch', region: 'DE2', dissolved: 1990, fate: 'closed' },
    { id: 'c', name: 'Cedar' },
    { id: 'd', name: 'Dogwood', kind: 'intermediary', size: 'sme' },
  ],
  links: [
    { id: 'ab', source: 'a', target: 'b', from: 1950, to: 1950, confidence: 'high' },
    { id: 'ab-again', source: 'a', target: 'b', confidence: 'low' },
    { id: 'bb', source: 'b', target: 'b', type: 'ownership' },
    { id: 'ca', source: 'c', target: 'a', type: 'collaboration', from: 1950, weight: 3 },
  ],
});

test('organisations with their boxes, links with their scopes', () => {
  const network = networkOf(selectGraph(table, everything), 1, { limit: 10 });
  expect(Network.parse(network)).toEqual(network);
  expect(network.organisations.map(({ id, box, region, links }) => ({ id, box, region, links }))).toEqual([
    { id: 'a', box: 'DE2', region: 'DE21', links: 2 },
    { id: 'b', box: 'DE2', region: 'DE2', links: 2 },
    { id: 'c', box: null, region: null, links: 1 },
    { id: 'd', box: null, region: null, links: 0 },
  ]);
  expect(network.organisations[1]).toEqual({
    id: 'b',
    name: 'Birch',
    kind: 'firm',
    region: 'DE2',
    country: 'DE',
    founded: null,
    dissolved: 1990,
    fate: 'closed',
    start: 1950,
    size: null,
    sector: null,
    box: 'DE2',
    industry: null,
    links: 2,
  });
  expect(network.regions).toEqual([{ code: 'DE2', name: 'Bayern', level: 1 }]);
  expect(network.links.map(({ id, scope, claims }) => ({ id, scope, claims }))).toEqual([
    { id: 'ab', scope: 'intra-regional', claims: 2 },
    { id: 'ca', scope: 'unknown', claims: 1 },
    { id: 'bb', scope: 'intra-regional', claims: 1 },
  ]);
  expect(network.links[1]).toEqual({
    id: 'ca',
    type: 'collaboration',
    source: 'c',
    target: 'a',
    scope: 'unknown',
    weight: 3,
    from: 1950,
    to: null,
    confidence: 'medium',
    claims: 1,
  });
});

test('beyond the limit the most linked stay, and what is left out is said', () => {
  const selection = selectGraph(table, { ...everything, links: ['spin-off', 'collaboration'] });
  const { organisations, links, ...rest } = networkOf(selection, 3, { limit: 2 });
  expect(organisations.map(({ id, links: count }) => [id, count])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
  expect(links.map(({ id }) => id)).toEqual(['ab']);
  expect(rest).toEqual({
    regions: [],
    leftOut: { organisations: 0, links: 1 },
    whole: { links: 3, claims: 4 },
    truncated: true,
    remaining: 2,
    dataVersion: 1,
  });
});

test('those it is drawn around stay, however few their links', () => {
  const selection = selectGraph(table, { ...everything, links: ['spin-off', 'collaboration'] });
  const { organisations } = networkOf(selection, 3, { limit: 2, around: ['d'] });
  expect(organisations.map(({ id }) => id)).toEqual(['a', 'd']);
});

test('those who stay are the first of all by links, then by their place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 60 }),
      fc.array(fc.nat(19), { maxLength: 4 }),
      fc.integer({ min: 1, max: 20 }),
      (pairs, middle, limit) => {
        const organisations = Array.from({ length: 20 }, (_, i) => ({
          id: `o${i}`.padStart(3, '0'),
          name: 'O',
        }));
        const id = (i: number) => organisations[i]!.id;
        const links = pairs.map(([a, b], i) => ({
          id: `${i}`,
          source: id(a),
          target: id(b),
          type: 'supply' as const,
        }));
        const selection = selectGraph(tableOf({ organisations, links }), everything);
        const around = middle.map(id);
        const whole = networkOf(selection, 3, { limit: 20 }).organisations;
        const isFirst = (one: { id: string }) => Number(around.includes(one.id));
        const expected = whole
          .toSorted((a, b) => isFirst(b) - isFirst(a) || b.links - a.links)
          .slice(0, limit)
          .map((one) => one.id)
          .sort();
        const { organisations: stay } = networkOf(selection, 3, { limit, around });
        expect(stay.map((one) => one.id)).toEqual(expected);
      },
    ),
  );
});

test('years count what starts and begins in them', () => {
  expect(yearsOf(selectGraph(table, everything))).toEqual({
    years: [
      { year: 1900, organisations: 1, links: 0 },
      { year: 1950, organisations: 1, links: 2 },
    ],
    undated: { organisations: 2, links: 1 },
    dataVersion: 1,
  });
});
