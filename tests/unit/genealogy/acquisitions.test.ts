import { expect, test } from 'vitest';
import { lifeEndOf } from '../../../client/genealogy/layout/life-end.ts';
import { layOutTimeTree } from '../../../client/genealogy/layout/timeTree.ts';
import type { TreeOrganisation } from '../../../client/genealogy/layout/types.ts';
import { kinOf, type Relative } from '../../../client/genealogy/model/kin.ts';
import { fatesOf, lifeOf, shortLifeOf } from '../../../client/genealogy/model/life.ts';
import { makeScene } from '../../../client/genealogy/scene/scene.ts';
import { printInk } from '../../../client/ui/figures/shapes.ts';
import { acquisitionsOf, type Deal } from '../../../server/genealogy/acquisitions.ts';

function firm(part: Partial<Relative>, ...years: (number | null)[]): Relative {
  const acquisitions = years.map((year, i) => ({
    year,
    by: { id: `b${i}`, name: `Buyer ${i}` },
    confidence: 'medium' as const,
  }));
  const unknown = { region: null, country: null, founded: null, size: null, sector: null };
  const open = { start: 1990, dissolved: null, fate: null };
  return { id: 'f', name: 'Firm', kind: 'firm', ...unknown, ...open, acquisitions, ...part };
}

test.each<[string, TreeOrganisation, ReturnType<typeof lifeEndOf>]>([
  ['acquired, no end stored', firm({ fate: 'acquired' }, 2016), { year: 2016, form: 'acquired', bought: [] }],
  ['nothing stored but the deal', firm({}, 2016), { year: 2016, form: 'acquired', bought: [] }],
  ['bought twice', firm({ fate: 'acquired' }, 2001, 2016), { year: 2016, form: 'acquired', bought: [2001] }],
  ['no year of the deal', firm({}, null), { year: null, form: 'acquired', bought: [] }],
  ['lives on', firm({ fate: 'active' }, 1986), { year: null, form: 'active', bought: [1986] }],
  [
    'closed, nobody says when',
    firm({ fate: 'closed' }, 2003),
    { year: null, form: 'closed', bought: [2003] },
  ],
  [
    'own end first',
    firm({ fate: 'closed', dissolved: 2002 }, 1999, 2014),
    { year: 2002, form: 'closed', bought: [1999] },
  ],
  ['ended when bought', firm({ dissolved: 2002 }, 2002), { year: 2002, form: 'acquired', bought: [] }],
  ['never bought', firm({ dissolved: 2002 }), { year: 2002, form: 'ended', bought: [] }],
  ['nothing known', firm({}), { year: null, form: 'unknown', bought: [] }],
])('the end of a life: %s', (_, organisation, end) => {
  expect(lifeEndOf(organisation)).toEqual(end);
});

test('an acquisition is said in words, and stored years stay as they are', () => {
  expect(lifeOf(firm({}, 2016))).toBe('from 1990, acquired 2016');
  expect(shortLifeOf(firm({}, 2016))).toBe('1990–2016');
  expect(shortLifeOf(firm({ fate: 'active' }))).toBe('1990–');
  expect(shortLifeOf(firm({ start: null, dissolved: 1999 }))).toBe('?–1999');
  expect(shortLifeOf(firm({}))).toBe('1990–?');
  expect(lifeOf(firm({ start: null }, 2016))).toBe('acquired 2016');
  expect(lifeOf(firm({ fate: 'acquired', dissolved: 1999 }, 1985, 1999))).toBe('1990–1999');
  expect(lifeOf(firm({ fate: 'active' }, 1995))).toBe('since 1990');
  expect(fatesOf(firm({ fate: 'acquired' }, 1985, null))).toEqual([
    'acquired 1985 by Buyer 0',
    'acquired by Buyer 1',
  ]);
  expect(fatesOf(firm({ fate: 'closed' }, 1985))).toEqual(['acquired 1985 by Buyer 0', 'closed']);
  expect(fatesOf(firm({ fate: 'active' }))).toEqual([]);
});

test('the drawing ends at the acquisition, marks earlier ones, and sets a question mark before an undated start', () => {
  const organisations = [firm({}, 2001, 2016), firm({ id: 'g', start: null }, 2010)];
  const kin = kinOf(organisations, []);
  const tree = layOutTimeTree(
    { organisations, spinoffs: [] },
    { present: 2020, breakFrom: Number.POSITIVE_INFINITY, yearWidth: 20 },
  );
  const of = (id: string) => tree.organisations.find((o) => o.id === id)!;
  const { mark, bought, end } = of('f');
  expect([(bought[0]! - mark.x) / 20, (end.x - mark.x) / 20, end.form, end.known]).toEqual([
    11,
    26,
    'acquired',
    true,
  ]);
  expect([of('g').mark.known, of('g').end.x - end.x]).toEqual([false, -6 * 20]);
  const colouring = { title: '', categories: [], of: () => null, colourLinks: false };
  const scene = makeScene({ tree, kin, colouring, focus: 'f', ink: printInk });
  const starts = scene.organisations.map((o) => [
    o.id,
    o.start.filter((s) => s.tag === 'text').map((s) => s.text),
  ]);
  expect(Object.fromEntries(starts)).toEqual({ f: [], g: ['?'] });
});

test('of each buyer the leading claim counts, in order of years', () => {
  const deal = (link: string, buyer: string, year: number | null, confidence: Deal['confidence']): Deal => ({
    link,
    by: { id: buyer, name: buyer },
    year,
    confidence,
  });
  const deals = [
    deal('1', 'b', 2016, 'low'),
    deal('2', 'b', 2017, 'high'),
    deal('3', 'c', null, 'high'),
    deal('4', 'a', 2001, 'low'),
  ];
  const of = (least?: Deal['confidence']) =>
    acquisitionsOf(deals, least).map(({ by, year }) => [by.id, year]);
  expect(of()).toEqual([
    ['a', 2001],
    ['b', 2017],
    ['c', null],
  ]);
  expect(of('medium')).toEqual([
    ['b', 2017],
    ['c', null],
  ]);
  expect(acquisitionsOf([], undefined)).toEqual([]);
});
