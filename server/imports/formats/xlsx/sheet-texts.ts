import type { SheetRow, UnreadCell, WorkbookSheet } from '../../../../contract/sheets.ts';
import { FileFault } from '../../csv/file-fault.ts';
import { keptFindings } from '../../findings.ts';
import type { Archive } from './archive.ts';
import { cellValue, type RawCell } from './cells.ts';
import { MergedCells } from './merged.ts';
import { readPart } from './part.ts';
import { SheetRows, unitOf } from './sheet.ts';
import type { Workbook } from './workbook.ts';

/** In characters: whoever maps a sheet holds it in memory. */
const sheetLimit = 50 * 2 ** 20;

function tooLarge(row: number, unit: string): FileFault {
  const message =
    'The sheet holds more than 50 MB of text, too much to be mapped. Split it, or name its columns as those of the tables.';
  return new FileFault('too-large', row, message, unit);
}

/** Takes rows in the order of the sheet, and is waited for now and then. */
export interface RowSink {
  add(row: SheetRow): void;
  drain(): Promise<void>;
}

/** The rows of a sheet as texts, whatever its columns are. */
class Texts {
  readonly unread: UnreadCell[] = [];
  private size = 0;
  private readonly unit: string;
  private readonly workbook: Workbook;
  private readonly sink: RowSink;

  constructor(unit: string, workbook: Workbook, sink: RowSink) {
    this.unit = unit;
    this.workbook = workbook;
    this.sink = sink;
  }

  take(row: number, raw: RawCell[]): void {
    const cells = Array.from(raw, (cell, column) => (cell ? this.textOf(cell, row, column) : ''));
    while (cells.length > 0 && cells.at(-1) === '') cells.pop();
    if (cells.length === 0) return;
    this.size += cells.reduce((sum, cell) => sum + cell.length + 3, 20);
    if (this.size > sheetLimit) throw tooLarge(row, this.unit);
    this.sink.add({ row, cells });
  }

  private textOf(cell: RawCell, row: number, column: number): string {
    const { text, problem } = cellValue(cell, this.workbook);
    if (problem && this.unread.length < keptFindings) this.unread.push({ row, column, message: problem });
    return text.trim();
  }
}

/** Reads a sheet as texts, in flat memory. Throws FileFault for one that is too large. */
export async function readTexts(
  archive: Archive,
  { name, part }: Workbook['sheets'][number],
  workbook: Workbook,
  sink: RowSink,
): Promise<Pick<WorkbookSheet, 'merged' | 'unread'>> {
  const texts = new Texts(unitOf(name), workbook, sink);
  const rows = new SheetRows(unitOf(name), (row, cells) => texts.take(row, cells));
  const merged = new MergedCells();
  const handlers = {
    open(element: string, attributes: Readonly<Record<string, string>>) {
      rows.open(element, attributes);
      merged.open(element, attributes.ref);
    },
    close: (element: string) => rows.close(element),
    text: (text: string) => rows.text(text),
  };
  await readPart(archive, part, handlers, () => sink.drain());
  return { merged: merged.list, unread: texts.unread };
}
