/** Edits (insert, delete, replace, swap of neighbours) between two words, given up beyond `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, before[j - 2]! + 1);
      next.push(best);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** The word most like the one given, if any is like it at all: two edits in five letters or more, one in three or four; case doesn't count. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase().replaceAll(/[\s_]+/g, '-');
  let limit = wanted.length < 3 ? 0 : wanted.length < 5 ? 1 : 2;
  let found: string | undefined;
  for (const candidate of words) {
    const d = distance(wanted, candidate.toLowerCase(), limit);
    if (d > limit) continue;
    if (d === 0) return candidate;
    found = candidate;
    limit = d - 1;
  }
  return found;
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const found = nearest(word, words);
  return found === undefined ? '' : ` Did you mean "${found}"?`;
}
