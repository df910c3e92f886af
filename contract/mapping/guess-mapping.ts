import { guessColumns, guessShape } from './guess.ts';
import type { Mapping } from './mapping.ts';
import { shapeOf } from './shapes.ts';

/** What the column names let guess. */
export function guessMapping(header: readonly string[]): Mapping {
  const shape = guessShape(header);
  return { shape, columns: guessColumns(header, shapeOf(shape)), kind: 'firm', link: 'collaboration' };
}
