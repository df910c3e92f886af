import type { Kind } from '../vocabulary.ts';
import { type FieldId, labelOf } from './fields.ts';
import { csvOf, type MadeTable, type Row, type Told } from './made.ts';
import { Notes, type Remark } from './notes.ts';
import type { NamingField } from './origins.ts';
import { idOfName, kindOfName } from './values.ts';

const typeOf: Partial<Record<Kind, string>> = {
  university: 'university',
  'public-lab': 'public-lab',
  firm: 'corporate',
};

/** Lines named beside the first of an organisation. */
const mostJoined = 5;

/** What an organisation has one of: rows that differ in it contradict each other. */
const single = ['region', 'place', 'founded', 'dissolved', 'industry', 'sector'] as const;

interface ToldOrganisation extends Told<'organisations'> {
  by: NamingField;
}
interface ToldSpinoff extends Told<'spinoffs'> {
  row: Row<'spinoffs'> & { parent: string; child: string };
}

/** A table that was made, or the part of one whose organisations one field names. */
export interface MadePart {
  table: MadeTable;
  by: NamingField;
  content: string;
}

/** What the rows of a sheet become: each organisation, spin-off, link and flow once. What a later row says of one that is there fills its gaps. */
export class Collected {
  private readonly organisations = new Map<string, ToldOrganisation>();
  private readonly spinoffs = new Map<string, ToldSpinoff>();
  private readonly links = new Map<string, Told<'links'>>();
  private readonly flows = new Map<string, Told<'flows'>>();
  /** What could not be taken over, with the lines where. */
  readonly notes = new Notes();
  /** The line of the sheet that is read now. */
  line = 0;
  private readonly kind: Kind;
  /** What the sheet calls the column of a field. */
  readonly columnOf: (field: FieldId) => string | undefined;

  /** `kind`: of organisations whose name doesn't tell it; `columnOf`: what the sheet calls the column of a field. */
  constructor(kind: Kind, columnOf: (field: FieldId) => string | undefined) {
    this.kind = kind;
    this.columnOf = columnOf;
  }

  add(row: Row<'organisations'> & { id: string }): void {
    if (this.organisations.has(row.id))
      this.note({
        ...{ severity: 'info', code: 'row-joined' },
        message: 'Joined with an earlier row: others of the same organisation',
      });
    this.fill(row, 'name');
  }

  /** The id of an organisation that is only named, perhaps with more; it becomes one if need be. */
  named(name: string, by: NamingField, more: Row<'organisations'> = {}): string {
    const id = idOfName(name);
    this.fill({ id, name, kind: kindOfName(name, this.kind), ...more }, by);
    return id;
  }

  private fill(row: Row<'organisations'> & { id: string }, by: NamingField): void {
    const there = this.organisations.get(row.id);
    for (const column of single)
      if (there?.row[column] && row[column] && there.row[column] !== row[column])
        this.miss(
          `Left out: another “${labelOf(column)}” than an earlier row of the organisation has`,
          column,
        );
    const told = Object.entries(there?.row ?? {}).filter(([, value]) => value);
    // A row of its own tells more of it than one that names it as a parent.
    const isFirst = !there || (there.by === 'parent' && by !== 'parent');
    const first = isFirst ? { line: this.line, by } : { ...there, joined: this.joinedTo(there, by) };
    this.organisations.set(row.id, { ...first, row: { ...row, ...Object.fromEntries(told) } });
  }

  /** Several parents may stand in one line: of those no line is told but the first. */
  private joinedTo({ line, joined = [], by: first }: ToldOrganisation, by: NamingField): readonly number[] {
    const isNew = by === first && by !== 'parent' && line !== this.line && joined.length < mostJoined;
    return isNew && !joined.includes(this.line) ? [...joined, this.line] : joined;
  }

  /** `parent` as the sheet names it. */
  spinoff(row: ToldSpinoff['row']): void {
    const key = JSON.stringify([row.parent, row.child, row.year]);
    if (!this.spinoffs.has(key)) this.spinoffs.set(key, { line: this.line, row });
  }

  link(row: Row<'links'>): void {
    const key = JSON.stringify(Object.values(row));
    if (!this.links.has(key)) this.links.set(key, { line: this.line, row });
  }

  flow(row: Row<'flows'>): void {
    const key = JSON.stringify(Object.values(row));
    if (!this.flows.has(key)) this.flows.set(key, { line: this.line, row });
  }

  /** A cell of a field is left out, or, without a field, the row. */
  miss(message: string, field?: FieldId): void {
    const code = field === undefined ? 'row-left-out' : 'cell-left-out';
    this.note({ severity: 'warning', code, message, column: field && this.columnOf(field) });
  }

  /** A cell that only says that nothing is known. */
  takeAsNothing(cell: string, field: FieldId): void {
    const message = `Taken as not known: “${cell.slice(0, 30)}”`;
    this.note({ severity: 'info', code: 'not-known', message, column: this.columnOf(field) });
  }

  /** A year with a doubt, of which the graph has the year. */
  tellRough(field: FieldId): void {
    const message = `Told roughly: “${labelOf(field)}” is stored as the first year in the cell, and the cell kept in the note`;
    this.note({ severity: 'info', code: 'rough-year', message, column: this.columnOf(field) });
  }

  note(remark: Remark): void {
    this.notes.note(remark, this.line);
  }

  /** Gives each spin-off the id of its parent, by id or name. Answers how many parents had no row of their own. */
  settleParents(): number {
    const byName = new Map<string, string[]>();
    for (const [id, { row }] of this.organisations) {
      const name = idOfName(row.name ?? '');
      const ids = byName.get(name);
      if (ids) ids.push(id);
      else byName.set(name, [id]);
    }
    const before = this.organisations.size;
    for (const { line, row } of this.spinoffs.values()) {
      this.line = line;
      const id = this.organisations.has(row.parent) ? row.parent : this.parentOf(row.parent, byName);
      row.parent = id;
      row.type = typeOf[this.organisations.get(id)!.row.kind as Kind] ?? '';
    }
    return this.organisations.size - before;
  }

  /** The id of a parent by its name; of several rows that have it the first, which is told. */
  private parentOf(name: string, byName: ReadonlyMap<string, readonly string[]>): string {
    const [first, second] = byName.get(idOfName(name)) ?? [];
    if (second !== undefined)
      this.note({
        ...{ severity: 'warning', code: 'parent-of-two-rows', column: this.columnOf('parent') },
        message: 'Several rows have the name of this parent: the first of them is taken',
      });
    return first ?? this.named(name, 'parent');
  }

  /** How many rows each table has. */
  counts(): Record<MadeTable, number> {
    const { organisations, spinoffs, links, flows } = this;
    return {
      organisations: organisations.size,
      spinoffs: spinoffs.size,
      links: links.size,
      flows: flows.size,
    };
  }

  /** The tables that have rows; organisations apart by the field that names them. */
  parts(): MadePart[] {
    const naming = [...new Set(Array.from(this.organisations.values(), ({ by }) => by))];
    const organisations = naming.map((by): MadePart => {
      const rows = [...this.organisations.values()].filter((one) => one.by === by);
      return { table: 'organisations', by, content: csvOf('organisations', rows) };
    });
    const others = (['spinoffs', 'links', 'flows'] as const).filter((table) => this[table].size > 0);
    return [
      ...organisations,
      ...others.map(
        (table): MadePart => ({ table, by: 'name', content: csvOf(table, [...this[table].values()]) }),
      ),
    ];
  }
}
