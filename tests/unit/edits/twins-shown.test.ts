import { expect, it } from 'vitest';
import { apartKey } from '../../../client/edits/apart.ts';
import { isSearched, openTwins, shownWords, twinsAtATime } from '../../../client/edits/twins-shown.ts';
import type { OrganisationTwin, Twins } from '../../../contract/organisations.ts';

const side = (id: string, place: string): OrganisationTwin['a'] => ({
  ...{ id, name: id.toUpperCase(), kind: 'firm', region: null, founded: null, dissolved: null },
  ...({ place, dataset: 'd' } as OrganisationTwin['a']),
});
const pair = (a: string, b: string, place: string) =>
  ({ a: side(a, place), b: side(b, place) }) as OrganisationTwin;
const twins = [pair('helix', 'helx', 'Ulm'), pair('lumen', 'lumn', 'Bonn'), pair('orbis', 'orbs', 'Ulm')];

it('leaves out what was set apart, and finds by name, id and place of either', () => {
  const apart = new Set([apartKey('orbs', 'orbis')]);
  expect(openTwins(twins, apart, '').open).toEqual(twins.slice(0, 2));
  expect(openTwins(twins, new Set(), ' ulm').found).toEqual([twins[0], twins[2]]);
  expect(openTwins(twins, apart, 'LUMN').found).toEqual([twins[1]]);
  expect(openTwins(twins, apart, 'orbis')).toMatchObject({ found: [] });
});

it('can be searched where they are many, and as long as a text hides some', () => {
  const many = Array.from({ length: twinsAtATime + 1 });
  expect([isSearched(many, ''), isSearched(twins, '')]).toEqual([true, false]);
  expect(isSearched(twins, 'helx')).toBe(true);
});

it('says how many there are, and how many lie beyond the answer', () => {
  const answer = { twins, total: 3, truncated: false } as Twins;
  expect(shownWords(2, 3, answer)).toBe('2 of 3 pairs shown.');
  expect(shownWords(1, 1, answer)).toBe('1 of 1 pair shown.');
  expect(shownWords(0, 0, answer)).toBe('No pair found.');
  expect(shownWords(2, 3, { ...answer, total: 7012, truncated: true })).toBe(
    '2 of 3 pairs shown, among the first 3 of 7,012: narrow the filter to see the others.',
  );
});
