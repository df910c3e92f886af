import type { TableId } from '../../../../contract/import-tables.ts';
import { year } from '../../cells.ts';
import { tables } from '../../tables/catalogue.ts';
import type { TableSink, TablesOut } from '../tables-out.ts';
import type { Archive } from './archive.ts';
import { cellValue, type RawCell } from './cells.ts';
import { readPart } from './part.ts';
import { SheetRows, unitOf } from './sheet.ts';
import type { Workbook } from './workbook.ts';

/** Makes a table of one sheet: its first row that isn't empty names the columns. */
class SheetTable {
  private readonly id: TableId;
  private readonly out: TablesOut;
  private readonly unit: string;
  private readonly workbook: Workbook;
  private header: string[] | undefined;
  private isYear: boolean[] = [];
  private datesTold = false;
  private rows: { row: number; texts: string[] }[] = [];
  private sink: TableSink | undefined;

  constructor(id: TableId, sheet: string, workbook: Workbook, out: TablesOut) {
    this.id = id;
    this.out = out;
    this.workbook = workbook;
    this.unit = unitOf(sheet);
  }

  /** Takes a row; rows wait to be written until {@link drain}. */
  take(row: number, cells: RawCell[]): void {
    const texts = Array.from(cells, (cell, column) => (cell ? this.textOf(cell, row, column) : ''));
    while (texts.length > 0 && texts.at(-1)!.trim() === '') texts.pop();
    if (texts.length === 0) return;
    if (this.header) {
      while (texts.length < this.header.length) texts.push('');
    } else this.begin(texts);
    this.rows.push({ row, texts });
  }

  private begin(texts: string[]): void {
    this.header = texts.map((text) => text.trim().toLowerCase());
    const columns = tables[this.id].columns as Record<string, { read: unknown } | undefined>;
    this.isYear = this.header.map((name) => Object.hasOwn(columns, name) && columns[name]!.read === year);
  }

  private textOf(cell: RawCell, row: number, column: number): string {
    const { text, isDate, problem } = cellValue(cell, this.workbook);
    const place = this.out.place(row, { column: this.header?.[column] ?? null, unit: this.unit });
    if (problem) this.out.findings.error('bad-cell', place, problem);
    if (!isDate || !this.isYear[column]) return text;
    if (!this.datesTold) {
      const message = `This column holds a date (${text}); its year is taken, as of the other dates in this sheet.`;
      this.out.findings.warning('date-for-year', place, message);
    }
    this.datesTold = true;
    return text.slice(0, 4);
  }

  async drain(): Promise<void> {
    const rows = this.rows;
    this.rows = [];
    if (!this.sink && rows.length > 0) {
      const { row, texts } = rows.shift()!;
      this.sink = await this.out.table(this.id, texts, { unit: this.unit, headerAt: row });
    }
    for (const { row, texts } of rows) this.sink?.add(row, texts);
    await this.sink?.drain();
  }

  get isEmpty(): boolean {
    return this.header === undefined;
  }
}

/** Reads a sheet as a table. Answers whether there was anything in it. */
export async function readSheet(
  archive: Archive,
  sheet: { name: string; part: string; table: TableId },
  workbook: Workbook,
  out: TablesOut,
): Promise<boolean> {
  const table = new SheetTable(sheet.table, sheet.name, workbook, out);
  const rows = new SheetRows(unitOf(sheet.name), (row, cells) => table.take(row, cells));
  await readPart(archive, sheet.part, rows, () => table.drain());
  await table.drain();
  return !table.isEmpty;
}
