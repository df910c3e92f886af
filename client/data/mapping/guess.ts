import { type FieldId, fields, fold } from './fields.ts';

/** Field → the position of the column that it is read from; null where none is. */
export type Columns = Record<FieldId, number | null>;

/** 3: the very word; 2: one of its words; 1: it holds the word; 0: nothing alike. */
function likeness(column: string, words: readonly string[]): number {
  const whole = fold(column);
  if (words.includes(whole)) return 3;
  const parts = column.split(/[^\p{L}\p{N}]+/u).map(fold);
  if (parts.some((part) => words.includes(part))) return 2;
  return words.some((word) => word.length > 3 && whole.includes(word)) ? 1 : 0;
}

/** The columns that fields are most likely in, by their names; each column at most once, the surest first. */
export function guessColumns(header: readonly string[]): Columns {
  const pairs = fields.flatMap(({ id, words }, place) =>
    // “Parent company” has a word for a name, too.
    header.map((column, position) => ({
      id,
      rank: id === 'parent' ? -1 : place,
      position,
      score: likeness(column, words),
    })),
  );
  pairs.sort((a, b) => b.score - a.score || a.rank - b.rank || a.position - b.position);
  const columns = Object.fromEntries(fields.map(({ id }) => [id, null])) as Columns;
  const taken = new Set<number>();
  for (const { id, position, score } of pairs) {
    if (score === 0 || columns[id] !== null || taken.has(position)) continue;
    columns[id] = position;
    taken.add(position);
  }
  return columns;
}
