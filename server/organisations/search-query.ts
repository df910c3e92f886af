/** Letters that Unicode does not take apart, as Lucene folds them. */
const folded: Record<string, string> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
};

/** Lower case without accents, as the index has names. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[øđłħıæœßþð]/g, (letter) => folded[letter]!)
    .replaceAll('’', "'");
}

/** The words of a text. What stands between them, Lucene's own signs among it, is left out: so no text can be a command. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words the index leaves out of names (Lucene's English list), so to ask for them would find nothing. */
const stopWords = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was ' +
    'will with'
  ).split(' '),
);

/** How many letters may differ: none in short words, else typing errors would find everything. */
function tolerance(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

function alternatives(word: string, withTypos: boolean): string {
  const typo = withTypos ? tolerance(word) : 0;
  const fuzzy = typo > 0 ? ` OR ${word}~${typo}^0.3` : '';
  return `("${word}"^4 OR ${word}*^2${fuzzy})`;
}

/** What was typed between two blanks. The index keeps "l'oreal" as one word, so it is asked for as one and in its parts. */
function clauseOf(typed: string, withTypos: boolean): string | null {
  const words = wordsOf(typed).filter((word) => !stopWords.has(word));
  if (words.length === 0) return null;
  const parts = words.map((word) => alternatives(word, withTypos)).join(' AND ');
  const whole = /^[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)+$/u.exec(fold(typed))?.[0];
  return whole === undefined ? parts : `(${alternatives(whole, withTypos)} OR (${parts}))`;
}

/**
 * A Lucene query for what somebody typed: every word, as it is, as a beginning, or (withTypos) with a typing error. Words the index does not
 * hold are asked for only as the beginning of others, and only where nothing else was typed. null when there is no word in it.
 */
export function luceneQuery(text: string, withTypos: boolean): string | null {
  const clauses = text.split(/\s+/).flatMap((typed) => clauseOf(typed, withTypos) ?? []);
  if (clauses.length > 0) return clauses.slice(0, 12).join(' AND ');
  const words = wordsOf(text).slice(0, 12);
  return words.length === 0 ? null : words.map((word) => `${word}*`).join(' AND ');
}

/** How well a name fits, before the index's own score counts: 3 the same, 2 begins so, 1 has all words or beginnings, 0 a typing error. */
export function nameFit(text: string, name: string): number {
  const asked = wordsOf(text);
  const words = wordsOf(name);
  const [a, b] = [asked.join(' '), words.join(' ')];
  if (a === b) return 3;
  if (b.startsWith(a)) return 2;
  return asked.every((word) => words.some((w) => w.startsWith(word))) ? 1 : 0;
}
