import type { Workbook } from './workbook.ts';
import { unescaped } from './workbook.ts';

const day = 86_400_000;

/** A cell as it stands in a sheet's XML. */
export interface RawCell {
  type: string;
  style: number;
  hasFormula: boolean;
  /** undefined: it has none. */
  value: string | undefined;
}

/** A cell's value. `isDate`: the text is a date as the sheet shows it. `problem`: why it has none, and what to do. */
export interface CellValue {
  text: string;
  isDate?: boolean;
  problem?: string;
}

/** A day counted from the end of 1899 as YYYY-MM-DD. Excel counts a 29 February 1900 that there never was. */
export function dateOf(serial: number, from1904: boolean): string {
  const shift = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const date = new Date(shift + Math.floor(serial) * day);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** A whole number as it stands: a long one may be an id. */
const isWhole = (value: string) => /^[1-9]\d*$/.test(value);

function numberText(value: string, style: number, workbook: Workbook): CellValue {
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value };
  if (workbook.dateStyles.has(style)) return { text: dateOf(number, workbook.from1904), isDate: true };
  // Spreadsheets show fifteen digits of what they reckon: 0.3, not 0.30000000000000004.
  return { text: isWhole(value) ? value : String(Number(number.toPrecision(15))) };
}

/** The value of a cell: of a formula the one stored with it. */
export function cellValue({ type, style, hasFormula, value }: RawCell, workbook: Workbook): CellValue {
  if (value === undefined) {
    if (!hasFormula) return { text: '' };
    const problem =
      'The formula has no stored value. Open the workbook in a spreadsheet program and save it.';
    return { text: '', problem };
  }
  if (type === 's') return { text: workbook.strings[Number(value)] ?? '' };
  if (type === 'b') return { text: value === '1' ? 'yes' : 'no' };
  if (type === 'd') return { text: value.slice(0, 10), isDate: true };
  if (type === 'e')
    return { text: '', problem: `The cell shows ${value.slice(0, 40)}. Correct it, or empty it.` };
  if (type === 'n' && value !== '') return numberText(value, style, workbook);
  return { text: unescaped(value) };
}
