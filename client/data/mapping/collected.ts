import { escapeCell } from '../../../contract/cells.ts';
import type { Kind } from '../../../contract/vocabulary.ts';
import { idOfName, kindOfName } from './values.ts';

/** The tables that are made, with their columns. */
const columnsOf = {
  organisations: [
    ...(['id', 'name', 'kind', 'region', 'place', 'founded'] as const),
    ...(['dissolved', 'industry', 'sector', 'source', 'note'] as const),
  ],
  spinoffs: ['parent', 'child', 'year', 'type', 'source', 'note'],
  links: ['from', 'to', 'kind', 'start', 'end', 'weight', 'source', 'note'],
  flows: ['origin', 'destination', 'year', 'count', 'source', 'note'],
} as const;
export type MadeTable = keyof typeof columnsOf;
type Row<T extends MadeTable> = Partial<Record<(typeof columnsOf)[T][number], string>>;

/** Lines named of those where something is amiss. */
const named = 5;

/** "line 4", "3: lines 4, 9, 11", "12: lines 4, 9, 11, 14, 20, …". */
function placesOf(lines: readonly number[]): string {
  if (lines.length === 1) return `line ${lines[0]}`;
  const some = [...lines.slice(0, named), ...(lines.length > named ? ['…'] : [])].join(', ');
  return `${lines.length.toLocaleString('en')}: lines ${some}`;
}

const typeOf: Partial<Record<Kind, string>> = {
  university: 'university',
  'public-lab': 'public-lab',
  firm: 'corporate',
};

/** What the rows of a sheet become: each organisation, spin-off, link and flow once. What a later row says of one that is there fills its gaps. */
export class Collected {
  readonly organisations = new Map<string, Row<'organisations'>>();
  private readonly spinoffs = new Map<string, Row<'spinoffs'> & { parent: string; child: string }>();
  private readonly links = new Map<string, Row<'links'>>();
  private readonly flows = new Map<string, Row<'flows'>>();
  /** What could not be taken over, with the lines where. */
  private readonly missed = new Map<string, number[]>();
  /** The line of the sheet that is read now. */
  line = 0;
  private readonly kind: Kind;
  twins = 0;

  /** `kind`: of organisations whose name doesn't tell it. */
  constructor(kind: Kind) {
    this.kind = kind;
  }

  add(row: Row<'organisations'> & { id: string }): void {
    if (this.organisations.has(row.id)) this.twins++;
    this.fill(row);
  }

  /** The id of an organisation that is only named, perhaps with more; it becomes one if need be. */
  named(name: string, more: Row<'organisations'> = {}): string {
    const id = idOfName(name);
    this.fill({ id, name, kind: kindOfName(name, this.kind), ...more });
    return id;
  }

  private fill(row: Row<'organisations'> & { id: string }): void {
    const told = Object.entries(this.organisations.get(row.id) ?? {}).filter(([, value]) => value);
    this.organisations.set(row.id, { ...row, ...Object.fromEntries(told) });
  }

  /** `parent` as the sheet names it. */
  spinoff(row: Row<'spinoffs'> & { parent: string; child: string }): void {
    const key = JSON.stringify([row.parent, row.child, row.year]);
    if (!this.spinoffs.has(key)) this.spinoffs.set(key, row);
  }

  link(row: Row<'links'>): void {
    this.links.set(JSON.stringify(Object.values(row)), row);
  }

  flow(row: Row<'flows'>): void {
    this.flows.set(JSON.stringify(Object.values(row)), row);
  }

  miss(what: string): void {
    const lines = this.missed.get(what);
    if (lines) lines.push(this.line);
    else this.missed.set(what, [this.line]);
  }

  /** Gives each spin-off the id of its parent, by id or name. Answers how many parents had no row of their own. */
  settleParents(): number {
    const byName = new Map(
      Array.from(this.organisations, ([id, { name = '' }]) => [idOfName(name), id] as const),
    );
    const before = this.organisations.size;
    for (const spinoff of this.spinoffs.values()) {
      const told = spinoff.parent;
      const id = this.organisations.has(told) ? told : (byName.get(idOfName(told)) ?? this.named(told));
      spinoff.parent = id;
      spinoff.type = typeOf[this.organisations.get(id)!.kind as Kind] ?? '';
    }
    return this.organisations.size - before;
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

  /** What was left out or joined, in words. */
  remarks(): string[] {
    const remarks = Array.from(this.missed, ([what, lines]) => `${what} (${placesOf(lines)}).`);
    if (this.twins > 0)
      remarks.push(`Joined: rows with the same organisation (${this.twins.toLocaleString('en')}).`);
    return remarks;
  }

  /** A table as CSV. */
  csv(table: MadeTable): string {
    const columns: readonly string[] = columnsOf[table];
    const cell = (text = '') => `"${escapeCell(text).replaceAll('"', '""')}"`;
    const rows = Array.from(this[table].values() as Iterable<Record<string, string | undefined>>);
    const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
    return `${[columns.join(','), ...lines].join('\n')}\n`;
  }
}
