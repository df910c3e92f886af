import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeCell } from '../../../contract/cells.ts';
import type { TableId } from '../../../contract/import-tables.ts';
import { cellLimit } from '../csv/limits.ts';
import type { TableFile } from '../csv/rows.ts';
import type { Findings, Place } from '../findings.ts';
import { tables } from '../tables/catalogue.ts';
import type { Table } from '../tables/table.ts';

export type Cell = string | number | boolean | null | undefined;

const bufferSize = 1 << 18;
/** A line of the tables must not be longer than what reads them takes. */
const rowLimit = cellLimit * 1.25;

function quoted(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const text = typeof cell === 'string' ? escapeCell(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table being made, as CSV on disk: each row begins with its place in the file that it is made from. */
class TableSink {
  readonly file: TableFile;
  private readonly findings: Findings;
  private readonly handle: FileHandle;
  private pending = '';

  constructor(file: TableFile, handle: FileHandle, findings: Findings) {
    this.file = file;
    this.handle = handle;
    this.findings = findings;
  }

  add(line: number, cells: readonly Cell[]): void {
    if (!this.fits(line, cells)) return;
    this.pending += `${line},${cells.map(quoted).join(',')}\n`;
  }

  private fits(line: number, cells: readonly Cell[]): boolean {
    let length = 0;
    for (const cell of cells) {
      if (typeof cell !== 'string') continue;
      length += cell.length;
      if (cell.includes('\u0000'))
        return this.refuse(line, 'nul', 'A value holds a NUL character. Remove it.');
    }
    if (length <= rowLimit) return true;
    const limit = cellLimit.toLocaleString('en');
    return this.refuse(
      line,
      'cell-too-long',
      `The values are longer than ${limit} characters. Shorten them.`,
    );
  }

  private refuse(line: number, code: string, message: string): false {
    const unit = this.file.made?.unit;
    this.findings.error(
      code,
      { file: this.file.name, line, ...(unit === undefined ? {} : { unit }) },
      message,
    );
    return false;
  }

  async drain(least = bufferSize): Promise<void> {
    if (this.pending.length < least) return;
    const text = this.pending;
    this.pending = '';
    await this.handle.write(text);
  }

  async close(): Promise<void> {
    await this.drain(1).finally(() => this.handle.close());
  }
}

export type { TableSink };

/** The tables that one file becomes. */
export class TablesOut {
  readonly findings: Findings;
  /** What the user calls the file. */
  readonly name: string;
  private readonly prefix: string;
  private readonly sinks: TableSink[] = [];

  /** `prefix`: folder and beginning of the names of the files to be made. */
  constructor(prefix: { folder: string; number: number }, name: string, findings: Findings) {
    this.prefix = join(prefix.folder, String(prefix.number));
    this.name = name;
    this.findings = findings;
  }

  /** Begins a table. `unit`: what its rows' places count, undefined for lines of text; `headerAt`: where the columns are named. */
  async table(
    id: TableId,
    columns: readonly string[],
    { unit, headerAt = 1 }: { unit?: string; headerAt?: number } = {},
  ): Promise<TableSink> {
    const path = `${this.prefix}-${this.sinks.length}.csv`;
    const file = { name: this.name, path, table: tables[id] as unknown as Table, made: { unit } };
    const sink = new TableSink(file, await open(path, 'wx', 0o600), this.findings);
    this.sinks.push(sink);
    sink.add(headerAt, columns);
    return sink;
  }

  /** Writes what has gathered. To be called now and then. */
  async drain(): Promise<void> {
    for (const sink of this.sinks) await sink.drain();
  }

  async close(): Promise<TableFile[]> {
    for (const sink of this.sinks) await sink.close();
    return this.sinks.map(({ file }) => file);
  }

  place(line: number | null, more: Omit<Place, 'file' | 'line'> = {}): Place {
    return { file: this.name, line, ...more };
  }
}
