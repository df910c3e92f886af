import { FileFault } from './file-fault.ts';
import { cellLimit } from './limits.ts';
import type { Piece } from './pieces.ts';

/** One record of a CSV file; `line` is the line it begins in, counted from 1. */
export interface CsvRecord {
  cells: string[];
  line: number;
}

/** Told of a record that can't be read, after which reading goes on with the next line. */
export type OnFault = (code: string, line: number, message: string) => void;

const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/**
 * Splits text into records (RFC 4180: cells in double quotes may hold delimiters, line breaks and doubled quotes). Takes the text in
 * pieces that end at line ends. A quote inside a cell that doesn't begin with one stands for itself.
 */
export class RecordSplitter {
  private readonly delimiter: string;
  private readonly delimiterCode: number;
  private readonly onFault: OnFault;
  /** Text of a record whose quote is still open, and the line it begins in. */
  private open = '';
  private openLine = 1;

  constructor(delimiter: string, onFault: OnFault) {
    this.delimiter = delimiter;
    this.delimiterCode = delimiter.charCodeAt(0);
    this.onFault = onFault;
  }

  /** The records that end within this piece. Throws FileFault for a quote left open. */
  push(piece: Piece): CsvRecord[] {
    const text = this.open + piece.text;
    let line = this.open ? this.openLine : piece.line;
    this.open = '';
    const records: CsvRecord[] = [];
    let at = 0;
    let nextQuote = text.indexOf('"');
    while (at < text.length) {
      let end = text.indexOf('\n', at);
      if (end === -1) end = text.length;
      if (nextQuote !== -1 && nextQuote < at) nextQuote = text.indexOf('"', at);
      if (nextQuote === -1 || nextQuote > end) {
        this.plainRecord(text, at, end, line, records);
        at = end + 1;
        line++;
        continue;
      }
      const after = this.quotedRecord(text, at, line, records);
      if (after === -1) break;
      line += countNewlines(text, at, after);
      at = after;
    }
    return records;
  }

  /** To be called after the last piece. */
  end(): void {
    if (this.open) this.throwOpenQuote(this.open, 'to the end of the file');
  }

  private plainRecord(text: string, at: number, end: number, line: number, records: CsvRecord[]): void {
    const stop = text.charCodeAt(end - 1) === carriageReturn && end > at ? end - 1 : end;
    if (stop === at) return;
    const cells = text.slice(at, stop).split(this.delimiter);
    if (stop - at > cellLimit && !this.fits(cells, line)) return;
    records.push({ cells, line });
  }

  /** Reads a record with quotes; answers where the next begins, −1 when it doesn't end in this text. */
  private quotedRecord(text: string, start: number, line: number, records: CsvRecord[]): number {
    const cells: string[] = [];
    let at = start;
    for (;;) {
      const end =
        text.charCodeAt(at) === quote ? this.quotedCell(text, at, cells) : this.plainCell(text, at, cells);
      if (end === -1) {
        this.keepOpen(text.slice(start), line);
        return -1;
      }
      const next = text.charCodeAt(end);
      if (next === this.delimiterCode) {
        at = end + 1;
        continue;
      }
      const after = this.endOfRecord(text, end, line + countNewlines(text, start, end));
      if (after > 0 && this.fits(cells, line)) records.push({ cells, line });
      return Math.abs(after);
    }
  }

  /** Where the next record begins; negative when something stands between a closing quote and the line's end. */
  private endOfRecord(text: string, end: number, line: number): number {
    if (end >= text.length) return text.length;
    const next = text.charCodeAt(end);
    if (next === newline) return end + 1;
    if (next === carriageReturn && text.charCodeAt(end + 1) === newline) return end + 2;
    if (next === carriageReturn && end + 1 === text.length) return text.length;
    const message =
      'Text follows a closing quote; inside a cell in quotes, each quote is written twice ("").';
    this.onFault('quote', line, message);
    const lineEnd = text.indexOf('\n', end);
    return lineEnd === -1 ? -text.length : -(lineEnd + 1);
  }

  /** Adds the cell and answers the position after its closing quote, −1 if that isn't in this text. */
  private quotedCell(text: string, at: number, cells: string[]): number {
    let value = '';
    let from = at + 1;
    for (;;) {
      const end = text.indexOf('"', from);
      if (end === -1) return -1;
      if (text.charCodeAt(end + 1) !== quote) {
        cells.push(value ? value + text.slice(from, end) : text.slice(from, end));
        return end + 1;
      }
      value += text.slice(from, end + 1);
      from = end + 2;
    }
  }

  private plainCell(text: string, at: number, cells: string[]): number {
    let end = at;
    while (end < text.length) {
      const code = text.charCodeAt(end);
      if (code === this.delimiterCode || code === newline) break;
      end++;
    }
    const stop =
      text.charCodeAt(end - 1) === carriageReturn && end > at && text.charCodeAt(end) !== this.delimiterCode;
    cells.push(text.slice(at, stop ? end - 1 : end));
    return end;
  }

  private fits(cells: string[], line: number): boolean {
    const long = cells.findIndex((cell) => cell.length > cellLimit);
    if (long === -1) return true;
    const length = cells[long]!.length.toLocaleString('en');
    const limit = cellLimit.toLocaleString('en');
    this.onFault(
      'cell-too-long',
      line,
      `Cell ${long + 1} has ${length} characters; ${limit} is the limit. Shorten it.`,
    );
    return false;
  }

  private keepOpen(text: string, line: number): void {
    this.open = text;
    this.openLine = line;
    // The record may be longer, of many cells; it is the open one that is too long.
    if (text.length > cellLimit * 2 && text.length - openQuoteAt(text, this.delimiterCode) > cellLimit * 2)
      this.throwOpenQuote(text, `within ${cellLimit.toLocaleString('en')} characters`);
  }

  private throwOpenQuote(text: string, where: string): never {
    const line = this.openLine + countNewlines(text, 0, openQuoteAt(text, this.delimiterCode));
    const message = `The quote opened in line ${line} is not closed ${where}. Close it, or write it twice ("") if it belongs to the text.`;
    throw new FileFault('open-quote', line, message);
  }
}

/** Where the quote stands that is left open in a record's text. */
function openQuoteAt(text: string, delimiter: number): number {
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === quote) {
      const opened = at++;
      for (;;) {
        at = text.indexOf('"', at) + 1;
        if (at === 0) return opened;
        if (text.charCodeAt(at) !== quote) break;
        at++;
      }
    }
    while (at < text.length && text.charCodeAt(at) !== delimiter) at++;
    at++;
  }
  return 0;
}
