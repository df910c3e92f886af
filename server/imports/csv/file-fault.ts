/** What keeps a whole file from being read: stops reading it. `line` counts from 1. */
export class FileFault extends Error {
  readonly code: string;
  readonly line: number | null;

  constructor(code: string, line: number | null, message: string) {
    super(message);
    this.name = 'FileFault';
    this.code = code;
    this.line = line;
  }
}
