import type { Findings } from '../findings.ts';
import type { Column, Table } from '../tables/table.ts';
import { FileFault } from './file-fault.ts';
import { delimiterOf, type Header, readHeader } from './header.ts';
import { readPieces } from './pieces.ts';
import { type CsvRecord, RecordSplitter } from './records.ts';

/** A file on disk that holds a table; `name` is what the user called it. */
export interface TableFile<R extends object = Record<string, unknown>> {
  name: string;
  path: string;
  table: Table<R>;
}

/** A row with the line it begins in. `ok`: each cell could be read, each needed one is there. */
export interface Row<R> {
  line: number;
  ok: boolean;
  values: R;
}

interface Reader {
  at: number;
  key: string;
  column: Column<unknown>;
}

class RowReader<R extends object> {
  private readonly file: TableFile<R>;
  private readonly findings: Findings;
  private readonly width: number;
  private readonly readers: Reader[];
  private readonly blank: Record<string, unknown>;
  private faulty = false;
  private line = 0;
  private key = '';

  constructor(file: TableFile<R>, header: Header, findings: Findings) {
    this.file = file;
    this.findings = findings;
    this.width = header.length;
    const columns = file.table.columns as Record<string, Column<unknown>>;
    this.blank = Object.fromEntries(Object.keys(columns).map((key) => [key, null]));
    this.readers = header.flatMap((key, at) => (key === null ? [] : [{ at, key, column: columns[key]! }]));
  }

  private readonly complain = (code: string, message: string): void => this.report(this.key, code, message);

  private readonly report = (column: string, code: string, message: string): void => {
    this.faulty = true;
    this.findings.error(code, { file: this.file.name, line: this.line, column }, message);
  };

  read(record: CsvRecord): Row<R> | undefined {
    this.line = record.line;
    this.faulty = false;
    if (record.cells.length !== this.width && !this.isRagged(record.cells)) return undefined;
    const values = { ...this.blank };
    let empty = true;
    for (const { at, key, column } of this.readers) {
      const cell = record.cells[at]!.trim();
      if (cell === '') continue;
      empty = false;
      this.key = key;
      values[key] = column.read(cell, this.complain);
    }
    if (empty) return undefined;
    for (const { key, column } of this.readers) {
      if (column.needed && values[key] === null && !this.faulty)
        this.report(key, 'missing', `"${key}" is empty, but each row needs it.`);
    }
    if (!this.faulty) this.file.table.checkRow?.(values as R, this.report);
    return { line: this.line, ok: !this.faulty, values: values as R };
  }

  /** Reports a row with too many or too few cells. */
  private isRagged(cells: string[]): false {
    const remedy =
      cells.length > this.width
        ? 'Put a cell that holds a comma in double quotes.'
        : 'Add the cells that lack, empty if need be.';
    const message = `The row has ${cells.length} cells, the header ${this.width}. ${remedy}`;
    this.findings.error('ragged-row', { file: this.file.name, line: this.line }, message);
    return false;
  }
}

function firstLine(text: string): string {
  return text.slice(0, text.search(/\n|$/));
}

/**
 * The rows of a table in the order of the file, some thousand at a time, in flat memory. What can't be read is added to the findings:
 * a row's fault with its line and column; a fault of the whole file ends the reading.
 */
export async function* readRows<R extends object>(
  file: TableFile<R>,
  findings: Findings,
  signal?: AbortSignal,
): AsyncGenerator<Row<R>[]> {
  const onFault = (code: string, line: number, message: string) =>
    findings.error(code, { file: file.name, line }, message);
  let splitter: RecordSplitter | undefined;
  let reader: RowReader<R> | undefined;
  try {
    for await (const piece of readPieces(file.path, signal)) {
      splitter ??= new RecordSplitter(delimiterOf(firstLine(piece.text)), onFault);
      const records = splitter.push(piece);
      if (!reader && records.length) {
        const { cells, line } = records.shift()!;
        reader = new RowReader(
          file,
          readHeader(cells, line, file.name, file.table as Table, findings),
          findings,
        );
      }
      const rows = records.flatMap((record) => reader?.read(record) ?? []);
      if (rows.length) yield rows;
    }
    splitter?.end();
    if (!reader) throw new FileFault('empty', null, 'The file is empty; it needs a header line and rows.');
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    findings.error(error.code, { file: file.name, line: error.line }, error.message);
  }
}
