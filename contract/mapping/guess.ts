import { type Field, type FieldId, fold } from './fields.ts';
import { type Shape, type ShapeId, shapeOf, shapes } from './shapes.ts';

/** Field → the position of the column that it is read from; null or absent where none is. */
export type Columns = Partial<Record<FieldId, number | null>>;

type Row = readonly string[];

interface Guess {
  id: FieldId;
  position: number;
  /** 3: the very word; 2: one of its words; 1: it holds the word. */
  score: number;
}

function likeness(column: string, words: readonly string[]): { score: number; word: number } {
  const whole = fold(column);
  const parts = column.split(/[^\p{L}\p{N}]+/u).map(fold);
  const ways: ((word: string) => boolean)[] = [
    (word) => word.replace('=', '') === whole,
    (word) => parts.includes(word),
    (word) => word.length > 3 && whole.includes(word),
  ];
  for (const [i, isAlike] of ways.entries()) {
    const word = words.findIndex(isAlike);
    if (word >= 0) return { score: 3 - i, word };
  }
  return { score: 0, word: 0 };
}

/** What columns most likely hold, each at most once, the surest first. */
function guesses(header: readonly string[], fields: readonly Field[]): Guess[] {
  const pairs = fields.flatMap(({ id, words }, place) =>
    // “Parent company” has a word for a name, too.
    header.map((column, position) => ({
      id,
      rank: id === 'parent' ? -1 : place,
      position,
      ...likeness(column, words),
    })),
  );
  pairs.sort((a, b) => b.score - a.score || a.rank - b.rank || a.word - b.word || a.position - b.position);
  const found = new Map<FieldId, Guess>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (pair.score === 0 || found.has(pair.id) || taken.has(pair.position)) continue;
    found.set(pair.id, pair);
    taken.add(pair.position);
  }
  return [...found.values()];
}

/** Names of a column that numbers the rows, folded; an "Id" is meant as one. */
const counting = /^(lfd|laufende|row|zeilen)?(nr|no|num|nummer|number|numero|lopnr|lopnummer)$/;

/** Do numbers only count the rows? The next sheet has them, too, for others. They don't where parents are named by them. */
function countsRows(
  header: readonly string[],
  rows: readonly Row[],
  id: number,
  parent?: number | null,
): boolean {
  if (!counting.test(fold(header[id] ?? ''))) return false;
  const numbers = rows.map((row) => row[id] ?? '').filter((cell) => cell !== '');
  const parents = new Set(rows.map((row) => row[parent ?? -1] ?? ''));
  return (
    numbers.length > 0 &&
    numbers.every((cell) => /^\d+\.?$/.test(cell) && Number(cell) <= 2 * rows.length && !parents.has(cell))
  );
}

/** The columns that the fields of a shape are most likely in, by their names; `rows` tell whether numbers are ids. */
export function guessColumns(
  header: readonly string[],
  shape: Shape = shapeOf('organisation'),
  rows: readonly Row[] = [],
): Columns {
  const none = Object.fromEntries(shape.fields.map(({ id }) => [id, null]));
  const found: Columns = Object.fromEntries(
    guesses(header, shape.fields).map(({ id, position }) => [id, position]),
  );
  const { id, parent } = found;
  if (typeof id === 'number' && countsRows(header, rows, id, parent)) found.id = null;
  return { ...none, ...found };
}

/** What only a sheet of organisations tells. */
const descriptive: readonly FieldId[] = ['dissolved', 'region', 'place', 'industry', 'sector'];

/** What the rows of a sheet most likely are: organisations unless both ends of something else are named. */
export function guessShape(header: readonly string[]): ShapeId {
  const surely = (shape: Shape) => {
    const sure = guesses(header, shape.fields).filter(({ score }) => score >= 2);
    return shape.needed.every((id) => sure.some((guess) => guess.id === id));
  };
  const [organisation, spinoff, link] = shapes as [Shape, Shape, Shape];
  const describes = guesses(header, organisation.fields).some(({ id }) => descriptive.includes(id));
  if (surely(spinoff) && !describes) return 'spin-off';
  return surely(link) ? 'link' : 'organisation';
}
