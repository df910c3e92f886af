import { describe, expect, it } from 'vitest';
import { correctables, editWords, mergeRows, missing, yearOf } from '../../../client/edits/model.ts';
import type { Edit } from '../../../contract/edits.ts';
import type { Claim, OrganisationDetail } from '../../../contract/organisations.ts';
import { restingOn } from '../../../server/imports/edits/stack.ts';

const claim: Claim = {
  ...{ id: 'claim', year: 1990, from: null, to: null, type: null, rule: null, formality: null, weight: null },
  ...{ confidence: 'medium', source: null, note: null, dataset: 'base' },
};
const one: OrganisationDetail = {
  ...{
    id: 'a',
    name: 'A',
    kind: 'firm',
    region: 'X1',
    country: 'X',
    founded: 1980,
    dissolved: null,
    fate: null,
  },
  ...{ start: 1980, size: null, sector: null, place: null, lat: 52, lon: 0.5, industry: null, nace: null },
  ...{ wikidata: null, ror: null, source: 's', note: null, dataset: 'base', askedAs: null, merged: [] },
  ...{ regions: [{ code: 'X1', name: 'Ex One', level: 1 }], counts: [], truncated: false },
  links: [
    {
      ...{ id: 'claim', type: 'spin-off', direction: 'in', scope: 'national', claims: [claim] },
      other: { id: 'p', name: 'Parent', kind: 'firm', region: null },
    },
  ],
};

describe('a year that is written', () => {
  it.each([
    ['1987', 1987],
    [' 1987 ', 1987],
    ['', null],
    ['87', undefined],
    ['19878', undefined],
    ['0987', undefined],
  ])('%j is %j', (text, year) => expect(yearOf(text)).toBe(year));
});

it('years of the organisation and of each claim of its origin can be corrected', () => {
  const all = correctables(one);
  expect(all.map(({ label, year }) => [label, year])).toEqual([
    ['Founded', 1980],
    ['Dissolved', null],
    ['Spun off from Parent', 1990],
  ]);
  expect(all[2]!.request(1991, 's')).toEqual({
    ...{ action: 'correct-spin-off', parent: 'p', child: 'a', claim: 'claim', year: 1991, source: 's' },
  });
});

it('a source is asked for, after what else is missing', () => {
  expect(missing({ source: ' ', problem: 'No year.' })).toBe('No year.');
  expect(missing({ source: ' ' })).toBe('Say where it is known from.');
  expect(missing({ source: 'a book' })).toBeUndefined();
});

it('of two that are merged only what differs is chosen; what the kept one lacks is offered', () => {
  const twin = { ...one, id: 'b', founded: 1981, dissolved: 1999, lat: null, lon: null };
  expect(mergeRows(one, twin)).toEqual([
    { field: 'founded', label: 'Founded', kept: '1980', merged: '1981', isTaken: false },
    { field: 'dissolved', label: 'Dissolved', kept: '', merged: '1999', isTaken: true },
  ]);
  expect(mergeRows(twin, one).map(({ field }) => field)).toEqual(['coordinates', 'founded']);
});

it('an edit is told in a few words', () => {
  const told: Edit = {
    ...{ id: '1', import: 'i', title: 'T', organisations: ['a'], source: 's', at: '', undoFirst: [] },
    ...{ action: 'correct', field: 'founded', before: 1980, after: null },
  };
  expect(editWords(told)).toBe('founded: 1980 → not known');
  expect(editWords({ ...told, action: 'merge', organisations: ['b', 'a'] })).toBe('b merged into a');
});

describe('what rests on an edit', () => {
  const edit = (dataset: string, version: number, more: object = {}) => ({
    ...{ id: dataset, dataset, version, action: 'correct' as const, organisations: ['a'], field: 'founded' },
    ...{ claim: null, before: null, after: null, source: '', at: '', on: [], ...more },
  });
  const merge = (dataset: string, version: number, organisations: string[]) =>
    edit(dataset, version, { action: 'merge', organisations, field: null });
  it.each([
    ['a later one of the same field', edit('y', 2), ['y']],
    ['not an earlier one', edit('y', 0), []],
    ['not another field', edit('y', 2, { field: 'dissolved' }), []],
    ['not another organisation', edit('y', 2, { organisations: ['b'] }), []],
    ['not a claim of it', edit('y', 2, { claim: 'c' }), []],
    ['not a merge', merge('y', 2, ['b', 'a']), []],
  ])('%s', (_, other, resting) => {
    expect(restingOn([edit('x', 1), other], 'x').map(({ dataset }) => dataset)).toEqual(resting);
  });
  it('a later merge with one of the same', () => {
    const all = [merge('x', 1, ['b', 'a']), merge('y', 2, ['a', 'c']), merge('z', 3, ['d', 'e'])];
    expect(restingOn(all, 'x').map(({ dataset }) => dataset)).toEqual(['y']);
  });
});
