import { expect, test } from 'vitest';
import { type Scope, scopes } from '../../../contract/vocabulary.ts';
import { regionAt, regionsAt, scopeOf, scopesOf } from '../../../server/analytics/scope.ts';
import { tableOf } from '../../support/graph-table.ts';

const table = tableOf({
  regions: [
    { code: 'DE2', level: 1, country: 'DE' },
    { code: 'DE21', level: 2, country: 'DE', parent: 'DE2' },
    { code: 'DE22', level: 2, country: 'DE', parent: 'DE2' },
    { code: 'US', level: 0, country: 'US' },
    { code: 'Valley', level: 3, country: null },
  ],
  organisations: [
    { id: 'munich', region: 'DE21' },
    { id: 'landshut', region: 'DE22' },
    { id: 'bavaria', region: 'DE2' },
    { id: 'america', region: 'US' },
    { id: 'valley', region: 'Valley' },
    { id: 'hill', region: 'Valley' },
    { id: 'nowhere' },
  ],
  links: [
    { source: 'munich', target: 'munich' },
    { source: 'munich', target: 'landshut' },
    { source: 'munich', target: 'bavaria' },
    { source: 'bavaria', target: 'america' },
    { source: 'america', target: 'nowhere' },
    { source: 'valley', target: 'hill' },
    { source: 'valley', target: 'munich' },
  ],
});

function at(id: string, level: number): string | null {
  const region = regionAt(table, table.indexOf.get(id)!, level);
  return region < 0 ? null : table.regions.code[region]!;
}

test('regions at each level; at level 0 the country, also when no region of its own', () => {
  const ids = ['munich', 'bavaria', 'america', 'valley', 'nowhere'];
  expect([0, 1, 2, 3].map((level) => ids.map((id) => at(id, level)))).toEqual([
    ['DE', 'DE', 'US', null, null],
    ['DE2', 'DE2', null, null, null],
    ['DE21', null, null, null, null],
    [null, null, null, 'Valley', null],
  ]);
  expect(Array.from(regionsAt(table, 1), (region) => table.regions.code[region] ?? null)).toEqual(
    table.organisations.id.map((id) => at(id, 1)),
  );
});

const i: Scope = 'intra-regional';
const n: Scope = 'national';
const x: Scope = 'international';
const u: Scope = 'unknown';

test.each([
  [0, [i, i, i, x, u, u, u]],
  [1, [i, i, i, x, u, u, u]],
  [2, [i, n, u, x, u, u, u]],
  [3, [u, u, u, x, u, i, u]],
])('scopes at level %i', (level, expected) => {
  const byId = table.links.id.map((id, link) => [id, scopes[scopeOf(table, link, level)]] as const);
  expect(byId.sort().map(([, scope]) => scope)).toEqual(expected);
  const all = Int32Array.from(table.links.id, (_, link) => link);
  expect([...scopesOf(table, all, level)]).toEqual(Array.from(all, (link) => scopeOf(table, link, level)));
});
