import type { Findings, Place } from '../findings.ts';
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
  /** Where the table was made from a file of another format: each row then begins with its place in that file. */
  made?: {
    unit: string | undefined;
    called?: Readonly<Record<string, string>>;
    /** Lines that were joined into the row of a line; filled as rows are read. */
    joined?: Map<number, readonly number[]>;
  };
}

/** Lines joined into a row that are told, however many it names. */
const mostJoined = 5;

/** Lines are kept in 32 bits. */
const mostLines = 2 ** 31 - 1;

type Sent = Pick<TableFile, 'name' | 'made'>;

/** A place in what the user sent. */
export function placeInFile({ name, made }: Sent, line: number | null, column?: string): Place {
  return {
    file: name,
    line,
    ...(made?.unit === undefined ? {} : { unit: made.unit }),
    ...(made?.called === undefined ? {} : { called: made.called }),
    ...joinedIn(made?.joined, line),
    column: column ?? null,
  };
}

function joinedIn(
  all: ReadonlyMap<number, readonly number[]> | undefined,
  line: number | null,
): Pick<Place, 'joined'> {
  const joined = line === null ? undefined : all?.get(line);
  return joined ? { joined } : {};
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
  /** The header lacks a column that each row needs: it has said so, and no row can be used. */
  private readonly lacks: boolean;
  private faulty = false;
  private line = 0;
  private key = '';

  constructor(file: TableFile<R>, header: Header, findings: Findings) {
    this.file = file;
    this.findings = findings;
    this.width = header.length;
    const columns = file.table.columns as Record<string, Column<unknown>>;
    this.blank = Object.fromEntries(Object.keys(columns).map((key) => [key, null]));
    this.lacks = Object.entries(columns).some(([key, { needed }]) => needed && !header.includes(key));
    this.readers = header.flatMap((key, at) => (key === null ? [] : [{ at, key, column: columns[key]! }]));
  }

  private readonly complain = (code: string, message: string): void => this.report(this.key, code, message);

  private readonly report = (column: string, code: string, message: string): void => {
    this.faulty = true;
    this.findings.error(code, placeInFile(this.file, this.line, column), message);
  };

  read(record: CsvRecord): Row<R> | undefined {
    this.line = lineOf(this.file, record);
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
    if (!this.faulty && !this.lacks) this.file.table.checkRow?.(values as R, this.report);
    return { line: this.line, ok: !this.faulty && !this.lacks, values: values as R };
  }

  /** Reports a row with too many or too few cells. */
  private isRagged(cells: string[]): false {
    const place = placeInFile(this.file, this.line);
    const ownCells = this.file.made ? 1 : 0;
    const more = this.file.made
      ? 'Name each column in the header, or empty the cells beyond it.'
      : 'Put a cell that holds a comma in double quotes.';
    const remedy = cells.length > this.width ? more : 'Add the cells that lack, empty if need be.';
    const message = `The row has ${cells.length - ownCells} cells, the header ${this.width - ownCells}. ${remedy}`;
    this.findings.error('ragged-row', place, message);
    return false;
  }
}

const isLine = (number: number) => Number.isInteger(number) && number > 0 && number <= mostLines;

/** Where a record begins in the file that the user sent. */
function lineOf({ made }: Sent, { cells, line }: CsvRecord): number {
  if (!made) return line;
  const [told, ...joined] = cells[0]!.split(' ').map(Number);
  if ([told!, ...joined].every(isLine)) {
    if (joined.length > 0) made.joined?.set(told!, joined.slice(0, mostJoined));
    return told!;
  }
  const message = `Row ${line} of the table must begin with its line in the file that the table was made of.`;
  throw new FileFault('no-line', null, message);
}

/** The header of a table; the place that a made one begins with is no column of it. */
function headerOf<R extends object>(file: TableFile<R>, record: CsvRecord, findings: Findings): Header {
  const place = placeInFile(file, lineOf(file, record));
  const names = file.made ? record.cells.slice(1) : record.cells;
  const header = readHeader(names, place, file.table as Table, findings);
  return file.made ? [null, ...header] : header;
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
      splitter ??= new RecordSplitter(file.made ? ',' : delimiterOf(firstLine(piece.text)), onFault);
      const records = splitter.push(piece);
      if (!reader && records.length) {
        reader = new RowReader(file, headerOf(file, records.shift()!, findings), findings);
      }
      const rows = records.flatMap((record) => reader?.read(record) ?? []);
      if (rows.length) yield rows;
    }
    splitter?.end();
    if (!reader) throw new FileFault('empty', null, 'The file is empty; it needs a header line and rows.');
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    findings.error(error.code, placeInFile(file, error.line), error.message);
  }
}
