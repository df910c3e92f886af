import type { Row } from '../csv/rows.ts';
import type { LinkTable, Properties, StoredLink } from '../link-tables.ts';
import { firstDifference, reportDifference } from './compare.ts';
import { type CheckContext, lineOf, placeIn } from './context.ts';
import type { Ends } from './ends.ts';
import type { Batch } from './entities.ts';
import { contentHash } from './hash.ts';
import { HashIndex, hexKey } from './hash-index.ts';
import type { MergedIds } from './merged.ts';
import { NumberList } from './number-list.ts';

/** A link whose ends are known, by number. */
export interface KnownLink<R> {
  row: Row<R>;
  from: number;
  to: number;
  id: string;
}

const endsKey = ({ from, to }: { from: string; to: string }) => JSON.stringify([from, to]);

function groupByEnds(links: readonly StoredLink[]): Map<string, StoredLink[]> {
  const groups = new Map<string, StoredLink[]>();
  for (const link of links) {
    const key = endsKey(link);
    groups.set(key, [...(groups.get(key) ?? []), link]);
  }
  return groups;
}

/** Told of a row that the graph doesn't have, and of the links of the same two ends that it has. */
type Beside<R> = (row: Row<R>, file: number, found: readonly StoredLink[]) => void;

/** Checks the rows of one kind of link table: their ends, against each other, and against the graph. */
export class LinkCheck<R extends object> {
  private readonly context: CheckContext;
  private readonly table: LinkTable<R>;
  private readonly from: Ends;
  private readonly to: Ends;
  private readonly merged: MergedIds;
  private readonly beside: Beside<R> | undefined;
  private readonly seen = new HashIndex();
  private readonly files = new NumberList('uint8');
  private readonly lines = new NumberList('int32');
  private readonly contents = new NumberList('int32');

  constructor(
    context: CheckContext,
    table: LinkTable<R>,
    known: { from: Ends; to: Ends; merged: MergedIds; beside?: Beside<R> },
  ) {
    this.beside = known.beside;
    this.context = context;
    this.table = table;
    this.from = known.from;
    this.to = known.to;
    this.merged = known.merged;
  }

  /** Answers the links of a batch that are all right by themselves, stored ones included. */
  async check(batch: Batch<R>): Promise<KnownLink<R>[]> {
    const rows = batch.rows.filter((row) => row.ok);
    await this.from.ask(rows.map((row) => this.end(row, this.table.from)));
    await this.to.ask(rows.map((row) => this.end(row, this.table.to)));
    const links: KnownLink<R>[] = [];
    const loops: { link: KnownLink<R>; at: number }[] = [];
    const maybeStored: { link: KnownLink<R>; at: number }[] = [];
    batch.rows.forEach((row, i) => {
      const link = row.ok && this.link(row, batch.file);
      if (!link) return;
      if (this.isTwin(link, batch.file)) {
        this.context.files[batch.file]!.skipped.add(batch.first + i);
        return;
      }
      if (!this.table.fromPeople && link.from === link.to) {
        loops.push({ link, at: batch.first + i });
        return;
      }
      links.push(link);
      const inGraph = this.from.register.isStored(link.from) && this.to.register.isStored(link.to);
      if (inGraph) maybeStored.push({ link, at: batch.first + i });
    });
    await this.compare(maybeStored, batch.file);
    await this.compareLoops(loops, batch.file);
    return links;
  }

  private end(row: Row<R>, column: keyof R & string): string {
    return row.values[column] as string;
  }

  private link(row: Row<R>, file: number): KnownLink<R> | undefined {
    const from = this.known(row, file, this.table.from, this.from);
    const to = this.known(row, file, this.table.to, this.to);
    if (from < 0 || to < 0) return undefined;
    return { row, from, to, id: this.table.id(row.values) };
  }

  private known(row: Row<R>, file: number, column: keyof R & string, ends: Ends): number {
    const id = this.end(row, column);
    const number = ends.numberOf(id);
    if (number >= 0) {
      if (ends === this.to || !this.table.fromPeople) this.merged.tell(id, { file, line: row.line }, column);
      return number;
    }
    const [what, table] =
      this.table.fromPeople && ends === this.from ? ['person', 'people'] : ['organisation', 'organisations'];
    const hint = ends.hint(id);
    const message = `No ${what} has the id "${id}".${hint} Correct it, or add the ${what} to ${table}.csv.`;
    this.context.findings.error(
      `unknown-${what}`,
      placeIn(this.context, { file, line: row.line }, column),
      message,
    );
    return -1;
  }

