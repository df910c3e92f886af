import { expect, test } from 'vitest';
import { absentRegions, absentWords } from '../../../client/regions/absent.ts';
import type { Region } from '../../../contract/regions.ts';
import { answerOf, rowOf } from './region-answer.ts';

const region = (code: string, level: number): Region => ({
  ...{ code, name: `Name of ${code}`, level, country: 'AA', parent: null, lat: null, lon: null },
  organisations: 1,
});
const shown = answerOf([rowOf('A11')], []);
const all = [region('A11', 3), region('A12', 3), region('A1', 2)];
const named: Parameters<typeof absentRegions>[0] = {
  chosen: 'A11',
  beside: null,
  cell: [],
  picture: 'table',
};
const { level } = shown;

test('a region that is shown is not absent, nor is one behind a cell that the data has', () => {
  expect(absentRegions({ ...named, cell: ['A1', 'A12'] }, shown, all)).toEqual([]);
});

test('an absent one is told once, with why and what to do', () => {
  const found = absentRegions({ ...named, chosen: 'NOPE', beside: 'A1', cell: ['NOPE', 'A11'] }, shown, all);
  expect(found.map((one) => absentWords(one, level))).toEqual([
    'There is no region “NOPE” in the data. Choose one of those shown, or look for one under Regions in the filter.',
    'Name of A1 (A1) is a region of level 2, and regions are shown at level 3. Change the level, or choose another region.',
  ]);
  const [filtered] = absentRegions({ ...named, chosen: 'A12' }, shown, all);
  expect(absentWords(filtered!, level)).toBe(
    'The filter leaves no organisation in Name of A12 (A12). Loosen it, or choose another region.',
  );
});

test('a region does not stand beside itself, and a scorecard shows the most linked one by itself', () => {
  const itself = { code: 'A11', why: 'itself', region: all[0] };
  expect(absentRegions({ ...named, beside: 'A11' }, shown, all)).toEqual([itself]);
  expect(absentRegions({ ...named, chosen: null, beside: 'A11', picture: 'scorecard' }, shown, all)).toEqual([
    itself,
  ]);
  expect(absentRegions({ ...named, chosen: null, beside: 'A11' }, shown, all)).toEqual([]);
  expect(absentWords({ ...itself, why: 'itself' }, level)).toBe(
    'Name of A11 (A11) is the region shown: choose another one beside it.',
  );
});
