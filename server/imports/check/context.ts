import { placeInFile, type TableFile } from '../csv/rows.ts';
import type { Findings, Place } from '../findings.ts';
import type { Alias, Stored } from '../stored.ts';
import type { Earlier } from './earlier.ts';
import { BitSet } from './number-list.ts';
import type { RowPlace } from './register.ts';

/** A file with what a check learns about it. */
export interface CheckedFile {
  file: TableFile;
  /** Rows, counted from 0, that are not to be written: the graph or an earlier row has them. */
  skipped: BitSet;
  rows: number;
}

/** A row that says something else than an earlier one of the same import. */
export interface TwinRow {
  /** What both are about, at the beginning of a sentence. */
  what: string;
  first: RowPlace;
  place: RowPlace;
  said: object;
  /** In which they may differ. */
  columns: readonly string[];
  /** The organisation that they are about. */
  organisation?: string;
}

/** What every part of a check works with. */
export interface CheckContext {
  files: CheckedFile[];
  findings: Findings;
  stored: Stored;
  /** Ids that stand for others: in the graph, and by the rows read so far. */
  aliases: Map<string, Alias>;
  /** What was corrected since it came in. */
  earlier: Earlier;
  /** Told of rows that contradict each other; `column` is where the second is marked. */
  twinRows: { tell(context: CheckContext, twin: TwinRow, column?: string): void };
  /** Rows that the graph had already, exactly so. */
  unchanged: number;
}

export function checkedFile(file: TableFile): CheckedFile {
  return { file, skipped: new BitSet(), rows: 0 };
}

/** A place as findings have it. */
export function placeIn(context: CheckContext, { file, line }: RowPlace, column?: string): Place {
  return placeInFile(context.files[file]!.file, line, column);
}

/** `line 7`, `sheet links, row 7`, or `line 7 of spinoffs.csv` when that is another file. */
export function lineOf(context: CheckContext, place: RowPlace, from: RowPlace): string {
  const { name, made } = context.files[place.file]!.file;
  const line = `${made?.unit ?? 'line'} ${place.line}`;
  return name === context.files[from.file]!.file.name ? line : `${line} of ${name}`;
}
