import { expect, it } from 'vitest';
import { kinAsOf } from '../../../client/genealogy/model/as-of.ts';
import { kinUnder } from '../../../client/genealogy/model/definition.ts';
import { kinOf, type Relative } from '../../../client/genealogy/model/kin.ts';
import type { Spinoff } from '../../../contract/genealogy.ts';

const firm = (id: string, start: number | null, dissolved: number | null = null): Relative => ({
  ...{ id, name: id, kind: 'firm', region: null, country: null, founded: start, start, dissolved },
  ...{ fate: dissolved === null ? null : 'closed', size: null, sector: null, acquisitions: [] },
});
const link = (parent: string, child: string, year: number | null, rule: Spinoff['rule']): Spinoff => ({
  ...{ id: `${parent}-${child}`, parent, child, year, rule, type: 'corporate', confidence: 'high' },
  ...{ source: null, claims: 1, disputed: false },
});
const kin = kinOf(
  [firm('a', 1950), firm('b', 1970, 1990), firm('c', 1985), firm('d', null)],
  [link('a', 'b', 1970, 'licence'), link('b', 'c', 1985, 'licence'), link('a', 'd', null, 'student')],
);

it('holds who was there by the end of a year, as they stood then', () => {
  const then = kinAsOf(kin, 1980);
  expect([...then.organisations.keys()]).toEqual(['a', 'b', 'd']);
  expect(then.organisations.get('b')).toMatchObject({ dissolved: null, fate: 'active' });
  expect([...then.spinoffs.keys()].sort()).toEqual(['a-b', 'a-d']);
  expect(kinAsOf(kin, 1990).organisations.get('b')).toMatchObject({ dissolved: 1990, fate: 'closed' });
  expect(kinAsOf(kin, null)).toBe(kin);
});

it('keeps what is joined to the focus by spin-offs under a definition', () => {
  expect([...kinUnder(kin, 'b', { rule: 'licence', type: null }).organisations.keys()]).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect([...kinUnder(kin, 'b', { rule: 'student', type: null }).organisations.keys()]).toEqual(['b']);
  expect(kinUnder(kin, 'b', { rule: null, type: null })).toBe(kin);
});
