import { expect, test } from 'vitest';
import { notesOfBoth } from '../../../client/regions/scorecard/both.ts';
import {
  differenceText,
  groundsText,
  partsText,
  valueText,
} from '../../../client/regions/scorecard/values.ts';

test('values of indicators in words', () => {
  expect([
    valueText(0.934, 'share'),
    valueText(-7, 'people'),
    valueText(0.1092, 'correlation'),
    valueText(null, 'count'),
  ]).toEqual(['93 %', '−7', '0.11', '–']);
  expect([
    differenceText(0.93, 0.3, 'share'),
    differenceText(3, 5, 'count'),
    differenceText(1, null, 'count'),
  ]).toEqual(['+63 points', '−2', '–']);
  const grounds = { n: 74, of: 'firms', unit: 'correlation', partsUnit: null, test: null } as const;
  const tested = { ...grounds, test: { p: 0.04, permutations: 999, seed: 1 } };
  expect(groundsText(tested)).toBe('N = 74 firms; p = 0.040 (999 deals)');
  expect(groundsText({ ...grounds, unit: 'share' })).toBe('of 74 firms');
  const flows = { ...grounds, n: 12, of: 'worker flows', unit: 'share', partsUnit: 'people' } as const;
  expect(groundsText(flows)).toBe('from 12 worker flows');
  const part = (name: string, value: number) => ({ id: name, name, value, n: value });
  const values = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, i) => part(name, i));
  expect(partsText({ values, partsUnit: 'count' })).toBe('a 0, b 1, c 2, d 3, e 4 and 1 more');
});

test('notes on two regions: what is said of both once, the rest by name', () => {
  const alpha = { region: 'Alpha', notes: ['Thin data.', 'Few firms.', 'Few links.'] };
  expect(notesOfBoth(alpha, undefined)).toEqual(alpha.notes);
  expect(notesOfBoth(alpha, { region: 'Beta', notes: ['Few years.', 'Thin data.'] })).toEqual([
    'Thin data.',
    'Alpha: Few firms. Few links.',
    'Beta: Few years.',
  ]);
});
