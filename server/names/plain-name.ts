/** Forms of firms, as they stand at the end of names: they tell nothing of who it is. */
const forms: ReadonlySet<string> = new Set(
  (
    'ltd limited plc inc incorporated corp corporation co company llc llp lp pty ' +
    'gmbh mbh ag kg kgaa ohg gbr ug se ev eg ' +
    'ab oy oyj as asa aps hb kb ' +
    'bv nv vof cv sa sas sarl sasu eurl spa srl sl slu sro doo zrt kft nyrt'
  ).split(' '),
);

/** Words that join others. */
const joining: ReadonlySet<string> = new Set(['and', 'und', 'et', 'och', 'og', 'en', 'e', 'y', 'the']);

/** Letters that accents can't be taken off. */
const letters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * The words of a name that tell who it is: in lower case, without accents, punctuation, joining words and, at the end, forms of firms. "The
 * Siemens A.G." and "SIEMENS" both give siemens; "Cambridge Consultants Ltd" gives cambridge, consultants.
 */
export function plainWords(name: string): string[] {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßøæœłđðþı]/g, (letter) => letters[letter]!)
    // A.G., S.A. and A/S are words; other marks part words.
    .replaceAll(/[.'’]/g, '')
    .replaceAll(/\b(\p{L})\/(\p{L})\b/gu, '$1$2');
  const all = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const told = all.filter((word) => !joining.has(word));
  const words = told.length > 0 ? told : all;
  while (words.length > 1 && forms.has(words.at(-1)!)) words.pop();
  return words;
}
