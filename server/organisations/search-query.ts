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
    .replaceAll(/[øđłħıæœßþð]/g, (letter) => folded[letter]!);
}

/** The words of a text. What stands between them, Lucene's own signs among it, is left out: so no text can be a command. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How many letters may differ: none in short words, else typing errors would find everything. */
function tolerance(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

function alternatives(word: string): string {
  const typo = tolerance(word);
  const fuzzy = typo > 0 ? ` OR ${word}~${typo}^0.3` : '';
  return `("${word}"^4 OR ${word}*^2${fuzzy})`;
}

/**
 * A Lucene query for what somebody typed: every word, as it is, as a beginning, or with a typing error.
 * null when there is no word in it.
 */
export function luceneQuery(text: string): string | null {
  const words = wordsOf(text).slice(0, 12);
  return words.length === 0 ? null : words.map(alternatives).join(' AND ');
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
