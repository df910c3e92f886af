import { unescapeCell } from '../../contract/cells.ts';
import { firstYear, lastYear } from '../../contract/vocabulary.ts';
import { didYouMean } from './suggest.ts';

/** Told what is wrong with a cell. */
export type Complain = (code: string, message: string) => void;

/** Reads a cell that isn't empty; null when it complained. */
export type ReadCell<T> = (text: string, complain: Complain) => T | null;

export const idLimit = 200;

export function text(limit = 100_000): ReadCell<string> {
  return (cell, complain) => {
    if (cell.length <= limit) return unescapeCell(cell);
    complain('too-long', `has ${cell.length} characters; ${limit} is the limit. Shorten it.`);
    return null;
  };
}

function hasControlCharacter(cell: string): boolean {
  for (let i = 0; i < cell.length; i++) if (cell.charCodeAt(i) < 32) return true;
  return false;
}

/** An id: any characters but control characters, so that it can stand in an address. */
export const id: ReadCell<string> = (cell, complain) => {
  const value = unescapeCell(cell);
  if (value.length <= idLimit && !hasControlCharacter(value)) return value;
  complain('bad-id', `is not an id; use up to ${idLimit} characters without line breaks.`);
  return null;
};

/** One of a closed list; a near miss is named. */
export function oneOf<const T extends string>(words: readonly T[], code: string): ReadCell<T> {
  const known = new Map<string, T>(words.map((word) => [word, word]));
  return (cell, complain) => {
    const word = known.get(cell);
    if (word !== undefined) return word;
    complain(code, `"${cell}" is not one of ${words.join(', ')}.${didYouMean(cell, words)}`);
    return null;
  };
}

const fourDigits = /^\d{4}$/;

function yearRemedy(cell: string): string {
  // 87 or 198 are cut short; 962 and 2500 may well be meant.
  if (/^[2-9]\d{2,3}$/.test(cell)) {
    const what = Number(cell) < firstYear ? `before ${firstYear}` : `after ${lastYear}`;
    return `Years ${what} are not kept: leave it empty, and tell the year in the note.`;
  }
  const found = /(?<!\d)(1\d{3}|20\d{2})(?!\d)/.exec(cell)?.[1];
  return found
    ? `Write ${found} alone if that is the year.`
    : 'Write four digits such as 1987, or leave it empty.';
}

/** A year of four digits. */
export const year: ReadCell<number> = (cell, complain) => {
  const value = fourDigits.test(cell) ? Number(cell) : 0;
  if (value >= firstYear && value <= lastYear) return value;
  complain('bad-year', `"${cell}" is not a year from ${firstYear} to ${lastYear}. ${yearRemedy(cell)}`);
  return null;
};

const numberForm = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** A number within bounds; a decimal comma is pointed out. */
export function number(least: number, most: number, whole = false): ReadCell<number> {
  return (cell, complain) => {
    const plain = unescapeCell(cell);
    const value = numberForm.test(plain) ? Number(plain) : Number.NaN;
    if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
    const comma = /^[+-]?\d+,\d+$/.test(cell) ? ` Write ${cell.replace(',', '.')} with a point.` : '';
    const what = whole ? 'a whole number' : 'a number';
    complain('bad-number', `"${cell}" is not ${what} from ${least} to ${most}.${comma}`);
    return null;
  };
}

const yes = new Set(['yes', 'true', '1', 'y']);
const no = new Set(['no', 'false', '0', 'n']);

export const yesNo: ReadCell<boolean> = (cell, complain) => {
  const word = cell.toLowerCase();
  if (yes.has(word)) return true;
  if (no.has(word)) return false;
  complain('bad-yes-no', `"${cell}" is neither yes nor no.`);
  return null;
};
