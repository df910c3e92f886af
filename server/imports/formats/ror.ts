import type { SourceFile } from '../source-file.ts';
import type { ImportFormat } from './format.ts';
import { type JsonRecord, readJson } from './json.ts';
import { type RorOrganisation, readRecord, rorId } from './ror/record.ts';
import type { TableSink, TablesOut } from './tables-out.ts';
import { readText } from './text.ts';

const unit = 'record';
const organisationColumns = [
  'id',
  'name',
  'kind',
  'region',
  'place',
  'lat',
  'lon',
  'founded',
  'fate',
  'wikidata',
  'ror',
  'source',
  'note',
];

/** The records as they come; ownership waits until it is known which organisations there are. */
class RorTables {
  private readonly out: TablesOut;
  private readonly organisations: TableSink;
  private readonly regions: TableSink;
  private readonly links: TableSink;
  private readonly known = new Set<string>();
  private readonly countries = new Set<string>();
  private readonly owned = new Map<string, { owner: string; child: string; number: number }>();
  private withdrawn = 0;

  private constructor(
    out: TablesOut,
    sinks: { organisations: TableSink; regions: TableSink; links: TableSink },
  ) {
    this.out = out;
    this.organisations = sinks.organisations;
    this.regions = sinks.regions;
    this.links = sinks.links;
  }

  static async begin(out: TablesOut): Promise<RorTables> {
    return new RorTables(out, {
      organisations: await out.table('organisations', organisationColumns, { unit }),
      regions: await out.table('regions', ['code', 'name', 'level'], { unit }),
      links: await out.table('links', ['from', 'to', 'kind', 'source'], { unit }),
    });
  }

  take({ number, value }: JsonRecord): void {
    const record = readRecord(value);
    if (typeof record === 'string') {
      this.out.findings.error('bad-record', this.out.place(number, { unit }), record);
      return;
    }
    if (record.status === 'withdrawn') this.withdrawn++;
    else this.add(number, record);
  }

  private add(number: number, record: RorOrganisation): void {
    const { id, country, founded, status, notes } = record;
    this.known.add(id);
    if (country && !this.countries.has(country.code)) {
      this.countries.add(country.code);
      this.regions.add(number, [country.code, country.name, 0]);
    }
    const address = `https://ror.org/${id}`;
    const fate = status === 'inactive' ? 'closed' : null;
    this.organisations.add(number, [
      ...[id, record.name, record.kind, country?.code, record.place, record.lat, record.lon, founded, fate],
      ...[record.wikidata, address, address, notes.join('; ')],
    ]);
    for (const parent of record.parents) this.own(parent, id, number);
    for (const child of record.children) this.own(id, child, number);
  }

  private own(owner: string, child: string, number: number): void {
    const key = `${owner} ${child}`;
    if (!this.owned.has(key)) this.owned.set(key, { owner, child, number });
  }

  /** To be called after the last record. */
  finish(): void {
    let left = 0;
    for (const { owner, child, number } of this.owned.values()) {
      if (!this.known.has(owner) || !this.known.has(child)) left++;
      else this.links.add(number, [owner, child, 'ownership', `https://ror.org/${child}`]);
    }
    const { findings } = this.out;
    if (left > 0) {
      const message = `${left} parents and children are not among the records; these links are left out. Add their records to the file.`;
      findings.warning('links-left-out', this.out.place(null), message);
    }
    if (this.withdrawn > 0)
      findings.info('withdrawn', this.out.place(null), `${this.withdrawn} withdrawn records are not read.`);
    if (this.known.size === 0)
      findings.error('no-records', this.out.place(null), 'There are no ROR records in the file.');
  }
}

async function read({ path }: SourceFile, out: TablesOut, signal: AbortSignal): Promise<void> {
  const tables = await RorTables.begin(out);
  const pieces = readText(path, 'a file of ROR records', signal);
  const first = (await pieces.next()).value ?? '';
  async function* all() {
    yield first;
    yield* pieces;
  }
  // The published list, an answer of the API, or one record.
  const isList = /^\s*\[/.test(first);
  const paths = isList ? ['$.*'] : /"items"\s*:/.test(first) ? ['$.items.*'] : ['$'];
  for await (const records of readJson(all(), paths)) {
    for (const record of records) tables.take(record);
    await out.drain();
  }
  tables.finish();
}

/** Records of the Research Organization Registry, as it publishes them: schema 2 and the older 1. */
export const ror: ImportFormat = {
  id: 'ror',
  recognises: ({ head }) =>
    new RegExp(rorId).test(head) && /"(names|established|relationships)"\s*:/.test(head),
  read,
};
