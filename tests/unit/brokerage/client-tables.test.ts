import { expect, test } from 'vitest';
import { brokersCsv, triadsCsv, yearsCsv } from '../../../client/brokerage/tables.ts';
import { grafWords } from '../../../client/brokerage/words.ts';
import { playedRoles, slicesWithPairs } from '../../../client/brokerage/years-chart.ts';
import { broker, none } from './broker.ts';

const graph = { n: 3, m: 2, dropped: { loops: 0, parallel: 0 } };
const rolesAt = (counts: typeof none) => ({ counts, expected: none, z: { ...none, total: null } });

test('the table of brokers as CSV: formulas escaped, what is not there left empty, p and q where tested', () => {
  const trap = { ...broker, name: '=1+1', industry: null, constraint: null };
  const [head, row, note] = brokersCsv([trap], () => 'Cambridge, UK', ['Level 3']).split('\r\n');
  expect(head).toMatch(
    /^id,name,kind,industry,intermediary,group,group name,total,total expected,total z,coordinator,/,
  );
  expect(row).toMatch(/^cc,'=1\+1,firm,,industry,UKH12,"Cambridge, UK",14,2.5,3.14,0,0,0,/);
  expect(row).toMatch(/,14,14,yes,8,3,12,,5$/);
  expect(note).toBe('# Level 3');
  const tested = { ...broker, p: { ...none, total: null }, q: { ...none, total: null } };
  expect(brokersCsv([tested], () => '', [])).toContain('gatekeeper p,gatekeeper q');
});

test('a gatekeeper that joins no pair across says on what links it is one', () => {
  expect(grafWords(broker)).toBe('Links: 8 inside its region, 3 out of it.');
  const inward = { ...broker, counts: { ...none, coordinator: 2, total: 2 } };
  expect(grafWords(inward)).toBe(
    'Links: 8 inside its region, 3 out of it. It joins no pair across: no link comes in and goes on, or its ends have no group or a link of their own.',
  );
});

test('the pairs as CSV', () => {
  const end = (id: string) => ({ id, name: `@${id}`, group: 'G' });
  const triads = [{ key: 'a b', role: 'liaison' as const, from: end('a'), to: end('b') }];
  expect(triadsCsv(broker, triads, [])).toBe(
    "role,from id,from name,from group,broker id,broker name,to id,to name,to group\r\nliaison,a,'@a,G,cc,Cambridge Consultants,b,'@b,G\r\n",
  );
});

test('the years as CSV, every slice; the chart begins before the first pair', () => {
  const slices = [
    { from: 1950, to: 1959, graph, roles: null },
    { from: 1951, to: 1960, graph, roles: rolesAt(none) },
    { from: 1952, to: 1961, graph, roles: rolesAt({ ...none, gatekeeper: 2, total: 2 }) },
  ];
  const lines = yearsCsv(slices, []).split('\r\n');
  expect(lines[1]).toBe(`1950,1959,3,2${','.repeat(18)}`);
  expect(lines[3]).toMatch(/^1952,1961,3,2,2,0,,/);
  expect(slicesWithPairs(slices)).toEqual(slices.slice(1));
  expect(playedRoles(slices)).toEqual(['gatekeeper']);
});
