import type { FieldId } from './fields.ts';
import type { Columns } from './guess.ts';
import type { ColumnOf, MadeTable } from './made.ts';
import type { ShapeId } from './shapes.ts';

/** The field that an organisation is named in. */
export type NamingField = 'name' | 'parent' | 'child' | 'from' | 'to';
type Fields<T extends MadeTable> = Partial<Record<ColumnOf<T>, FieldId>>;

/** Columns of the tables with the field that each is read from, where it is read and not concluded. */
const told = { source: 'source', note: 'note' } as const;
const linked = { ...told, from: 'from', to: 'to', kind: 'link', start: 'start', end: 'end' } as const;
const links: Fields<'links'> = { ...linked, weight: 'weight' };
const flows: Fields<'flows'> = {
  ...{ ...told, origin: 'from', destination: 'to', year: 'start', count: 'weight' },
};
const spinoffs: Record<ShapeId, Fields<'spinoffs'>> = {
  organisation: { parent: 'parent', child: 'name', year: 'spunoff', source: 'source' },
  'spin-off': { ...told, parent: 'parent', child: 'child', year: 'year' },
  link: { ...told, parent: 'from', child: 'to', year: 'start' },
};

function organisations(by: NamingField, { id, place }: Columns): Fields<'organisations'> {
  const named = { id: by, name: by };
  if (by === 'child') return { ...named, founded: 'founded' };
  if (by !== 'name') return named;
  return {
    ...{ ...told, id: typeof id === 'number' ? 'id' : by, name: by, kind: 'kind', region: 'region' },
    ...{ place: typeof place === 'number' ? 'place' : 'region', founded: 'founded', dissolved: 'dissolved' },
    ...{ industry: 'industry', sector: 'sector' },
  };
}

/** As long a name as a finding needs. */
export const longestName = 60;

/** What the sheet calls the columns of a table that was made of it; without those that none of its columns tells. */
export function originsOf(
  table: MadeTable,
  { shape, columns, by }: { shape: ShapeId; columns: Columns; by: NamingField },
  header: readonly string[],
): Record<string, string> {
  const fields = { organisations: organisations(by, columns), spinoffs: spinoffs[shape], links, flows }[
    table
  ];
  const named = Object.entries(fields).map(([column, field]) => [column, header[columns[field] ?? -1]]);
  return Object.fromEntries(
    named.flatMap(([column, name]) => (name ? [[column, name.slice(0, longestName)]] : [])),
  );
}
