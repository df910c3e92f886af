import type { Finding } from '../../../contract/imports.ts';
import { readRows } from '../csv/rows.ts';
import { columnIn, Findings } from '../findings.ts';
import type { Property } from '../link-tables.ts';
import { rowWords, sideOf } from './compare.ts';
import { type CheckContext, lineOf, placeIn, type TwinRow } from './context.ts';
import type { RowPlace } from './register.ts';

type Said = Record<string, Property>;

interface Waiting extends TwinRow {
  finding: Finding;
}

/** Rows that contradict each other. The first of two is not kept while a file is read: it is read once more, for the findings that are kept. */
export class TwinRows {
  /** By the file of the first row and its line. */
  private readonly waiting = new Map<number, Map<number, Waiting[]>>();

  /** Reports a row; what the other says is told by {@link settle}. */
  tell(context: CheckContext, twin: TwinRow, column?: string): void {
    const { what, first, place, organisation } = twin;
    const message = `${what} stands in ${lineOf(context, first, place)} too, with other values. Keep one of the two rows.`;
    const about = organisation === undefined ? {} : { organisation };
    const finding = context.findings.error('twin-id', placeIn(context, place, column), message, about);
    if (!finding) return;
    const lines = this.waiting.get(first.file) ?? new Map<number, Waiting[]>();
    this.waiting.set(first.file, lines);
    lines.set(first.line, [...(lines.get(first.line) ?? []), { ...twin, finding }]);
  }

  async settle(context: CheckContext, signal?: AbortSignal): Promise<void> {
    for (const [file, wanted] of this.waiting) {
      // What is wrong in it was found the first time.
      for await (const rows of readRows(context.files[file]!.file, new Findings(), signal)) {
        for (const { line, values } of rows) {
          for (const twin of wanted.get(line) ?? []) tellBoth(context, twin, values as Said);
          wanted.delete(line);
        }
        if (wanted.size === 0) break;
      }
    }
  }
}

function tellBoth(context: CheckContext, twin: Waiting, first: Said): void {
  const said = twin.said as Said;
  const all = twin.columns.filter((column) => (first[column] ?? null) !== (said[column] ?? null));
  // Each side tells its source anyway.
  const columns = all.length > 1 ? all.filter((column) => column !== 'source') : all;
  if (columns.length === 0) return;
  const side = (row: Said, place: RowPlace) => {
    const where = rowWords(placeIn(context, place));
    const value = columns.length === 1 ? row[columns[0]!] : columns.map((c) => words(c, row[c])).join('; ');
    return { ...sideOf(value, row.source, where), place: where };
  };
  const { finding } = twin;
  finding.column = columnIn(placeIn(context, twin.place), columns[0]!);
  finding.message = finding.message.replace('with other values', `with another ${columns.join(', ')}`);
  finding.sides = [side(first, twin.first), side(said, twin.place)];
}

function words(column: string, value: Property | undefined): string {
  return `${column} ${value ?? 'nothing'}`;
}
