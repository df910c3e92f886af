import { expect, it } from 'vitest';
import { getGenealogy } from '../../../contract/genealogy.ts';
import { MeasureOptions } from '../../../contract/measures.ts';
import { issueWords } from '../../../server/http/issue-words.ts';

it.each([
  [{ kinds: 'bank' }, '"bank" is not one of firm, university, public-lab, intermediary, public-body'],
  [{ from: '19x0' }, '"19x0" is not a number'],
  [{ generations: '-1' }, '-1 is out of range: at least 1'],
  [{ generations: '1000000' }, '1000000 is out of range: at most 100'],
  [{ generations: '1.5' }, '1.5 is not a whole number'],
  [{ kinds: '' }, 'takes at least 1 values'],
  [{ colour: 'red' }, 'there is no parameter "colour" here'],
  [{ from: '2000', to: '1990' }, 'from (2000) lies after to (1990); swap them'],
])('%o: %s', (query, words) => {
  const { error } = getGenealogy.query!.safeParse(query, { error: issueWords });
  expect(error?.issues.map(({ message }) => message)).toEqual([words]);
});

it.each([
  [1, '1 is out of range: less than 1'],
  [0, '0 is out of range: more than 0'],
])('a bound that is itself out of range: damping %d', (damping, words) => {
  const { error } = MeasureOptions.safeParse({ damping }, { error: issueWords });
  expect(error?.issues.map(({ message }) => message)).toEqual([words]);
});
