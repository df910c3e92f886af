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

  private constructor(handle: FileHandle) {
    this.handle = handle;
  }

  static async open(path: string): Promise<SheetFile> {
    return new SheetFile(await open(path, 'wx', 0o600));
  }

  add(row: SheetRow): void {
    this.pending += `${this.count++ === 0 ? '' : ','}${JSON.stringify(row)}\n`;
  }

  async drain(least = bufferSize): Promise<void> {
    if (this.pending.length < least) return;
    const text = this.pending;
    this.pending = '';
    await this.handle.write(text);
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
