import type { SheetNote } from '../imports.ts';

/** Lines named of those where something is amiss, lines sent of them, and how many remarks with lines of their own. */
const named = 5;
const most = 1000;
const mostNotes = 100;

/** "line 4", "3: lines 4, 9, 11", "12: lines 4, 9, 11, 14, 20, …". */
function placesOf(lines: readonly number[], unit: string): string {
  if (lines.length === 1) return `${unit} ${lines[0]}`;
  const some = [...lines.slice(0, named), ...(lines.length > named ? ['…'] : [])].join(', ');
  return `${lines.length.toLocaleString('en')}: ${unit}s ${some}`;
}

/** What is said of lines; `column` as the sheet calls it. */
export type Remark = Pick<SheetNote, 'severity' | 'code' | 'message' | 'column'>;

/** What of a sheet could not be taken over as it stands, with the lines where. */
export class Notes {
  private readonly notes = new Map<string, Remark & { lines: number[] }>();

  note(remark: Remark, line: number): void {
    const key = JSON.stringify([remark.code, remark.message, remark.column]);
    const note = this.notes.get(key);
    if (note) note.lines.push(line);
    else this.notes.set(key, { ...remark, lines: [line] });
  }

  /** For the user, in a sentence each; `unit` is what a line is called. */
  words(unit: string): string[] {
    return Array.from(this.notes.values(), ({ message, lines }) => `${message} (${placesOf(lines, unit)}).`);
  }

  /** For the import: errors first, which must not be among those left out. */
  list(): SheetNote[] {
    const isError = ({ severity }: Remark) => Number(severity === 'error');
    const notes = [...this.notes.values()].sort((a, b) => isError(b) - isError(a));
    return notes.slice(0, mostNotes).map(({ message, lines, ...note }) => {
      const more = Math.max(lines.length - most, 0);
      return { ...note, message: `${message}.`, lines: lines.slice(0, most), ...(more > 0 ? { more } : {}) };
    });
  }
}
