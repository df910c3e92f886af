import type { MeasureOptions } from '../../contract/measures.ts';
import { regionsAt } from './scope.ts';
import { sharedInt32 } from './shared.ts';
import type { Selection } from './table.ts';

/** The finest level of regions. */
const finest = 3;

/** A number for each word, −1 for none. */
function numbered(words: readonly (string | null)[], organisations: Int32Array): number[] {
  const numbers = new Map<string, number>();
  return Array.from(organisations, (at) => {
    const word = words[at];
    if (word === null || word === undefined) return -1;
    if (!numbers.has(word)) numbers.set(word, numbers.size);
    return numbers.get(word)!;
  });
}

/** Numbers from 0 without gaps in place of codes; `none` is the code that stands for none. */
function coded(codes: ArrayLike<number>, organisations: Int32Array, none: number): number[] {
  const words = Array.from(organisations, (at) => (codes[at] === none ? null : String(codes[at])));
  return numbered(words, Int32Array.from(organisations.keys()));
}

function attribute({ table, organisations }: Selection, options: MeasureOptions): number[] | undefined {
  const { kind, sector, industry } = table.organisations;
  if (options.groupBy === 'kind') return coded(kind, organisations, 255);
  if (options.groupBy === 'sector') return coded(sector, organisations, 255);
  if (options.groupBy === 'industry') return numbered(industry, organisations);
  if (options.groupBy === 'region')
    return coded(regionsAt(table, options.level ?? finest), organisations, -1);
  return undefined;
}

/** Group of each organisation of a selection by the attribute that the options name, −1 for none; undefined when they name none. */
export function groupsFor(selection: Selection, options: MeasureOptions): Int32Array | undefined {
  const groups = attribute(selection, options);
  if (groups === undefined) return undefined;
  const shared = sharedInt32(groups.length);
  shared.set(groups);
  return shared;
}
