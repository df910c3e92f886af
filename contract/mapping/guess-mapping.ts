import { guessColumns, guessShape } from './guess.ts';
import type { Mapping } from './mapping.ts';
import { shapeOf } from './shapes.ts';

/** What the column names let guess, and the rows where numbers may be ids. */
export function guessMapping(header: readonly string[], rows: readonly (readonly string[])[] = []): Mapping {
  const shape = guessShape(header);
  return { shape, columns: guessColumns(header, shapeOf(shape), rows), kind: 'firm', link: 'collaboration' };
}
