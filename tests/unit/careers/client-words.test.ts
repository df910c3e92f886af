import { describe, expect, it } from 'vitest';
import { behindWords, derivedWords, reasonWords, yearWords } from '../../../client/careers/words.ts';
import { underivedReasons } from '../../../contract/careers.ts';

describe('the words of the panel', () => {
  it('name people, by id where no name is stored, with role and years as far as known', () => {
    const one = { id: 'p1', name: 'Ann', role: 'engineer', from: 1980, to: 1990 };
    expect(behindWords(one)).toBe('Ann, engineer, 1980–1990');
    expect(behindWords({ ...one, name: null, role: null, to: null })).toBe('p1, 1980–');
    expect([yearWords({ from: null, to: 1990 }), yearWords({ from: 1990, to: 1990 })]).toEqual([
      '–1990',
      '1990',
    ]);
  });

  it('say what is new, known and left out', () => {
    const answer = { total: 3, fresh: 1, foundings: 4, leftOut: 2 } as Parameters<typeof derivedWords>[0];
    expect(derivedWords(answer)).toBe(
      '4 foundings by people in the data give 3 spin-offs: 1 new, 2 of a parent and child that are claimed already. The filter leaves out 2 more.',
    );
    expect(derivedWords({ ...answer, total: 0, fresh: 0, leftOut: 0 })).toBe(
      '4 foundings by people in the data give 0 spin-offs.',
    );
  });

  it('has words for every reason', () => {
    expect(Object.keys(reasonWords).sort()).toEqual([...underivedReasons].sort());
  });
});
