import type { Collected } from './collected.ts';
import type { FieldId } from './fields.ts';
import type { Mapping } from './mapping.ts';

/** Gets the cell of a field, '' where it tells nothing. */
export type Get = (field: FieldId) => string;

/** Words for what nobody knows, in the languages of the columns. */
const nothing =
  /^(#?n\.?\s?[/.]?\s?a\.?|#nv|k\.\s?a\.?|keine?( angaben?)?|unknown|not (known|available|applicable)|unbekannt|nicht bekannt|unklar|unclear|none|nil|null|nan|tb[ad]|okänd[at]?|saknas|ingen|inconnue?|aucune?)$/iu;

/** Does a cell only say that nothing is known? */
export function saysNothing(cell: string): boolean {
  return !/[\p{L}\p{N}]/u.test(cell) || nothing.test(cell.trim());
}

/** Fields whose words become names, ids and places; years and numbers are read for what is in them. */
const named: readonly FieldId[] = [
  ...(['name', 'parent', 'child', 'from', 'to', 'id'] as const),
  ...(['kind', 'region', 'place', 'industry', 'sector', 'source'] as const),
];

/** Parents stand in one cell, parted so. */
export function parentsIn(get: Get): string[] {
  return get('parent')
    .split(/\s*[;|]\s*/)
    .filter((name) => name !== '');
}

/** The cells of a row by their fields; what only says that nothing is known is empty, and told of. */
export function knownCells(row: readonly string[], { columns }: Mapping, into: Collected): Get {
  const cellOf = (field: FieldId) => row[columns[field] ?? -1] ?? '';
  const known = new Map<FieldId, string>();
  for (const field of named) {
    const parts = field === 'parent' ? parentsIn(cellOf) : [cellOf(field)].filter((cell) => cell !== '');
    const empty = parts.filter(saysNothing);
    for (const cell of empty) into.takeAsNothing(cell, field);
    if (empty.length > 0) known.set(field, parts.filter((cell) => !saysNothing(cell)).join(';'));
  }
  return (field) => known.get(field) ?? cellOf(field);
}
