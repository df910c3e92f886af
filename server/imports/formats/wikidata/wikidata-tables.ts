import type { TableSink, TablesOut } from '../tables-out.ts';
import { columnOf, entityOf, kindOf, pointOf, type WikidataColumn, yearOf } from './columns.ts';

type Row = Partial<Record<WikidataColumn, string>>;

const organisationColumns = [
  'id',
  'name',
  'kind',
  'region',
  'place',
  'lat',
  'lon',
  'founded',
  'dissolved',
  'industry',
  'wikidata',
  'ror',
  'source',
];
const sinkNames = ['organisations', 'people', 'spinoffs', 'links', 'careers'] as const;
const columns = {
  organisations: organisationColumns,
  people: ['id', 'name'],
  spinoffs: ['parent', 'child', 'source'],
  links: ['from', 'to', 'kind', 'source'],
  careers: ['person', 'organisation', 'founder'],
};
type Sinks = Record<(typeof sinkNames)[number], TableSink>;

const sourceOf = (item: string) => `https://www.wikidata.org/wiki/${item}`;

/** Rows of a query's result, each a statement or several: an item recurs with each of its parents and founders. */
export class WikidataTables {
  private readonly out: TablesOut;
  private readonly sinks: Sinks;
  private readonly unit: { unit?: string };
  /** Year of founding by item, to tell when rows disagree. */
  private readonly items = new Map<string, string | undefined>();
  private readonly said = new Set<string>();
  private readonly named = new Map<string, { name: string; line: number }>();
  private readonly founders = new Map<string, { name: string; line: number; of: string[] }>();
  private readonly unknown = new Set<string>();
  private withoutKind = 0;

  private constructor(out: TablesOut, sinks: Sinks, unit: string | undefined) {
    this.out = out;
    this.sinks = sinks;
    this.unit = unit === undefined ? {} : { unit };
  }

  static async begin(out: TablesOut, unit?: string): Promise<WikidataTables> {
    const sinks: Partial<Sinks> = {};
    for (const name of sinkNames) sinks[name] = await out.table(name, columns[name], { unit });
    return new WikidataTables(out, sinks as Sinks, unit);
  }

  take(line: number, values: Iterable<readonly [string, string]>): void {
    const row: Row = {};
    for (const [name, value] of values) {
      const column = columnOf(name);
      if (column) row[column] ??= value;
      else this.unknown.add(name);
    }
    const item = entityOf(row.item);
    if (!item) {
      const message = `"${row.item ?? ''}" is not an item. Each row needs a column "item" with an address such as http://www.wikidata.org/entity/Q42.`;
      this.out.findings.error('no-item', this.out.place(line, { column: 'item', ...this.unit }), message);
      return;
    }
    this.organisation(line, item, row);
    this.links(line, item, row);
  }

  private organisation(line: number, item: string, row: Row): void {
    const founded = yearOf(row.founded);
    if (this.items.has(item)) {
      const first = this.items.get(item);
      if (founded === undefined || first === founded || !this.isNew(`founded ${item} ${founded}`)) return;
      const message = `${item} has another inception here (${founded}); ${first ?? 'none'}, which was read first, is kept.`;
      this.out.findings.warning(
        'other-year',
        this.out.place(line, { column: 'inception', ...this.unit }),
        message,
      );
      return;
    }
    this.items.set(item, founded);
    const kind = row.kind || kindOf(row.type);
    if (kind === undefined) this.withoutKind++;
    const point = pointOf(row.coordinates);
    this.sinks.organisations.add(line, [
      ...[item, row.name || item, kind ?? 'firm', row.region, row.place, point?.lat, point?.lon, founded],
      ...[yearOf(row.dissolved), row.industry, item, row.ror, sourceOf(item)],
    ]);
  }

  private links(line: number, item: string, row: Row): void {
    const own = (owner: string | undefined, name: string | undefined) => {
      const id = this.mention(line, owner, name);
      if (!id || id === item || !this.isNew(`own ${id} ${item}`)) return;
      this.sinks.links.add(line, [id, item, 'ownership', sourceOf(item)]);
    };
    own(row.parent, row.parentName);
    own(row.owner, row.ownerName);
    const origin = this.mention(line, row.separatedFrom, row.separatedFromName);
    if (origin && origin !== item && this.isNew(`from ${origin} ${item}`))
      this.sinks.spinoffs.add(line, [origin, item, sourceOf(item)]);
    const founder = entityOf(row.founder);
    if (!founder || !this.isNew(`by ${founder} ${item}`)) return;
    const known = this.founders.get(founder) ?? { name: row.founderName || founder, line, of: [] };
    known.of.push(item);
    this.founders.set(founder, known);
  }

  /** Notes an organisation that is only named, so that it is there in the end. */
  private mention(line: number, value: string | undefined, name: string | undefined): string | undefined {
    const id = entityOf(value);
    if (id && !this.named.has(id)) this.named.set(id, { name: name || id, line });
    return id;
  }

  private isNew(statement: string): boolean {
    const before = this.said.size;
    return this.said.add(statement).size > before;
  }

  /** To be called after the last row. */
  finish(): void {
    const { findings } = this.out;
    if (this.items.size === 0)
      findings.error('no-items', this.out.place(null), 'There are no rows in the file.');
    for (const name of this.unknown)
      findings.warning(
        'unknown-column',
        this.out.place(null, { column: name }),
        `The column "${name}" is none that is read of query results.`,
      );
    this.addNamed();
    this.addFounders();
    if (this.withoutKind === 0) return;
    const message = `${this.withoutKind} items have no kind; they are taken as firms. Add a column "kind", or "typeLabel" with what they are instances of (P31).`;
    findings.warning('kind-assumed', this.out.place(null, { column: 'kind' }), message);
  }

  private addNamed(): void {
    let count = 0;
    for (const [id, { name, line }] of this.named) {
      if (this.items.has(id)) continue;
      count++;
      this.sinks.organisations.add(line, [id, name, 'firm', ...Array(7).fill(null), id, null, sourceOf(id)]);
    }
    if (count === 0) return;
    const message = `${count} organisations are only named, as parent, owner or origin of others; they come in by name, as firms.`;
    this.out.findings.warning('only-named', this.out.place(null), message);
  }

  /** A founder that is an organisation is no person, and having founded another makes it no parent of a spin-off either. */
  private addFounders(): void {
    let left = 0;
    for (const [id, { name, line, of }] of this.founders) {
      if (this.items.has(id) || this.named.has(id)) {
        left++;
        continue;
      }
      this.sinks.people.add(line, [id, name]);
      for (const item of of) this.sinks.careers.add(line, [id, item, 'yes']);
    }
    if (left === 0) return;
    const message = `${left} founders are organisations; that they founded others is not read, as it says neither who came from whom nor who owns whom.`;
    this.out.findings.warning('founder-left-out', this.out.place(null), message);
  }
}
