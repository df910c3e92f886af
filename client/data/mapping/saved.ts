import { z } from 'zod';
import { LinkType } from '../../../contract/link-types.ts';
import { kinds } from '../../../contract/vocabulary.ts';
import type { Mapping } from './apply.ts';
import { fieldIds } from './fields.ts';
import { guessColumns, guessShape } from './guess.ts';
import { shapeIds, shapeOf } from './shapes.ts';

const key = 'offshoot.mappings';
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
    return Saved.parse(JSON.parse(window.localStorage.getItem(key) ?? '[]'));
  } catch {
    window.localStorage.removeItem(key);
    return [];
  }
}

const isSame = (a: readonly string[], b: readonly string[]) => JSON.stringify(a) === JSON.stringify(b);

/** The mapping that a sheet with these column names was imported by before, else what the names let guess. */
export function mappingFor(header: readonly string[]): Mapping {
  const known = readSaved().find((saved) => isSame(saved.header, header));
  if (known) {
    const { header: _header, ...mapping } = known;
    return mapping;
  }
  const shape = guessShape(header);
  return { shape, columns: guessColumns(header, shapeOf(shape)), kind: 'firm', link: 'collaboration' };
}

/** Keeps a mapping in this browser for the next sheet with the same column names. */
export function keepMapping(header: readonly string[], mapping: Mapping): void {
  const others = readSaved().filter((saved) => !isSame(saved.header, header));
  const next = [{ header: [...header], ...mapping }, ...others].slice(0, most);
  window.localStorage.setItem(key, JSON.stringify(next));
}
