import { expect, test } from 'vitest';
import { everything, type Filter } from '../../../contract/filter.ts';
import { familyOf } from '../../../server/genealogy/family.ts';
import { type LineageFilter, leavesAll } from '../../../server/genealogy/filter.ts';
import { claim, leaveAll, relative } from './descents.ts';

const relatives = [
  relative('root', { kind: 'university', region: 'R1', founded: 1900 }),
  relative('old', {
    founded: 1950,
    dissolved: 1970,
    sector: 'services',
    claims: [claim('root', 'old', { year: 1950 })],
  }),
  relative('open', { claims: [claim('root', 'open')] }),
  relative('young', {
    start: 1985,
    region: 'R2',
    claims: [
      claim('root', 'young', { id: '1', year: 1985, confidence: 'low' }),
      claim('root', 'young', { id: '2', year: 1990, confidence: 'high' }),
    ],
  }),
  relative('other', { dataset: 'e', founded: 1960, claims: [claim('root', 'other', { year: 1960 })] }),
];

/** Organisations, then spin-offs by the child with their number of claims. */
function left(filter: Partial<Filter>, more: Partial<LineageFilter> = {}) {
  const datasets = new Set(['d', 'e']);
  const family = familyOf(relatives, {
    ...leaveAll,
    datasets,
    filter: { ...everything, ...filter },
    ...more,
  });
  const spinoffs = family.spinoffs.map((s) => `${s.child} ${s.claims}`).sort();
  return [[...family.organisations.keys()].join(' '), spinoffs.join(', ')];
}

test('a filter leaves organisations and spin-offs as everywhere', () => {
  expect(left({})).toEqual(['root old open young other', 'old 1, open 1, other 1, young 2']);
  expect(left({ kinds: ['firm'] })).toEqual(['old open young other', '']);
  expect(left({ sectors: ['services'] }, { kept: new Set(['root']) })).toEqual(['root old', 'old 1']);
  expect(left({ from: 1971 })).toEqual(['root open young other', 'open 1, young 2']);
  expect(left({ to: 1987 })).toEqual(['root old open young other', 'old 1, open 1, other 1']);
  expect(left({ undated: 'exclude' })).toEqual(['root old young other', 'old 1, other 1, young 2']);
  expect(left({ minConfidence: 'high' })).toEqual(['root old open young other', 'young 1']);
  expect(left({ links: ['supply'] })).toEqual(['root old open young other', '']);
});

test('what a filter takes from the graph bounds it too', () => {
  expect(left({}, { asOf: 1955 })).toEqual(['root old open', 'old 1, open 1']);
  expect(left({ undated: 'exclude' }, { asOf: 1955 })).toEqual(['root old', 'old 1']);
  // Of the year its leading claim says, though another tells that it was there before.
  expect(left({}, { asOf: 1987 })).toEqual(['root old open young other', 'old 1, open 1, other 1']);
  expect(left({}, { regions: new Set(['R1', 'R2']) })).toEqual(['root young', 'young 2']);
  expect(left({}, { within: new Set(['root', 'open']) })).toEqual(['root open', 'open 1']);
  // Of the data sets asked for the claims are read: whom they name stays, whichever brought it.
  expect(left({}, { datasets: new Set(['d']) })).toEqual(left({}));
});

test('a filter that says nothing is told apart from one that does', () => {
  const says = (filter: Partial<Filter>, asOf?: number) =>
    !leavesAll({ ...leaveAll, filter: { ...everything, ...filter }, asOf });
  expect([says({}), says({ level: 1 }), says({ kinds: undefined })]).toEqual([false, false, false]);
  expect([says({ to: 1990 }), says({ undated: 'exclude' }), says({}, 1990)]).toEqual([true, true, true]);
});
