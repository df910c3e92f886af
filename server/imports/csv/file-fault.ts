/** What keeps a whole file from being read: stops reading it. `line` counts from 1, what `unit` says if it isn't lines. */
export class FileFault extends Error {
  readonly code: string;
  readonly line: number | null;
  readonly unit: string | undefined;

  constructor(code: string, line: number | null, message: string, unit?: string) {
    super(message);
    this.name = 'FileFault';
    this.code = code;
    this.line = line;
    this.unit = unit;
  }
}
