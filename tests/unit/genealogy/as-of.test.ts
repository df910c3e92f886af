import { expect, it } from 'vitest';
import { kinAsOf } from '../../../client/genealogy/model/as-of.ts';
import { kinUnder } from '../../../client/genealogy/model/definition.ts';
import { describeLineage } from '../../../client/genealogy/model/facts.ts';
import { kinOf, type Relative } from '../../../client/genealogy/model/kin.ts';
import { countStays, staysOf } from '../../../client/genealogy/tree/stays.ts';
import { listTree, primaryIn } from '../../../client/genealogy/tree/tree-model.ts';
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
  const then = kinAsOf(kin, 1980, 'a');
  expect([...then.organisations.keys()]).toEqual(['a', 'b', 'd']);
  expect(then.organisations.get('b')).toMatchObject({ dissolved: null, fate: 'active' });
  expect([...then.spinoffs.keys()].sort()).toEqual(['a-b', 'a-d']);
  expect(kinAsOf(kin, 1990, 'a').organisations.get('b')).toMatchObject({ dissolved: 1990, fate: 'closed' });
  expect(kinAsOf(kin, null, 'a')).toBe(kin);
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

/** University → 25 undated and one dated firm; an undated grandchild of a firm that comes later. */
const descendant = (id: string, start: number | null, generation: number): Relative => ({
  ...firm(id, start),
  ...{ side: 'descendant', generation: { min: generation, max: 3 } },
});
const spun = kinOf(
  [
    { ...firm('u', null), side: 'focus', generation: { min: 0, max: 0 } },
    ...[descendant('old', 1881, 1), descendant('new', 1960, 1), descendant('x', null, 1)],
    ...[descendant('y', null, 2), descendant('z', 1870, 2)],
  ],
  [
    ...[link('u', 'old', 1881, null), link('u', 'new', 1960, null), link('u', 'x', null, null)],
    ...[link('new', 'y', null, null), link('new', 'z', null, null)],
  ],
);
const wordsAt = (asOf: number | null) => describeLineage({ kin: kinAsOf(spun, asOf, 'u'), focus: 'u', asOf });

it('counts at a year whom lines that were there by then reach, and says nothing of the undated', () => {
  expect([...kinAsOf(spun, 1881, 'u').organisations.keys()]).toEqual(['u', 'old', 'x']);
  expect(wordsAt(1881)).toBe('By the end of 1881: 1 spin-off, 1881; 1 without year');
  expect(wordsAt(1500)).toBe('By the end of 1500: no spin-offs known; 1 without year');
  expect(wordsAt(1960)).toBe(
    'By the end of 1960: 2 spin-offs and 1 further descendant, 2 generations, 1870–1960; 2 without year',
  );
});

it('says as many generations as are drawn, not as the longest line has', () => {
  expect(wordsAt(null)).toBe(
    '3 spin-offs and 2 further descendants, 2 generations, 1870–1960; 2 without year',
  );
});

it('drops the focus at a year before it, but not who may have been there', () => {
  expect([...kinAsOf(kin, 1960, 'b').organisations.keys()]).toEqual([]);
  const late = kinOf([firm('p', 1950), firm('q', 1970)], [link('p', 'q', null, null)]);
  expect([...kinAsOf(late, 1960, 'q').organisations.keys()]).toEqual(['p']);
});

it('lists a lineage as it was: another parent where the one drawn comes later', () => {
  const both = kinOf(
    [firm('a', 1900), firm('late', 1950), firm('child', 1940)],
    [link('a', 'late', 1950, null), link('a', 'child', 1940, null), link('late', 'child', 1955, null)],
  );
  const drawn = new Map([
    ['late', both.spinoffs.get('a-late')!],
    ['child', both.spinoffs.get('late-child')!],
  ]);
  const linesAt = (year: number | null) => {
    const then = kinAsOf(both, year, 'a');
    const primary = primaryIn(then, drawn);
    const seen = { focus: 'a', level: 3, regions: new Map(), seenFrom: 'parent' } as const;
    const stays = staysOf({ kin: then, primary, ...seen });
    const counted = countStays(then, stays, 'parent').map(({ ids }) => ids);
    return { lines: listTree(then, primary, new Set()).map((o) => `${o.parent} ${o.id}`), counted };
  };
  expect(linesAt(null)).toEqual({
    lines: ['null a', 'a late', 'late child'],
    counted: [['late', 'child']],
  });
  expect(linesAt(1945)).toEqual({ lines: ['null a', 'a child'], counted: [['child']] });
  expect(linesAt(1920)).toEqual({ lines: ['null a'], counted: [] });
});

it('says under which definition nothing is known of the focus', () => {
  const told = {
    kin: kinAsOf(spun, null, 'x'),
    focus: 'lone',
    definition: { rule: 'licence', type: null },
  } as const;
  const alone = { ...told, kin: { ...told.kin, organisations: new Map() } };
  expect(describeLineage({ ...alone, asOf: null })).toBe(
    'No spin-off or parent by the rule “licence” is known',
  );
  expect(describeLineage({ ...alone, asOf: 1990 })).toBe(
    'No spin-off or parent by the rule “licence” is known by the end of 1990',
  );
});

it('tells who has no start year from who has no year at all, as the folds of the drawing do', () => {
  const words = (...late: Relative[]) => {
    const organisations = [...spun.organisations.values(), ...late];
    const links = late.map(({ id }) => link('u', id, null, null));
    return describeLineage({
      kin: kinOf(organisations, [...spun.spinoffs.values(), ...links]),
      focus: 'u',
      asOf: null,
    });
  };
  const ended = { ...descendant('ended', null, 1), dissolved: 1990 };
  expect(words()).toContain('; 2 without year');
  expect(words(ended)).toContain('; 3 without start year, 2 without any');
  const bought = { ...descendant('bought', null, 1), acquisitions: [{ year: 1999 }] as never[] };
  expect(words(ended, bought)).toContain('; 4 without start year, 2 without any');
});
