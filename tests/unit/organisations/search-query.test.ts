import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, luceneQuery, nameFit, wordsOf } from '../../../server/organisations/search-query.ts';

it.each([
  ['Göteborgs Universitet', 'goteborgs universitet'],
  ['Ørsted Łódź Straße', 'orsted lodz strasse'],
  ['ＡＢＣ', 'abc'],
])('folds %j', (text, folded) => expect(fold(text)).toBe(folded));

it('lets a typing error pass in longer words only', () => {
  expect(luceneQuery('arm', true)).toBe('("arm"^4 OR arm*^2)');
  expect(luceneQuery('Seimens', true)).toBe('("seimens"^4 OR seimens*^2 OR seimens~1^0.3)');
  expect(luceneQuery('Cambridge C', true)).toBe(
    '("cambridge"^4 OR cambridge*^2 OR cambridge~2^0.3) AND ("c"^4 OR c*^2)',
  );
});

it('asks for no typing errors where they are not wanted', () => {
  expect(luceneQuery('Seimens', false)).toBe('("seimens"^4 OR seimens*^2)');
  expect(luceneQuery('D’Arc', false)).toBe(
    `(("d'arc"^4 OR d'arc*^2) OR (("d"^4 OR d*^2) AND ("arc"^4 OR arc*^2)))`,
  );
});

it('asks for words the index leaves out only where nothing else was typed, as beginnings', () => {
  expect(luceneQuery('Bank of the Ruhr', true)).toBe(luceneQuery('bank ruhr', true));
  expect(luceneQuery('The', true)).toBe('the*');
});

it('asks for a word with an apostrophe as one and in parts', () => {
  expect(luceneQuery('D’Arc', true)).toBe(
    `(("d'arc"^4 OR d'arc*^2 OR d'arc~1^0.3) OR (("d"^4 OR d*^2) AND ("arc"^4 OR arc*^2)))`,
  );
});

it('has no query for a text without a word', () => {
  expect(luceneQuery(' *:* && || "~^" ', true)).toBeNull();
});

it("leaves no sign of Lucene's own in the words", () => {
  const texts = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(fc.property(texts, (text) => wordsOf(text).every((word) => /^[\p{L}\p{N}]+$/u.test(word))));
});

it.each([
  ['siemens', 'Siemens', 3],
  ['siem', 'Siemens Energy', 2],
  ['energy siem', 'Siemens Energy', 1],
  ['seimens', 'Siemens', 0],
])('judges %j against %j', (text, name, value) => expect(nameFit(text, name)).toBe(value));
