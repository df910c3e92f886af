import { z } from 'zod';
import { LinkType } from '../../../contract/link-types.ts';
import { kinds } from '../../../contract/vocabulary.ts';
import { fieldIds } from './fields.ts';
import { guessColumns, guessShape } from './guess.ts';
import type { Mapping } from './mapping.ts';
import { shapeIds, shapeOf } from './shapes.ts';

const place = 'offshoot.mappings';
const most = 20;
const Saved = z.array(
  z.object({
    header: z.array(z.string()),
    shape: z.enum(shapeIds).default('organisation'),
    columns: z.partialRecord(z.enum(fieldIds), z.number().int().nullable()),
    kind: z.enum(kinds),
    link: LinkType.default('collaboration'),
  }),
);

function readSaved(): z.infer<typeof Saved> {
  try {
    return Saved.parse(JSON.parse(window.localStorage.getItem(place) ?? '[]'));
  } catch {
    window.localStorage.removeItem(place);
    return [];
  }
}

/** Names as they are compared: capitals, spaces and order say nothing. */
const plain = (name: string) => name.trim().toLowerCase();
const key = (header: readonly string[]) => JSON.stringify(header.map(plain).sort());

/** The mapping that a sheet with these column names had before, in whatever order they stand now. */
export function knownMapping(header: readonly string[]): Mapping | undefined {
  const known = readSaved().find((saved) => key(saved.header) === key(header));
  if (!known) return undefined;
  const { header: before, columns, ...mapping } = known;
  const now = (at: number) =>
    before[at] === header[at] ? at : header.map(plain).indexOf(plain(before[at] ?? ''));
  const moved = Object.entries(columns).map(([field, at]) => [field, at === null ? null : now(at)]);
  return { ...mapping, columns: Object.fromEntries(moved) };
}

/** What the column names let guess, and the rows where numbers may be ids. */
export function guessMapping(header: readonly string[], rows: readonly (readonly string[])[] = []): Mapping {
  const shape = guessShape(header);
  return { shape, columns: guessColumns(header, shapeOf(shape), rows), kind: 'firm', link: 'collaboration' };
}

/** Keeps a mapping in this browser for the next sheet with the same column names. Answers whether it could: else that one is guessed again. */
export function keepMapping(header: readonly string[], mapping: Mapping): boolean {
  const others = readSaved().filter((saved) => key(saved.header) !== key(header));
  const next = [{ header: [...header], ...mapping }, ...others].slice(0, most);
  try {
    window.localStorage.setItem(place, JSON.stringify(next));
    return true;
  } catch {
    // Full, or not allowed: the mapping at hand works all the same.
    return false;
  }
}
