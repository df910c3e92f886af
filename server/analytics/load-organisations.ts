import { fates, kinds, sectors, sizes } from '../../contract/vocabulary.ts';
import type { OrganisationRow } from './load-rows.ts';
import { sharedInt16, sharedInt32, sharedUint8, sharedUint16 } from './shared.ts';
import { noYear, type OrganisationColumns } from './table.ts';

/** Position of a word in its list, 255 for none. */
export function codeOf<T extends string>(list: readonly T[]): (word: T | null) => number {
  const codes = new Map(list.map((word, code) => [word, code]));
  return (word) => (word === null ? 255 : codes.get(word)!);
}

/** Equal words as one string, for words that repeat in many rows. */
function oneOfEach(): (word: string | null) => string | null {
  const words = new Map<string, string>();
  return (word) => {
    if (word === null) return null;
    if (!words.has(word)) words.set(word, word);
    return words.get(word)!;
  };
}

/** Columns of organisations in the order of the rows. `start` is left at `founded`: links know the rest. */
export function organisationColumns(
  rows: readonly OrganisationRow[],
  regionOf: ReadonlyMap<string, number>,
  datasetOf: ReadonlyMap<string, number>,
): OrganisationColumns {
  const fill = <T extends { [at: number]: number }>(
    column: T,
    value: (row: OrganisationRow) => number,
  ): T => {
    for (let i = 0; i < rows.length; i++) column[i] = value(rows[i]!);
    return column;
  };
  const count = rows.length;
  const [kind, size, fate, sector] = [codeOf(kinds), codeOf(sizes), codeOf(fates), codeOf(sectors)];
  const word = oneOfEach();
  return {
    count,
    id: rows.map((row) => row.id),
    name: rows.map((row) => row.name),
    industry: rows.map((row) => word(row.industry)),
    kind: fill(sharedUint8(count), (row) => kind(row.kind)),
    size: fill(sharedUint8(count), (row) => size(row.size)),
    fate: fill(sharedUint8(count), (row) => fate(row.fate)),
    sector: fill(sharedUint8(count), (row) => sector(row.sector)),
    founded: fill(sharedInt16(count), (row) => row.founded ?? noYear),
    start: fill(sharedInt16(count), (row) => row.founded ?? noYear),
    dissolved: fill(sharedInt16(count), (row) => row.dissolved ?? noYear),
    region: fill(sharedInt32(count), (row) => regionOf.get(row.region ?? '') ?? -1),
    dataset: fill(sharedUint16(count), (row) => datasetOf.get(row.dataset) ?? 0),
  };
}
