import type { SheetNote } from '../imports.ts';
import type { LinkTypeId } from '../link-types.ts';
import { Collected } from './collected.ts';
import type { FieldId } from './fields.ts';
import type { Sheet } from './headed.ts';
import { type Get, knownCells, parentsIn } from './known.ts';
import type { MadeTable } from './made.ts';
import type { Mapping } from './mapping.ts';
import { longestName, originsOf } from './origins.ts';
import type { ShapeId } from './shapes.ts';
import { isUsable, noteUnread } from './usable.ts';
import { idOfName, kindOf, kindOfName, linkTypeOf, numberOf, regionOf } from './values.ts';
import { noteWith, roughOnly, yearIn } from './years.ts';

/** The tables that a sheet becomes, and what of it did not find its way into them. */
export interface MappedTables {
  /** Those that have rows, as CSV, each row beginning with its line in the sheet; `columns`: what the sheet calls theirs. */
  tables: { name: string; content: string; columns: Record<string, string> }[];
  counts: Record<MadeTable, number>;
  /** Parents without a row of their own. */
  parents: number;
  /** What is not as the sheet has it: in words, for the user, and for the findings of the import. */
  remarks: string[];
  notes: SheetNote[];
}

type ReadRow = (get: Get, mapping: Mapping, into: Collected) => void;

const readOrganisation: ReadRow = (get, { kind }, into) => {
  const name = get('name');
  if (name === '') {
    into.miss('Left out: rows without a name');
    return;
  }
  const id = get('id') || idOfName(name);
  const region = regionOf(get('region'));
  into.add({
    id,
    name,
    kind: get('kind') ? kindOf(get('kind'), kind) : kindOfName(name, kind),
    region: region ?? '',
    place: get('place') || (region === null ? get('region') : ''),
    founded: yearIn(get, 'founded', into),
    dissolved: yearIn(get, 'dissolved', into),
    industry: get('industry'),
    sector: get('sector').toLowerCase(),
    source: get('source'),
    note: noteWith(get, into, 'founded', 'dissolved'),
  });
  // The year of the founding is no statement about the spin-off.
  const year = yearIn(get, 'spunoff', into);
  const said = { source: get('source'), note: roughOnly(get, into, 'spunoff') };
  for (const parent of parentsIn(get)) into.spinoff({ parent, child: id, year, ...said });
};

const readSpinoff: ReadRow = (get, _mapping, into) => {
  const parents = parentsIn(get);
  if (get('child') === '' || parents.length === 0) {
    into.miss('Left out: rows without a spin-off or a parent');
    return;
  }
  const founded = { founded: yearIn(get, 'founded', into), note: roughOnly(get, into, 'founded') };
  const child = into.named(get('child'), 'child', founded);
  const said = { source: get('source'), note: noteWith(get, into, 'year') };
  const rest = { year: yearIn(get, 'year', into), ...said };
  for (const parent of parents) into.spinoff({ parent: into.named(parent, 'parent'), child, ...rest });
};

function linkTypeIn(get: Get, otherwise: LinkTypeId, into: Collected): LinkTypeId {
  const type = linkTypeOf(get('link'));
  if (type === null && get('link') !== '')
    into.miss(`Kinds that are not known, read as ${otherwise}`, 'link');
  return type ?? otherwise;
}

const readLink: ReadRow = (get, mapping, into) => {
  if (get('from') === '' || get('to') === '') {
    into.miss('Left out: rows without both ends');
    return;
  }
  const [from, to] = [into.named(get('from'), 'from'), into.named(get('to'), 'to')];
  const kind = linkTypeIn(get, mapping.link, into);
  const start = yearIn(get, 'start', into);
  const weight = numberOf(get('weight'));
  if (weight === '' && get('weight') !== '')
    into.miss('Left out: cells without a number in “weight”', 'weight');
  const said = { source: get('source'), note: noteWith(get, into, 'start', 'end') };
  if (kind === 'spin-off') into.spinoff({ parent: from, child: to, year: start, ...said });
  else if (kind === 'worker-flow')
    into.flow({ origin: from, destination: to, year: start, count: weight, ...said });
  else into.link({ from, to, kind, start, end: yearIn(get, 'end', into), weight, ...said });
};

const readers: Record<ShapeId, ReadRow> = {
  organisation: readOrganisation,
  'spin-off': readSpinoff,
  link: readLink,
};

/** The column of the field that tells when a spin-off spun off; undefined where the rows are links, which have years of their own. */
export function spinoffYearField({ shape }: Mapping): 'spunoff' | 'year' | undefined {
  return ({ organisation: 'spunoff', 'spin-off': 'year', link: undefined } as const)[shape];
}

/** What the sheet calls the column of a field, as long as findings need it. */
function columnNames({ header }: Sheet, { columns }: Mapping): (field: FieldId) => string | undefined {
  return (field) => header[columns[field] ?? -1]?.slice(0, longestName);
}

/** Makes the tables of an import of a sheet. */
export function applyMapping(sheet: Sheet, mapping: Mapping): MappedTables {
  const found = new Collected(mapping.kind, columnNames(sheet, mapping));
  noteUnread(sheet, mapping, found);
  sheet.rows.forEach((row, i) => {
    found.line = sheet.lines[i]!;
    if (!isUsable(row, sheet, mapping, found)) return;
    readers[mapping.shape](knownCells(row, mapping, found), mapping, found);
  });
  const parents = found.settleParents();
  const counts = found.counts();
  const tables = found.parts().map(({ table, by, content }) => ({
    name: table === 'organisations' ? `${by}-organisations.csv` : `${table}.csv`,
    content,
    columns: originsOf(table, { ...mapping, by }, sheet.header),
  }));
  const { notes } = found;
  return { tables, counts, parents, remarks: notes.words(sheet.unit ? 'row' : 'line'), notes: notes.list() };
}
