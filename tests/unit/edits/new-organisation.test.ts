import { expect, it } from 'vitest';
import {
  draftOf,
  draftProblem,
  organisationOf,
  regionsLike,
} from '../../../client/edits/new-organisation.ts';

it.each([
  ['Ångström & Söner "AB"', [], 'angstrom-soner-ab'],
  ['Acorn', ['acorn', 'acorn-2'], 'acorn-3'],
  ['日本電気', [], '日本電気'],
])('the id of %j is made from it, and is nobody else’s', (name, taken, id) => {
  expect(draftOf(name, taken)).toEqual({ id, name, kind: 'firm', founded: '', region: '' });
});

const draft = draftOf('Newco', []);

it.each([
  [{}, undefined],
  [{ id: ' ' }, 'Give the new organisation an id.'],
  [{ id: 'x'.repeat(201) }, expect.stringMatching(/^id: /)],
  [{ founded: '87' }, 'Write four digits as the founding year, or nothing.'],
])('what is wrong with %j is said', (changed, problem) => {
  expect(draftProblem({ ...draft, ...changed })).toEqual(problem);
});

it.each([
  ['', null],
  [' UKH12 ', 'UKH12'],
  ['Hampshire (old) (UKJ3)', 'UKJ3'],
])('the region %j is sent as %j; what was not asked for is not known', (region, code) => {
  const { id, kind, founded, ...rest } = organisationOf({ ...draft, region, founded: '1987' });
  expect({ id, kind, founded }).toEqual({ id: 'newco', kind: 'firm', founded: 1987 });
  expect(rest).toMatchObject({ name: 'Newco', region: code, size: null, note: null });
});

it('regions are found by name and code, accents or not', () => {
  const all = [
    { code: 'SE23', name: 'Västsverige' },
    { code: 'UKH1', name: 'East Anglia' },
  ];
  expect(regionsLike(all, 'vast')).toEqual([all[0]]);
  expect(regionsLike(all, 'ukh')).toEqual([all[1]]);
});
