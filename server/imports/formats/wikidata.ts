import { queryResultHead } from '../../../contract/import-formats.ts';
import { FileFault } from '../csv/file-fault.ts';
import { delimiterOf } from '../csv/header.ts';
import { readPieces } from '../csv/pieces.ts';
import { RecordSplitter } from '../csv/records.ts';
import type { SourceFile } from '../source-file.ts';
import type { ImportFormat } from './format.ts';
import { readJson } from './json.ts';
import type { TablesOut } from './tables-out.ts';
import { readText } from './text.ts';
import { tsvRows } from './wikidata/terms.ts';
import { WikidataTables } from './wikidata/wikidata-tables.ts';

async function readCsv(path: string, out: TablesOut, signal: AbortSignal): Promise<void> {
  const tables = await WikidataTables.begin(out);
  let splitter: RecordSplitter | undefined;
  let header: string[] | undefined;
  const onFault = (code: string, line: number, message: string) =>
    out.findings.error(code, out.place(line), message);
  for await (const piece of readPieces(path, signal)) {
    splitter ??= new RecordSplitter(delimiterOf(piece.text.slice(0, piece.text.search(/\n|$/))), onFault);
    for (const { cells, line } of splitter.push(piece)) {
      if (!header) header = cells.map((cell) => cell.trim());
      else if (cells.length === header.length) {
        const filled = header.map((name, i): [string, string] => [name, cells[i]!.trim()]);
        tables.take(
          line,
          filled.filter(([, value]) => value !== ''),
        );
      } else onFault('ragged-row', line, `The row has ${cells.length} cells, the header ${header.length}.`);
    }
    await out.drain();
  }
  splitter?.end();
  tables.finish();
}

/** TSV of the query service, its plain form and the one with types. */
async function readTsv(path: string, out: TablesOut, signal: AbortSignal): Promise<void> {
  const tables = await WikidataTables.begin(out);
  let header: string[] | undefined;
  let line = 0;
  for await (const rows of tsvRows(readText(path, 'a file of query results', signal))) {
    for (const cells of rows) {
      line++;
      header ??= cells.map((cell) => cell.replace(/^\uFEFF?\??/, ''));
      if (line === 1 || cells.every((cell) => cell === '')) continue;
      const filled = header.map((name, i): [string, string] => [name, cells[i] ?? '']);
      tables.take(
        line,
        filled.filter(([, value]) => value !== ''),
      );
    }
    await out.drain();
  }
  tables.finish();
}

/** A value as the query service writes it: by itself, or with its type. */
function plainValue(value: unknown): string {
  const inner = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
  return inner === null || typeof inner === 'object' ? '' : String(inner);
}

async function readJsonRows(path: string, out: TablesOut, signal: AbortSignal): Promise<void> {
  const tables = await WikidataTables.begin(out, 'row');
  const pieces = readText(path, 'a file of query results', signal);
  const first = (await pieces.next()).value ?? '';
  async function* all() {
    yield first;
    yield* pieces;
  }
  const paths = /^\s*\[/.test(first) ? ['$.*'] : ['$.results.bindings.*'];
  for await (const records of readJson(all(), paths)) {
    for (const { number, value } of records) {
      if (typeof value !== 'object' || value === null)
        throw new FileFault('bad-record', number, 'This row is no object with the values of a row.', 'row');
      const values = Object.entries(value).map(([name, v]): [string, string] => [name, plainValue(v)]);
      tables.take(
        number,
        values.filter(([, v]) => v !== ''),
      );
    }
    await out.drain();
  }
  tables.finish();
}

/** What the query service of Wikidata answers, as CSV, TSV or JSON. */
export const wikidata: ImportFormat = {
  id: 'wikidata',
  recognises: ({ name, head }) =>
    name.endsWith('.json')
      ? /wikidata\.org\/entity\/Q|"bindings"\s*:/.test(head)
      : queryResultHead.test(head),
  read: ({ name, path }: SourceFile, out: TablesOut, signal: AbortSignal) => {
    const [, ending] = /\.(json|tsv)$/i.exec(name) ?? [];
    const read = { json: readJsonRows, tsv: readTsv }[ending?.toLowerCase() ?? ''] ?? readCsv;
    return read(path, out, signal);
  },
};
