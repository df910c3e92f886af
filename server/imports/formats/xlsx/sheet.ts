import { FileFault } from '../../csv/file-fault.ts';
import { cellLimit, columnLimit } from '../../csv/limits.ts';
import type { XmlAttributes, XmlHandlers } from '../xml.ts';
import type { RawCell } from './cells.ts';

/** Column letters as a number from 0: A is 0, AA 26; −1 for what isn't a column. */
export function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,6}/.exec(reference)?.[0] ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** What the rows of a sheet are called in findings. */
export function unitOf(sheet: string): string {
  return `sheet ${sheet}, row`;
}

type TakeRow = (row: number, cells: RawCell[]) => void;

/** Told of a sheet's XML, tells of its rows. Cells that a row leaves out are undefined in its list. */
export class SheetRows implements XmlHandlers {
  private row = 0;
  private column = 0;
  private cells: RawCell[] = [];
  private cell: RawCell | undefined;
  /** The text of the cell's value is being read. */
  private isValue = false;
  private phonetic = 0;
  private readonly unit: string;
  private readonly take: TakeRow;

  constructor(unit: string, take: TakeRow) {
    this.unit = unit;
    this.take = take;
  }

  open(element: string, attributes: XmlAttributes): void {
    if (element === 'row') {
      const named = Number(attributes.r);
      this.row = Number.isSafeInteger(named) ? named : this.row + 1;
      this.cells = [];
      this.column = 0;
    } else if (element === 'c') this.openCell(attributes);
    else if (element === 'f' && this.cell) this.cell.hasFormula = true;
    else if (element === 'rPh') this.phonetic++;
    this.isValue = element === 'v' || (element === 't' && this.phonetic === 0);
  }

  private openCell({ r, t, s }: XmlAttributes): void {
    const named = r === undefined ? this.column : columnOf(r);
    this.column = named + 1;
    this.cell = { type: t ?? 'n', style: Number(s ?? 0), hasFormula: false, value: undefined };
    if (named >= 0 && named < columnLimit) this.cells[named] = this.cell;
  }

  text(text: string): void {
    if (!this.isValue || !this.cell) return;
    this.cell.value = (this.cell.value ?? '') + text;
    if (this.cell.value.length > cellLimit)
      this.refuse('cell-too-long', `A cell has more than ${cellLimit} characters. Shorten it.`);
    if (this.column <= columnLimit) return;
    const message = `The sheet has more than ${columnLimit} columns. Keep those that the table has.`;
    this.refuse('too-many-columns', message);
  }

  private refuse(code: string, message: string): never {
    throw new FileFault(code, this.row, message, this.unit);
  }

  close(element: string): void {
    if (element === 'rPh') this.phonetic--;
    if (element === 'v' || element === 't') this.isValue = false;
    if (element === 'c') this.cell = undefined;
    if (element === 'row') this.take(this.row, this.cells);
  }
}
