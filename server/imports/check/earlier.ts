import type { StoredEdit } from '../edits/repository.ts';
import type { Property } from '../link-tables.ts';

/** Values that fields of organisations had before they were corrected, by id and field. */
export type Earlier = ReadonlyMap<string, ReadonlyMap<string, Property[]>>;

export function earlierValues(edits: readonly StoredEdit[]): Earlier {
  const all = new Map<string, Map<string, Property[]>>();
  for (const { action, claim, organisations, field, before } of edits) {
    if (action !== 'correct' || claim !== null) continue;
    const fields = all.get(organisations[0]!) ?? new Map<string, Property[]>();
    all.set(organisations[0]!, fields.set(field!, [...(fields.get(field!) ?? []), before]));
  }
  return all;
}
