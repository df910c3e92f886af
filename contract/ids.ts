/** An id made from a title or a name, with a number after it where others have it already; `fallback` where no Latin letter or digit is in it. */
export function freeId(title: string, taken: Iterable<string>, fallback = 'import'): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  const stem = plain === '' ? fallback : plain;
  const others = new Set(taken);
  let id = stem;
  for (let n = 2; others.has(id); n++) id = `${stem}-${n}`;
  return id;
}
