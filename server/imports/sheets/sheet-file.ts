import { type FileHandle, open } from 'node:fs/promises';
import type { SheetRow, WorkbookSheet } from '../../../contract/sheets.ts';
import type { RowSink } from '../formats/xlsx/sheet-texts.ts';

const bufferSize = 1 << 18;

/** The answer of a sheet, as JSON on disk: whatever is wrong is told before any of it is sent, and it is never in memory whole. */
export class SheetFile implements RowSink {
  /** How many rows it has. */
  count = 0;
  private pending = '{"rows":[';
  private readonly handle: FileHandle;
  private readonly signal: AbortSignal;

  private constructor(handle: FileHandle, signal: AbortSignal) {
    this.handle = handle;
    this.signal = signal;
  }

  /** Nothing more is taken once the signal aborts. */
  static async open(path: string, signal: AbortSignal): Promise<SheetFile> {
    signal.throwIfAborted();
    return new SheetFile(await open(path, 'wx', 0o600), signal);
  }

  add(row: SheetRow): void {
    this.pending += `${this.count++ === 0 ? '' : ','}${JSON.stringify(row)}\n`;
  }

  async drain(least = bufferSize): Promise<void> {
    this.signal.throwIfAborted();
    if (this.pending.length < least) return;
    const text = this.pending;
    this.pending = '';
    await this.handle.appendFile(text);
  }

  /** Writes what stands beside the rows. */
  async end(rest: Omit<WorkbookSheet, 'rows'>): Promise<void> {
    this.pending += `],${JSON.stringify(rest).slice(1)}`;
    await this.drain(1);
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
