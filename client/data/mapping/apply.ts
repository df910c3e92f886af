import { escapeCell } from '../../../contract/cells.ts';
import type { Kind } from '../../../contract/vocabulary.ts';
import type { FieldId } from './fields.ts';
import type { Columns } from './guess.ts';
import type { Sheet } from './sheet.ts';
import { idOfName, kindOf, kindOfName, regionOf, yearOf } from './values.ts';

/** How a sheet is read. */
export interface Mapping {
  columns: Columns;
  /** Of organisations whose kind neither a column nor the name tells. */
  kind: Kind;
}

/** The tables that a sheet becomes, and what of it did not find its way into them. */
export interface MappedTables {
  organisations: string;
  spinoffs: string;
  counts: { organisations: number; spinoffs: number; parents: number };
  /** In words, for the user. */
  remarks: string[];
}

const organisationColumns = [
  'id',
  'name',
  'kind',
  'region',
  'place',
  'founded',
  'dissolved',
  'industry',
  'sector',
  'source',
  'note',
] as const;
const spinoffColumns = ['parent', 'child', 'year', 'type', 'source'] as const;
type Row<C extends readonly string[]> = Partial<Record<C[number], string>>;

const typeOf: Partial<Record<Kind, string>> = {
  university: 'university',
  'public-lab': 'public-lab',
  firm: 'corporate',
};

function csv<C extends readonly string[]>(columns: C, rows: Iterable<Row<C>>): string {
  const cell = (text = '') => `"${escapeCell(text).replaceAll('"', '""')}"`;
  const lines = Array.from(rows, (row) => columns.map((c) => cell(row[c as C[number]])).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** Organisations by id: what a later row says of one that is there already fills its gaps. */
class Collected {
  readonly organisations = new Map<string, Row<typeof organisationColumns>>();
  readonly spinoffs = new Map<string, Row<typeof spinoffColumns>>();
  readonly unread = new Map<string, number>();
  twins = 0;

  add(row: Row<typeof organisationColumns> & { id: string }): void {
    const there = this.organisations.get(row.id);
    if (there) this.twins++;
    const known = Object.fromEntries(Object.entries(there ?? {}).filter(([, value]) => value));
    this.organisations.set(row.id, { ...row, ...known });
  }

  miss(what: string): void {
    this.unread.set(what, (this.unread.get(what) ?? 0) + 1);
  }
}

function readRow(cells: string[], { columns, kind }: Mapping, into: Collected): void {
  const get = (field: FieldId) => (columns[field] === null ? '' : (cells[columns[field]] ?? ''));
  const name = get('name');
  if (name === '') {
    into.miss('rows without a name');
    return;
  }
  const id = get('id') || idOfName(name);
  const year = (field: 'founded' | 'dissolved') => {
    const found = yearOf(get(field));
    if (found === '' && get(field) !== '') into.miss(`cells without a year in “${field}”`);
    return found;
  };
  const region = regionOf(get('region'));
  const own = get('kind') ? kindOf(get('kind'), kind) : kindOfName(name, kind);
  const founded = year('founded');
  into.add({
    id,
    name,
    kind: own,
    region: region ?? '',
    place: get('place') || (region === null ? get('region') : ''),
    founded,
    dissolved: year('dissolved'),
    industry: get('industry'),
    sector: get('sector').toLowerCase(),
    source: get('source'),
    note: get('note'),
  });
  for (const parent of get('parent').split(/\s*[;|]\s*/)) {
    if (parent !== '')
      into.spinoffs.set(JSON.stringify([parent, id]), {
        parent,
        child: id,
        year: founded,
        source: get('source'),
      });
  }
}

/** Gives each spin-off the id of its parent, by id or name; a parent without a row of its own becomes an organisation. */
function settleParents({ organisations, spinoffs }: Collected, kind: Kind): number {
  const byName = new Map(Array.from(organisations, ([id, { name = '' }]) => [idOfName(name), id]));
  let added = 0;
  for (const spinoff of spinoffs.values()) {
    const told = spinoff.parent!;
    const id = organisations.has(told) ? told : (byName.get(idOfName(told)) ?? idOfName(told));
    if (!organisations.has(id)) {
      organisations.set(id, { id, name: told, kind: kindOfName(told, kind) });
      added++;
    }
    spinoff.parent = id;
    spinoff.type = typeOf[organisations.get(id)!.kind as Kind];
  }
  return added;
}

/** Makes the tables of an import of a sheet with one organisation a row. */
export function applyMapping(sheet: Sheet, mapping: Mapping): MappedTables {
  const found = new Collected();
  for (const row of sheet.rows) readRow(row, mapping, found);
  const parents = settleParents(found, mapping.kind);
  const remarks = Array.from(found.unread, ([what, n]) => `Left out: ${what} (${n.toLocaleString('en')}).`);
  if (found.twins > 0)
    remarks.push(`Joined: rows with the same organisation (${found.twins.toLocaleString('en')}).`);
  return {
    organisations: csv(organisationColumns, found.organisations.values()),
    spinoffs: csv(spinoffColumns, found.spinoffs.values()),
    counts: { organisations: found.organisations.size, spinoffs: found.spinoffs.size, parents },
    remarks,
  };
}
