import { Interner } from './interner.ts';
import { NumberList } from './number-list.ts';

/** Where a row stands: the position of its file among the files, and its line. */
export interface RowPlace {
  file: number;
  line: number;
}

const asked = 1;
const stored = 2;

/** What is known of the organisations (or people) that the tables name: by number, without keeping their rows. */
export class Register {
  readonly ids = new Interner();
  private readonly files = new NumberList('uint8');
  private readonly lines = new NumberList('int32');
  private readonly contents = new NumberList('int32');
  private readonly marks = new NumberList('uint8');

  /** Notes the row that describes an id. Answers the number, and the place of an earlier row for the same id. */
  describe(
    id: string,
    place: RowPlace,
    content: number,
  ): { number: number; twin?: RowPlace; same?: boolean } {
    const number = this.ids.add(id);
    const twin = this.placeOf(number);
    if (twin) return { number, twin, same: this.contents.get(number) === content };
    this.files.set(number, place.file);
    this.lines.set(number, place.line);
    this.contents.set(number, content);
    return { number };
  }

  placeOf(number: number): RowPlace | undefined {
    const line = this.lines.get(number);
    return line === 0 ? undefined : { file: this.files.get(number), line };
  }

  /** Has the graph been asked about it? */
  isAsked(number: number): boolean {
    return (this.marks.get(number) & asked) !== 0;
  }

  markAsked(number: number): void {
    this.marks.set(number, this.marks.get(number) | asked);
  }

  isStored(number: number): boolean {
    return (this.marks.get(number) & stored) !== 0;
  }

  markStored(number: number): void {
    this.marks.set(number, asked | stored);
  }

  /** Is it described by a row or in the graph? */
  isKnown(number: number): boolean {
    return this.lines.get(number) !== 0 || this.isStored(number);
  }
}

/** The lives of organisations by their number, as far as known: year 0 stands for none. */
export class Lives {
  readonly founded = new NumberList('int16');
  readonly dissolved = new NumberList('int16');

  note(number: number, founded: number | null, dissolved: number | null): void {
    if (founded !== null) this.founded.set(number, founded);
    if (dissolved !== null) this.dissolved.set(number, dissolved);
  }
}