  private isTwin({ row, id }: KnownLink<R>, file: number): boolean {
    const key = hexKey(id);
    const content = contentHash(this.valuedOf(row.values));
    const first = this.seen.get(key);
    if (first === -1) {
      this.seen.set(key, this.lines.length);
      this.files.push(file);
      this.lines.push(row.line);
      this.contents.push(content);
      return false;
    }
    const place = { file, line: row.line };
    const other = { file: this.files.get(first), line: this.lines.get(first) };
    const { findings, twinRows } = this.context;
    if (this.contents.get(first) === content) {
      const words = `The same row stands in ${lineOf(this.context, other, place)}; it is read once.`;
      findings.warning('twin-row', placeIn(this.context, place), words);
    } else {
      const columns = Object.keys(this.table.valued);
      const twin = { what: 'The same link', first: other, place, said: row.values, columns };
      twinRows.tell(this.context, twin);
    }
    return true;
  }

  private valuedOf(values: R): object {
    return (Object.keys(this.table.valued) as (keyof R & string)[]).map((column) => values[column]);
  }

  private async compare(links: { link: KnownLink<R>; at: number }[], file: number): Promise<void> {
    const pairs = links.map(({ link: { row } }) => ({
      from: this.from.kept(this.end(row, this.table.from)),
      to: this.to.kept(this.end(row, this.table.to)),
    }));
    const found = await this.context.stored.links(pairs, this.table.fromPeople === true);
    const byId = new Map(found.map((stored): [string, StoredLink] => [this.table.idNow(stored), stored]));
    for (const stored of found) byId.set(String(stored.properties.id), stored);
    const byEnds = this.beside ? groupByEnds(found) : undefined;
    for (const [i, { link, at }] of links.entries()) {
      const stored = byId.get(link.id);
      if (!stored) {
        this.beside?.(link.row, file, byEnds?.get(endsKey(pairs[i]!)) ?? []);
        continue;
      }
      this.context.files[file]!.skipped.add(at);
      this.compareOne(link.row, stored.properties, file);
    }
  }

  /** Ends that became one by a merge: the graph has the link put aside, or it is a loop. */
  private async compareLoops(loops: { link: KnownLink<R>; at: number }[], file: number): Promise<void> {
    const { aliases, stored, findings } = this.context;
    const ends = loops.flatMap(({ link: { row } }) => [
      this.end(row, this.table.from),
      this.end(row, this.table.to),
    ]);
    const organisations = [...new Set(ends.flatMap((id) => aliases.get(id)?.chain ?? []))];
    const found = await stored.loops(
      organisations,
      loops.map(({ link }) => link.id),
    );
    const known = new Set(found.map(({ properties }) => properties.id));
    for (const { link, at } of loops) {
      this.context.files[file]!.skipped.add(at);
      if (known.has(link.id)) {
        this.context.unchanged++;
        continue;
      }
      const [from, to] = [this.end(link.row, this.table.from), this.end(link.row, this.table.to)];
      const message = `"${from}" and "${to}" are one organisation since they were merged: it stands at both ends. Leave the row out, or undo the merge.`;
      const place = placeIn(this.context, { file, line: link.row.line }, this.table.to);
      findings.error('self-link', place, message);
    }
  }

  private compareOne(row: Row<R>, stored: Properties, file: number): void {
    const said = row.values as unknown as Properties;
    const valued = this.table.valued as Record<string, string>;
    const column = firstDifference(said, stored, valued);
    if (column === undefined) {
      this.context.unchanged++;
      return;
    }
    const place = placeIn(this.context, { file, line: row.line });
    reportDifference(
      this.context.findings,
      place,
      'The link',
      column,
      said[column]!,
      stored,
      valued[column]!,
      { organisation: this.end(row, this.table.to), source: said.source },
    );
  }
}
